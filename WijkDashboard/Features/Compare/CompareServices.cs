namespace WijkDashboard.Features.Compare;

public static class CompareServices
{
    public static IServiceCollection AddCompare(this IServiceCollection services)
    {
        services.AddSingleton<CompareWords>();
        services.AddSingleton<CompareQuery>();
        services.AddSingleton<CompareFile>();
        return services;
    }
}
