using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>Where each part of a catalogue stands in a municipality folder; <c>data/README.md</c> describes them all.</summary>
internal static class CataloguePaths
{
    public const string Municipality = "municipality.json";
    public const string Partners = "partners.json";
    public const string Themes = "themes.json";
    public const string Policies = "policies.json";
    public const string Indicators = "indicators.json";
    public const string Rules = "rules.json";
    public const string Discordances = "discordances.json";
    public const string Layouts = "layouts.json";
    public const string Editions = "editions.json";
    public const string Population = "population.csv";
    public const string Reference = "reference.csv";
    public const string Deliveries = "deliveries/deliveries.json";

    public static string Areas(string editionId) => $"areas/areas-{editionId}.csv";

    public static string Recode(string editionId) => $"areas/recode-{editionId}.csv";

    public static string Boundaries(string editionId, AreaLevel level) =>
        $"areas/boundaries-{editionId}-{CatalogueWords.Of(level)}.geojson";
}
