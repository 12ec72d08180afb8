using WijkDashboard.Features.Deliveries.Layouts;

namespace WijkDashboard.Features.Deliveries;

public static class DeliveriesServices
{
    public static IServiceCollection AddDeliveries(this IServiceCollection services)
    {
        services.AddSingleton<DeliveryWords>();
        services.AddSingleton<DecisionWords>();
        services.AddSingleton<DeliveriesQuery>();
        services.AddSingleton<DeliveryQuery>();
        services.AddSingleton<ChangesQuery>();
        services.AddSingleton<FreshnessQuery>();
        services.AddSingleton<IssuesQuery>();
        services.AddSingleton<IssueFile>();
        services.AddSingleton<LayoutsQuery>();
        services.AddSingleton<LookAtFile>();
        services.AddSingleton<SaveLayout>();
        services.AddTransient<HandOver>();
        services.AddTransient<NewDeliveryFlow>();
        return services;
    }
}
