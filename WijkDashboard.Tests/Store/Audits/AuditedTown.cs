using System.Text;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake;
using WijkDashboard.Store.Catalogues;
using WijkDashboard.Support;

namespace WijkDashboard.Store.Audits;

/// <summary>
/// One wijk with three buurten, and one count that is hidden below eight and rounded nowhere: what a total gives away is plain to see.
/// </summary>
internal sealed class AuditedTown(Installation installation)
{
    public const string Id = "proefstad";
    public const string District = "WK980100";

    /// <summary>A manager of the partner that delivers.</summary>
    public static readonly Viewer Manager = Person("zorg", Role.InformationManager);

    private static readonly string[] s_areas = [District, "BU98010000", "BU98010001", "BU98010002"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Dictionary<string, string> Files => new()
    {
        ["municipality.json"] = """{ "id": "proefstad", "code": "GM9801", "name": "Proefstad", "shown": { "wijk": "2020", "buurt": "2020" }, "attributions": [] }""",
        ["partners.json"] = """[ { "id": "zorg", "look": "youth", "name": { "nl": "Zorg" } } ]""",
        ["themes.json"] = """[ { "id": "hulp", "name": { "nl": "Hulp" } } ]""",
        ["policies.json"] = """[ { "id": "A", "version": 1, "name": { "nl": "Hulp" }, "threshold": 8, "roundingBase": 1, "zeroIsSensitive": true, "minPopulation": 0 } ]""",
        ["editions.json"] = """[ { "id": "2020", "fromYear": 2010 } ]""",
        ["indicators.json"] = $"[ {Indicator("hulp", "\"wijk\", \"buurt\"")}, {Indicator("los", "\"buurt\"")} ]",
        ["layouts.json"] = """
            [ { "id": "lang", "partner": "zorg", "name": { "nl": "Lang" }, "shape": "long", "delimiter": ";", "quote": "\"", "decimalMark": ",",
                "areaColumn": "gebied", "periodColumn": "jaar", "indicatorColumn": "cijfer", "valueColumn": "waarde", "indicators": {}, "ignored": [], "missing": [] } ]
            """,
        ["deliveries/deliveries.json"] = "[]",
        ["areas/areas-2020.csv"] = "code,name,boundary_since,special_nl,special_en\n" + string.Concat(s_areas.Select(a => $"{a},Gebied {a},2020,,\n")),
        ["population.csv"] = "area,year,kind,count\n",
    };

    public Publication Current => installation.Feed.Current(Id)!;

    public static Viewer Person(string partner, Role role) => new(role.ToString(), role.ToString(), [new(Id, partner, role)]);

    public Task TakeUpAsync() => installation.Get<CatalogueArchive>().TakeUpAsync(Id, Files, Cancel);

    /// <summary>The same catalogue with one more agreement on how figures hang together.</summary>
    public Task<CatalogueSaved> TakeUpAsync(string rule) =>
        installation.Get<CatalogueArchive>().TakeUpAsync(Id, new Dictionary<string, string>(Files) { ["rules.json"] = $"[ {rule} ]" }, Cancel);

    /// <param name="counts">Of the wijk and its buurten in turn; what is not counted is not delivered.</param>
    public static string Csv(string indicator, params int?[] counts) => "gebied;jaar;cijfer;waarde\n" + string.Concat(
        counts.Index().Where(c => c.Item is not null).Select(c => $"{s_areas[c.Index]};2020;{indicator};{c.Item}\n"));

    /// <inheritdoc cref="Csv"/>
    public Task<DeliveryOutcome> DeliverAsync(Approval? approval, string indicator, params int?[] counts) => installation.Desk.DeliverAsync(
        new(Id, "zorg", "lang", "levering.csv", Manager) { Approval = approval },
        new MemoryStream(Encoding.UTF8.GetBytes(Csv(indicator, counts))),
        Cancel);

    /// <summary>Published at once, whatever is asked about it.</summary>
    public async Task<DeliveryOutcome.Accepted> PublishAsync(params int?[] counts) =>
        (await DeliverAsync(new("Getest"), "hulp", counts)).ShouldBeOfType<DeliveryOutcome.Accepted>();

    /// <summary>What readers see now, in the order of the areas; null for a figure that is hidden or was never delivered.</summary>
    public async Task<long?[]> ShownAsync()
    {
        await installation.RefreshAsync();
        return [.. s_areas.Select(a => Current.Figures.Find("hulp", AreaCode.Parse(a), Period.OfYear(2020))).Select(c => c?.State is CellState.Published ? c.Count : null)];
    }

    private static string Indicator(string id, string levels) => $$"""
        { "id": "{{id}}", "partner": "zorg", "theme": "hulp", "name": { "nl": "Hulp {{id}}" }, "shortName": { "nl": "{{id}}" },
          "definition": { "nl": "Verzonnen" }, "measure": "quantity", "unit": { "nl": "aantal" }, "multiplier": 1,
          "decimals": 0, "polarity": "neutral", "grain": "year", "levels": [{{levels}}], "policy": "A",
          "source": { "nl": "Verzonnen" }, "purpose": { "nl": "Meten" }, "legalBasis": { "nl": "Verzonnen" }, "quality": { "nl": "Verzonnen" } }
        """;
}
