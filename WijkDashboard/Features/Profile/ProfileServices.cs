namespace WijkDashboard.Features.Profile;

public static class ProfileServices
{
    public static IServiceCollection AddProfile(this IServiceCollection services)
    {
        services.AddSingleton<ProfileRows>();
        services.AddSingleton<ProfileSignals>();
        services.AddSingleton<ProfileQuery>();
        services.AddSingleton<ProfileFile>();
        return services;
    }
}
