using System.Globalization;
using System.Text;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Support.Voorbeeldstad;

/// <summary>The files of a town's folder that are made: areas, maps, population and deliveries. The rest is written by hand.</summary>
public static class TownFiles
{
    private static readonly string[] s_offences = ["woninginbraak", "fietsdiefstal", "geweld", "vernieling", "overlast"];
    private static readonly string[] s_youth = [TownIndicator.Youth, .. TownIndicator.YouthParts, "jeugdbescherming", "aanmeldingen-jeugd"];
    private static readonly string[] s_social = ["bijstand", "schuldhulp", "maatschappelijk-werk", "wmo"];

    /// <summary>Social work does not know this one.</summary>
    private static readonly (AreaCode, string, Period) s_unknown = (AreaCode.Parse("WK991106"), "wmo", Town.Quarters[^1]);

    private static readonly IReadOnlyList<(AreaCode Code, string Name, TownWijk Wijk)> s_all =
    [
        .. TownPlan.Wijken.Select(w => (w.Code, w.Name, w)),
        .. TownPlan.Wijken.SelectMany(w => w.Buurten.Select((name, b) => (w.Buurt(b), name, w))),
    ];

    private static IReadOnlyList<(AreaCode Code, string Name, TownWijk Wijk)> Wijken => [.. s_all.Take(TownPlan.Wijken.Count)];

    /// <returns>By their place in the folder, with a slash; lines end in a line feed.</returns>
    public static IReadOnlyDictionary<string, string> Of(Town town, TownMap map) => new Dictionary<string, string>
    {
        ["areas/areas-2023.csv"] = Areas(),
        ["areas/boundaries-2023-wijk.geojson"] = Map(Wijken, map.Wijken),
        ["areas/boundaries-2023-buurt.geojson"] = Map([.. s_all.Skip(Wijken.Count)], map.Buurten),
        ["population.csv"] = Population(town),
        ["deliveries/politie/incidenten-2023-2024.csv"] = Offences(town, s_all, Until(2024), correct: false),
        ["deliveries/politie/incidenten-2024-kw3-correctie.csv"] = Offences(
            town, [.. s_all.Where(a => a.Code.LiesIn(AnswerKey.Correction.Wijk))], [AnswerKey.Correction.Quarter], correct: true),
        ["deliveries/politie/incidenten-2025.csv"] = Offences(town, s_all, Of(2025), correct: true),
        ["deliveries/politie/huiselijk-geweld-2023-2025.csv"] = Domestic(town),
        ["deliveries/jeugdzorg/jeugdzorg-2023-2024.csv"] = Long(town, "gebied,kwartaal,cijfer,waarde", s_youth, Wijken, Until(2024)),
        ["deliveries/jeugdzorg/jeugdzorg-2025.csv"] = Long(
            town, "gebied,kwartaal,cijfer,waarde", s_youth, Wijken, [.. Of(2025).Where(q => q <= AnswerKey.LastOfYouth)]),
        ["deliveries/maatschappelijk-werk/ondersteuning-2023-2024.csv"] = Support(town, Until(2024)),
        ["deliveries/maatschappelijk-werk/ondersteuning-2025.csv"] = Support(town, Of(2025)),
        ["deliveries/gemeente/meldingen-2023-2025.csv"] = Long(
            town, "gebied,kwartaal,cijfer,waarde", ["meldingen-buitenruimte"], s_all, Town.Quarters),
        ["deliveries/gemeente/kerncijfers-2023-2025.csv"] = KeyFigures(town),
    };

    private static Period[] Until(int year) => [.. Town.Quarters.Where(q => q.Year <= year)];

    private static Period[] Of(int year) => [.. Town.Quarters.Where(q => q.Year == year)];

    private static string Areas() => Lines("code,name,boundary_since,special_nl,special_en", s_all.Select(a =>
        Invariant($"{a.Code},{a.Name},2023,{(a.Wijk.Ring == 0 ? "Stadscentrum: hier komen veel mensen die er niet wonen,City centre: many people come here who do not live here" : ",")}")));

    private static string Map(IReadOnlyList<(AreaCode Code, string Name, TownWijk Wijk)> areas, Dictionary<AreaCode, IReadOnlyList<MapPoint>> outlines) =>
        "{\"type\":\"FeatureCollection\",\"features\":[\n" + string.Join(",\n", areas.Select(a =>
            $$$"""{"type":"Feature","properties":{"code":"{{{a.Code}}}","name":"{{{a.Name}}}"},"geometry":{"type":"Polygon","coordinates":[[{{{string.Join(',', outlines[a.Code].Select(Point))}}}]]}}"""))
        + "\n]}\n";

    private static string Point(MapPoint point) => Invariant($"[{point.East / 100_000}.{point.East % 100_000:D5},{point.North / 100_000}.{point.North % 100_000:D5}]");

    public static string Population(Town town) => Lines("area,year,kind,count", town.Population
        .OrderBy(p => p.Key.Year).ThenBy(p => p.Key.Kind, StringComparer.Ordinal).ThenBy(p => p.Key.Area.Value, StringComparer.Ordinal)
        .Select(p => Invariant($"{p.Key.Area},{p.Key.Year},{p.Key.Kind},{p.Value}")));

    private static string Offences(Town town, IReadOnlyList<(AreaCode Code, string Name, TownWijk Wijk)> areas, Period[] quarters, bool correct) => Lines(
        "Gebied;Naam;Periode;Woninginbraak;Fietsdiefstal;Bedreiging en mishandeling;Vernieling;Overlast",
        from quarter in quarters
        from area in areas
        select $"{area.Code};{area.Name};{quarter};{string.Join(';', s_offences.Select(id => Invariant($"{town.Counts[(id, area.Code, quarter)] * Mistake(id, area.Code, quarter, correct)}")))}");

    private static int Mistake(string indicator, AreaCode area, Period quarter, bool correct)
    {
        var mistake = AnswerKey.Correction;
        return !correct && indicator == mistake.Indicator && quarter == mistake.Quarter && area.LiesIn(mistake.Wijk) ? mistake.Factor : 1;
    }

    private static string Domestic(Town town) => Lines("Wijk;Periode;Huiselijk geweld",
        from quarter in Town.Quarters
        from area in Wijken
        select Invariant($"{area.Code};{quarter};{town.Counts[("huiselijk-geweld", area.Code, quarter)]}"));

    private static string Long(
        Town town, string headings, IReadOnlyList<string> indicators, IReadOnlyList<(AreaCode Code, string Name, TownWijk Wijk)> areas, IReadOnlyList<Period> quarters) => Lines(headings,
        from quarter in quarters
        from id in indicators
        from area in areas
        select Invariant($"{area.Code},{quarter},{id},{town.Counts[(id, area.Code, quarter)]}"));

    private static string Support(Town town, Period[] quarters) => Lines("Wijk;Jaar;Kwartaal;Bijstand;Schuldhulp;Maatschappelijk werk;Wmo",
        from quarter in quarters
        from area in Wijken
        select Invariant($"{area.Code};{quarter.Year};{quarter.Index};{string.Join(';', s_social.Select(id => Cell(town, (area.Code, id, quarter))))}"));

    private static string Cell(Town town, (AreaCode Area, string Indicator, Period Quarter) cell) =>
        cell == s_unknown ? "onbekend" : Invariant($"{town.Counts[(cell.Indicator, cell.Area, cell.Quarter)]}");

    /// <summary>Shares and scores follow the character of a wijk; nothing is planted in them.</summary>
    private static string KeyFigures(Town town)
    {
        var chance = Chance.Of(AnswerKey.Seed, "key figures");
        var own = s_all.ToDictionary(a => a.Code, _ => (Old: chance.Normal(), Score: chance.Normal()));
        return Lines("code;jaar;inwoners;huishoudens;65 jaar en ouder (%);leefbaarheid",
            from year in Enumerable.Range(Town.FirstYear, Town.Years)
            from area in s_all
            let old = 19 + (4 * own[area.Wijk.Code].Old) + own[area.Code].Old + (0.2 * (year - Town.FirstYear))
            let score = 6.9 - (0.35 * town.Character(area.Wijk.Code)) + (0.2 * own[area.Code].Score)
            select Invariant($"{area.Code};{year};{town.Population[(area.Code, year, "inhabitants")]};{town.Population[(area.Code, year, "households")]};{Tenths(Math.Max(old, 5))};{Tenths(score)}"));
    }

    private static string Tenths(double value)
    {
        var tenths = (int)Math.Floor((value * 10) + 0.5);
        return Invariant($"{tenths / 10},{tenths % 10}");
    }

    private static string Lines(string headings, IEnumerable<string> rows)
    {
        var text = new StringBuilder(headings).Append('\n');
        foreach (var row in rows) text.Append(row).Append('\n');
        return text.ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
