using System.Globalization;
using System.Text;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Disclosure.Linked;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Support;

namespace WijkDashboard.Proof;

/// <summary>
/// A made-up municipality of three partners, in the files of its folder, with its figures as they were counted. Every kind of
/// measure, sum and policy is in it, so that nothing of the product is left out.
/// </summary>
internal sealed class TwinTown
{
    public const string Id = "tweelingstad";

    /// <summary>Nobody is told anything of so few.</summary>
    private const int FewPeople = 30;

    private const int Districts = 8;
    private const int PerDistrict = 2;

    private static readonly AreaCode s_town = AreaCode.Parse("GM9802");
    private static readonly AreaCode[] s_districts = [.. Enumerable.Range(0, Districts).Select(w => AreaCode.Parse($"WK9802{w:D2}"))];
    private static readonly AreaCode[] s_neighbourhoods =
        [.. s_districts.SelectMany(w => Enumerable.Range(0, PerDistrict).Select(b => AreaCode.Parse($"BU{w.Value[2..]}{b:D2}")))];

    private static readonly TwinFigure[] s_figures =
    [
        new("hulp-jong", "zorg", "rate", "A", "inhabitants", 1000, "\"gemeente\", \"wijk\", \"buurt\""),
        new("hulp-oud", "zorg", "rate", "A", "inhabitants", 1000, "\"gemeente\", \"wijk\", \"buurt\""),
        new("hulp", "zorg", "rate", "A", "inhabitants", 1000, "\"gemeente\", \"wijk\", \"buurt\"", ["hulp-jong", "hulp-oud"]),
        new("jeugd", "zorg", "proportion", "A", "youth", 100, "\"wijk\", \"buurt\""),
        new("aandeel", "zorg", "share", "A", "youth", 100, "\"wijk\""),
        new("zeden", "politie", "quantity", "B", null, 1, "\"wijk\", \"buurt\"", Grain: Grain.Quarter),
        new("geweld", "politie", "rate", "B", "inhabitants", 1000, "\"wijk\", \"buurt\""),
        new("inbraak", "politie", "rate", "C", "inhabitants", 1000, "\"wijk\", \"buurt\""),
        new("bijstand", "gemeente", "quantity", "A", null, 1, "\"gemeente\", \"wijk\""),
    ];

    /// <summary>The files of the folder of the municipality, without deliveries.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["municipality.json"] = $$"""{ "id": "{{Id}}", "code": "GM9802", "name": "Tweelingstad", "shown": { "wijk": "2018", "buurt": "2018" }, "attributions": [] }""",
        ["partners.json"] = """
            [ { "id": "politie", "look": "police", "name": { "nl": "Politie" } }, { "id": "zorg", "look": "youth", "name": { "nl": "Zorg" } },
              { "id": "gemeente", "look": "municipality", "name": { "nl": "Gemeente" } } ]
            """,
        ["themes.json"] = """[ { "id": "thema", "name": { "nl": "Thema" } } ]""",
        ["policies.json"] = """
            [ { "id": "A", "version": 1, "name": { "nl": "Hulp" }, "threshold": 8, "roundingBase": 5, "zeroIsSensitive": true, "minPopulation": 50 },
              { "id": "B", "version": 1, "name": { "nl": "Gevoelig" }, "threshold": 13, "roundingBase": 5, "zeroIsSensitive": true, "minPopulation": 50 },
              { "id": "C", "version": 1, "name": { "nl": "Openbaar" }, "threshold": 0, "roundingBase": 1, "zeroIsSensitive": false, "minPopulation": 0 } ]
            """,
        ["editions.json"] = """[ { "id": "2018", "fromYear": 2018 } ]""",
        ["indicators.json"] = $"[ {string.Join(",\n", s_figures.Select(f => f.Json))} ]",
        ["rules.json"] = $"[ {string.Join(",\n", s_figures.Where(f => f.Parts is not []).Select(f => f.Rule))} ]",
        ["layouts.json"] = $"[ {string.Join(",\n", new[] { "politie", "zorg", "gemeente" }.Select(Layout))} ]",
        ["deliveries/deliveries.json"] = "[]",
        ["areas/areas-2018.csv"] = "code,name,boundary_since,special_nl,special_en\n"
            + string.Concat(new[] { s_town }.Concat(s_districts).Concat(s_neighbourhoods).Select(a => $"{a},Gebied {a.Value[2..]},2018,,\n")),
        ["population.csv"] = "area,year,kind,count\n" + string.Concat(
            from year in new[] { 2018, 2019, 2020 }
            from area in new[] { s_town }.Concat(s_districts).Concat(s_neighbourhoods)
            from kind in new[] { "inhabitants", "youth" }
            select $"{area},{year},{kind},{Population(area, kind)}\n"),
    };

    private static readonly Catalogue s_catalogue = CatalogueReader.Read(Files).Folder!.Catalogue;

    private readonly Dictionary<CellKey, long> _leaves;

    private TwinTown(Dictionary<CellKey, long> leaves)
    {
        _leaves = leaves;
        Counts = Totals(leaves);
    }

    /// <summary>Every figure as it was counted, totals included; of a share the people it counts.</summary>
    public IReadOnlyDictionary<CellKey, long> Counts { get; }

    /// <param name="chance">Decides the figures; equal seeds make equal towns.</param>
    public static TwinTown Of(Random chance)
    {
        var leaves = new Dictionary<CellKey, long>();
        foreach (var figure in s_figures.Where(f => f.Parts is []))
            foreach (var area in figure.Smallest == AreaLevel.District ? s_districts : s_neighbourhoods)
            {
                // One of each three is small. In all years about the same, so that nobody asks whether it is right.
                var usual = chance.Next(3) == 0 ? chance.Next(2, 10) : chance.Next(16, 60);
                foreach (var period in Periods(figure.Grain))
                    leaves[new(figure.Id, area, period)] = Math.Max(1, Math.Min(usual + chance.Next(-2, 3), Most(figure, area)));
            }

        return new(leaves);
    }

    /// <summary>
    /// Another town, of which every figure is released as in this one: what is hidden by the primary rules is hidden, what is shown
    /// is shown with the same value. That holds for rounded totals too.
    /// </summary>
    /// <param name="changed">How many hidden figures are other than they were.</param>
    public TwinTown Twin(Random chance, out int changed)
    {
        var twin = new Dictionary<CellKey, long>(_leaves);
        var counts = new Dictionary<CellKey, long>(Counts);
        foreach (var key in _leaves.Keys.OrderBy(k => k.ToString(), StringComparer.Ordinal))
        {
            var most = Most(s_figures.First(f => f.Id == key.IndicatorId), key.Area);
            CellKey[] counted = [.. Counting(key)];
            var seen = Released(counted.ToDictionary(k => k, k => counts[k]));
            int[] moves = [.. Enumerable.Range(-6, 13).Where(move => move != 0 && twin[key] + move > 0 && twin[key] + move <= most)];
            chance.Shuffle(moves);
            var chosen = moves.FirstOrDefault(move => Released(counted.ToDictionary(k => k, k => counts[k] + move)).SequenceEqual(seen));
            twin[key] += chosen;
            foreach (var total in counted) counts[total] += chosen;
        }

        TwinTown other = new(twin);
        var hidden = Released(Counts).Where(c => c.State is CellState.Suppressed).Select(c => c.Key).ToHashSet();
        changed = Counts.Count(c => hidden.Contains(c.Key) && other.Counts[c.Key] != c.Value);
        return other;
    }

    /// <summary>Other figures of one year, the same for twins: what was shown becomes a third more.</summary>
    public TwinTown Corrected(string partner, int year)
    {
        var shown = Released(Counts).Where(c => c.Count is not null).Select(c => c.Key).ToHashSet();
        return new(_leaves.ToDictionary(
            l => l.Key,
            l => l.Key.Period.Year == year && shown.Contains(l.Key) && Partner(l.Key) == partner && l.Key.Area.Value.EndsWith("01", StringComparison.Ordinal)
                ? l.Value + 10
                : l.Value));
    }

    /// <summary>The file of a partner about one year.</summary>
    public string Csv(string partner, int year)
    {
        var text = new StringBuilder("gebied;periode;cijfer;waarde\n");
        foreach (var (key, count) in Counts.Where(c => Partner(c.Key) == partner && c.Key.Period.Year == year).OrderBy(c => c.Key.ToString(), StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{key.Area};{key.Period};{key.IndicatorId};{Delivered(key, count).ToString(CultureInfo.GetCultureInfo("nl-NL"))}\n");
        return text.ToString();
    }

    private static string Partner(CellKey key) => s_figures.First(f => f.Id == key.IndicatorId).Partner;

    private static decimal Delivered(CellKey key, long count) =>
        key.IndicatorId == "aandeel" ? Math.Round(count * 100m / Population(key.Area, "youth"), 3) : count;

    private static Seen[] Released(IReadOnlyDictionary<CellKey, long> counts) =>
    [
        .. Discloser.Disclose(s_catalogue, Raw.Delivery(s_catalogue, counts.Select(c => (c.Key.IndicatorId, c.Key.Area, c.Key.Period, (decimal?)Delivered(c.Key, c.Value)))))
            .Select(c => new Seen(CellKey.Of(c), c.State, c.Count, c.Value)),
    ];

    private static Dictionary<CellKey, long> Totals(Dictionary<CellKey, long> leaves)
    {
        var counts = new Dictionary<CellKey, long>();
        foreach (var (leaf, count) in leaves)
            foreach (var total in Counting(leaf))
                counts[total] = counts.GetValueOrDefault(total) + count;
        return counts;
    }

    /// <summary>The figure itself and every total that it counts in.</summary>
    private static IEnumerable<CellKey> Counting(CellKey leaf)
    {
        foreach (var figure in s_figures.Where(f => f.Id == leaf.IndicatorId || f.Parts.Contains(leaf.IndicatorId)))
            for (AreaCode? up = leaf.Area; up is { } area; up = area.Parent)
                if (figure.Levels.Contains(Name(area.Level), StringComparison.Ordinal))
                    yield return new(figure.Id, area, leaf.Period);
    }

    private static string Name(AreaLevel level) => level switch
    {
        AreaLevel.Municipality => "gemeente",
        AreaLevel.District => "wijk",
        AreaLevel.Neighbourhood => "buurt",
        _ => "land",
    };

    private static IEnumerable<Period> Periods(Grain grain) =>
        new[] { 2019, 2020 }.Select(Period.OfYear).SelectMany(year => grain == Grain.Year ? [year] : year.Parts(grain));

    private static long Most(TwinFigure figure, AreaCode area) => figure.Population == "youth" ? Population(area, "youth") - 1 : long.MaxValue;

    private static long Population(AreaCode area, string kind) => s_neighbourhoods
        .Where(b => b == area || b.Parent == area || area == s_town)
        .Sum(b => Array.IndexOf(s_neighbourhoods, b) is var place && place == 3 ? FewPeople : (900 + place * 137 % 1300) / (kind == "youth" ? 5 : 1));

    private static string Layout(string partner) => $$"""
        { "id": "lang-{{partner}}", "partner": "{{partner}}", "name": { "nl": "Lang" }, "shape": "long", "delimiter": ";", "quote": "\"", "decimalMark": ",",
          "areaColumn": "gebied", "periodColumn": "periode", "indicatorColumn": "cijfer", "valueColumn": "waarde", "indicators": {}, "ignored": [], "missing": [] }
        """;

    private readonly record struct Seen(CellKey Key, CellState State, long? Count, decimal? Value);

    /// <param name="Of">The figures of which it is the sum.</param>
    private sealed record TwinFigure(
        string Id, string Partner, string Measure, string Policy, string? Population, int Multiplier, string Levels, IReadOnlyList<string>? Of = null, Grain Grain = Grain.Year)
    {
        public IReadOnlyList<string> Parts => Of ?? [];

        public AreaLevel Smallest => Levels.Contains("buurt", StringComparison.Ordinal) ? AreaLevel.Neighbourhood : AreaLevel.District;

        public string Rule => $$"""{ "id": "som-{{Id}}", "kind": "sumOf", "whole": "{{Id}}", "parts": [ {{string.Join(", ", Parts.Select(p => $"\"{p}\""))}} ] }""";

        public string Json => $$"""
            { "id": "{{Id}}", "partner": "{{Partner}}", "theme": "thema", "name": { "nl": "Cijfer {{Id}}" }, "shortName": { "nl": "{{Id}}" },
              "definition": { "nl": "Verzonnen" }, "measure": "{{Measure}}", "unit": { "nl": "eenheid" }, "multiplier": {{Multiplier}},
              {{(Population is null ? "" : $"\"population\": \"{Population}\",")}} "decimals": {{(Measure == "quantity" ? 0 : 1)}}, "polarity": "neutral",
              "grain": "{{(Grain == Grain.Year ? "year" : "quarter")}}", "levels": [{{Levels}}], "policy": "{{Policy}}", "minExposure": 50,
              "source": { "nl": "Verzonnen" }, "purpose": { "nl": "Meten" }, "legalBasis": { "nl": "Verzonnen" }, "quality": { "nl": "Verzonnen" } }
            """;
    }
}
