namespace WijkDashboard.Features.DeliveryKeys;

public static class DeliveryKeysServices
{
    public static IServiceCollection AddDeliveryKeys(this IServiceCollection services) => services.AddSingleton<KeysQuery>();
}
