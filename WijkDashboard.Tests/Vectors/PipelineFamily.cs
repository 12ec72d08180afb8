using System.Text.Json;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Discordance;
using WijkDashboard.Support;

namespace WijkDashboard.Vectors;

/// <summary>A whole small municipality through the engine: catalogue and released figures in, the list of what stands out back.</summary>
internal static class PipelineFamily
{
    private const string Edition = "2000";
    private const int FirstYear = 2001;

    public static readonly IReadOnlyDictionary<string, Func<JsonElement, object>> Run =
        new Dictionary<string, Func<JsonElement, object>> { ["pipeline.signals"] = Signals };

    private static object Signals(JsonElement input)
    {
        var districts = input.GetProperty("districts").EnumerateArray().Select((d, i) => (Id: d.Text("id"), Code: Code(i), Special: d.Flag("special"))).ToArray();
        var indicators = input.GetProperty("indicators").EnumerateArray().ToArray();
        var catalogue = Catalogue(districts, indicators, input);
        var figures = new Figures(indicators.SelectMany(Observations));
        var report = SignalEngine.Compute(catalogue, figures, AreaLevel.District, Edition);
        var family = report.Families.Single();
        var names = districts.ToDictionary(d => d.Code, d => d.Id);
        return new
        {
            tests = family.Tests,
            possibleLimit = Domain.Signals.Selection.Agenda.PossibleLimit(family.Tests),
            total = family.Signals.Count,
            signals = family.Signals.Take(TestFamily.MostLines).Select(s => new
            {
                lens = s.Lens.CamelCase(),
                district = names[s.Area],
                subject = s switch { IndicatorSignal i => i.IndicatorId, DiscordanceSignal d => d.PairId, _ => null },
                z = s.Z,
                p = s.P,
                adjusted = s.AdjustedP,
                tier = s.Tier.CamelCase(),
            }),
        };
    }

    private static AreaCode Code(int district) => AreaCode.Parse($"WK9999{district:D2}");

    private static Catalogue Catalogue((string Id, AreaCode Code, bool Special)[] districts, JsonElement[] indicators, JsonElement input)
    {
        var areas = new AreaRegister(
        [
            new(Edition, 2000, [.. districts.Select(d => new Area(d.Code, d.Id, Edition, d.Special ? new LocalText("Centrum") : null))]),
        ]);
        return new()
        {
            Municipality = new("voorbeeld", AreaCode.Parse("GM9999"), "Voorbeeld", null, new Dictionary<AreaLevel, string>(), []),
            Partners = [],
            Themes = [],
            Indicators = [.. indicators.Select(i => Indicator(i, input.Whole("minExposure")))],
            Policies = [.. indicators.Select(i => i.Whole("roundingBase")).Distinct().Select(Policy)],
            Discordances = [.. input.GetProperty("domainPairs").EnumerateArray().Select(Pair)],
            Areas = areas,
            Population = new(areas, []),
        };
    }

    private static Indicator Indicator(JsonElement i, int minExposure)
    {
        var builder = new IndicatorBuilder().WithId(i.Text("id")).WithPartner(i.Text("domain")).WithMinExposure(minExposure)
            .WithPolicy(Policy(i.Whole("roundingBase")))
            .With(indicator => indicator with { Polarity = i.Whole("direction") < 0 ? Polarity.HigherIsBetter : Polarity.NoJudgement });
        return (i.Text("kind") == "proportion" ? builder.AsProportion() : builder).Build();
    }

    private static DisclosurePolicy Policy(int roundingBase) => new($"P{roundingBase}", 1, new("Afronding"), 0, roundingBase, false, 0);

    private static DiscordancePair Pair(JsonElement pair) => new(
        $"{pair[0].GetString()}|{pair[1].GetString()}",
        new FigureDomain.OfPartner(pair[0].GetString()!), new FigureDomain.OfPartner(pair[1].GetString()!), null);

    private static IEnumerable<DisclosedObservation> Observations(JsonElement indicator) =>
        from district in indicator.GetProperty("counts").EnumerateArray().Zip(indicator.GetProperty("exposures").EnumerateArray()).Index()
        from period in district.Item.First.Numbers().Zip(district.Item.Second.Numbers()).Index()
        select new DisclosedObservation(
            indicator.Text("id"), Code(district.Index), Period.OfYear(FirstYear + period.Index),
            period.Item.First is null ? CellState.Missing : CellState.Published,
            (long?)period.Item.First, (long?)period.Item.Second, 0, "P.1");
}
