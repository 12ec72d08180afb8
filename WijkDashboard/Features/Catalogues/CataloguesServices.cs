namespace WijkDashboard.Features.Catalogues;

public static class CataloguesServices
{
    public static IServiceCollection AddCatalogues(this IServiceCollection services)
    {
        services.AddSingleton<EntryWords>();
        services.AddSingleton<CatalogueQuery>();
        services.AddSingleton<IndicatorsQuery>();
        services.AddSingleton<EntriesQuery>();
        services.AddSingleton<AreasQuery>();
        services.AddSingleton<LayoutsQuery>();
        services.AddSingleton<VersionsQuery>();
        services.AddSingleton<SaveCatalogue>();
        return services;
    }
}
