namespace WijkDashboard.Features.Overview;

public static class OverviewServices
{
    public static IServiceCollection AddOverview(this IServiceCollection services)
    {
        services.AddSingleton<OverviewWords>();
        services.AddSingleton<ShortListQuery>();
        services.AddSingleton<OverviewQuery>();
        services.AddSingleton<ReasonQuery>();
        services.AddSingleton<MatrixDrawing>();
        services.AddSingleton<MapQuery>();
        services.AddSingleton<OverviewFile>();
        return services;
    }
}
