namespace WijkDashboard.Features.Indicators;

public static class IndicatorServices
{
    public static IServiceCollection AddIndicators(this IServiceCollection services)
    {
        services.AddSingleton<IndicatorRows>();
        services.AddSingleton<IndicatorFacts>();
        services.AddSingleton<IndicatorCharts>();
        services.AddSingleton<FunnelPicture>();
        services.AddSingleton<TrendPicture>();
        services.AddSingleton<IndicatorQuery>();
        services.AddSingleton<IndicatorFile>();
        return services;
    }
}
