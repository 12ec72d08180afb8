using WijkDashboard.Features.Signals.Muting;

namespace WijkDashboard.Features.Signals;

public static class SignalsServices
{
    public static IServiceCollection AddSignals(this IServiceCollection services)
    {
        services.AddSingleton<SignalLines>();
        services.AddSingleton<ScopeQuery>();
        services.AddSingleton<SignalsQuery>();
        services.AddSingleton<SignalsFile>();
        services.AddSingleton<MuteHistory>();
        services.AddSingleton<MuteDesk>();
        return services;
    }
}
