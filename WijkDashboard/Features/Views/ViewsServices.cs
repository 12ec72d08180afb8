namespace WijkDashboard.Features.Views;

public static class ViewsServices
{
    public static IServiceCollection AddViews(this IServiceCollection services) => services.AddSingleton<ViewsQuery>();
}
