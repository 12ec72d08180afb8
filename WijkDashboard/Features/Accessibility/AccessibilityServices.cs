namespace WijkDashboard.Features.Accessibility;

public static class AccessibilityServices
{
    public static IServiceCollection AddAccessibility(this IServiceCollection services)
    {
        services.AddOptions<AccessibilityOptions>().BindConfiguration(AccessibilityOptions.Section);
        return services;
    }
}
