namespace WijkDashboard.Features.Search;

public static class SearchServices
{
    public static IServiceCollection AddSearch(this IServiceCollection services) => services.AddSingleton<SearchQuery>();
}
