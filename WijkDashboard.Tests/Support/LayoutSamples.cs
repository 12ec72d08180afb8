using System.Text.Json;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Support;

/// <summary>
/// A municipality with names that repeat and change, and a layout for it; by default burglaries in a wide file of codes and years.
/// </summary>
internal static class LayoutSamples
{
    public static readonly AreaCode Centre = AreaCode.Parse("WK051301");
    public static readonly AreaCode North = AreaCode.Parse("WK051305");
    public static readonly AreaCode Market = AreaCode.Parse("BU05130100");
    public static readonly AreaCode NorthNeighbourhood = AreaCode.Parse("BU05130500");

    /// <summary>Every property of layouts as text, to compare them by what they say.</summary>
    public static string Told(params IEnumerable<Layout> layouts) => JsonSerializer.Serialize(layouts);

    public static AreaRegister Areas { get; } = new(
    [
        new("2015", 2011,
        [
            new(Market, "Markt en omgeving", "2015", null),
            new(NorthNeighbourhood, "Noord", "2015", null),
            new(Centre, "Binnenstad", "2015", null),
            new(North, "Noord", "2015", null),
            new(AreaCode.Parse("WK051309"), "Oostpolder in Schieland", "2015", null),
        ]),
        new("2020", 2020,
        [
            new(Market, "Markt e.o.", "2015", null),
            new(NorthNeighbourhood, "Noord", "2015", null),
            new(Centre, "Binnenstad", "2015", null),
            new(North, "Noord", "2015", null),
            new(AreaCode.Parse("WK051309"), "Westergouwe", "2015", null),
        ]),
    ]);

    public static Layout Wide { get; } = new()
    {
        Id = "politie-jaar",
        PartnerId = "politie",
        Name = new("Jaarcijfers"),
        File = new FileShape { Format = FileFormat.Csv },
        Shape = LayoutShape.Wide,
        DecimalMark = ',',
        AreaColumn = "Code",
        PeriodColumn = "Jaar",
        Indicators = new Dictionary<string, string> { ["Inbraak"] = "woninginbraak" },
    };

    public static Layout Long { get; } = Wide with
    {
        Id = "politie-lang",
        Shape = LayoutShape.Long,
        IndicatorColumn = "Soort",
        ValueColumn = "Aantal",
        Indicators = new Dictionary<string, string> { ["104"] = "woninginbraak", ["101"] = "fietsdiefstal" },
    };

    public static Catalogue Catalogue { get; } = new CatalogueBuilder()
        .WithEdition(Areas.Editions[0]).WithEdition(Areas.Editions[1])
        .WithIndicator(new IndicatorBuilder().Build())
        .WithIndicator(new IndicatorBuilder().WithId("fietsdiefstal").With(i => i with { Name = new("Fietsdiefstal", "Bicycle theft"), ShortName = new("Fietsen", "Bicycles") }).Build())
        .Build();
}
