namespace WijkDashboard.Features.Signals;

public static class SignalsServices
{
    public static IServiceCollection AddSignals(this IServiceCollection services)
    {
        services.AddSingleton<BenchmarkReports>();
        services.AddSingleton<SignalLines>();
        services.AddSingleton<ScopeQuery>();
        services.AddSingleton<SignalsQuery>();
        return services;
    }
}
