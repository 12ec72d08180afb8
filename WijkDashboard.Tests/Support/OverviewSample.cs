using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Domain.Signals.Change;
using WijkDashboard.Domain.Signals.Discordance;
using WijkDashboard.Domain.Signals.Explanations;

namespace WijkDashboard.Support;

/// <summary>
/// A small municipality in which every state of a cell occurs: two wijken, five buurten, two partners, three indicators.
/// </summary>
public static class OverviewSample
{
    public const string Strong = "BU99990102.inbraak";

    public static readonly AreaCode Noord = AreaCode.Parse("WK999901");
    public static readonly AreaCode Zuid = AreaCode.Parse("WK999902");
    public static readonly AreaCode Akker = AreaCode.Parse("BU99990101");
    public static readonly AreaCode Beemd = AreaCode.Parse("BU99990102");
    public static readonly AreaCode Centrum = AreaCode.Parse("BU99990103");
    public static readonly AreaCode Dijk = AreaCode.Parse("BU99990201");
    public static readonly AreaCode Eiland = AreaCode.Parse("BU99990202");

    private static readonly Period Y2015 = Period.OfYear(2015);
    private static readonly Period Y2016 = Period.OfYear(2016);

    public static Publication Publication(
        int number = 14, Polarity polarity = Polarity.NoJudgement, string municipality = "voorbeeldstad", params IReadOnlyList<DiscordancePair> pairs) => new(
        number, new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero), Catalogue(municipality, polarity, pairs), new Figures(Observations()),
        [new PartnerDelivery("politie", new DateTimeOffset(2026, 11, 3, 9, 0, 0, TimeSpan.Zero))],
        new Dictionary<(AreaLevel, string), SignalReport>
        {
            [(AreaLevel.Neighbourhood, "2015")] = Neighbourhoods(),
            [(AreaLevel.District, "2015")] = new(AreaLevel.District, "2015", Benchmark.OwnMunicipality, []),
        });

    private static SignalReport Neighbourhoods() => new(AreaLevel.Neighbourhood, "2015", Benchmark.OwnMunicipality,
    [
        new(
            AreaCode.Parse("GM9999"), 40,
            [
                new IndicatorSignal("level:inbraak:BU99990102:2016", Lens.Level, Beemd, "inbraak", Y2016, Tier.Strong, 11, 0.6, 4, 0.0001, 0.01)
                {
                    Alternatives = Alternatives.Registration | Alternatives.SmallNumbers,
                },
            ],
            new Dictionary<string, Comparison>
            {
                ["inbraak"] = Compared("inbraak", new(4.2, -1.4, 0.2), new(0.6, 4, 0.0001), new(3, 0.2, 0.8)),
                ["bijstand"] = Compared("bijstand", new(40, 1.5, 0.2), default, new(41, -2.5, 0.05)),
            },
            []),
    ]);

    /// <summary>An indicator that was compared by level, with the standings of Akker, Beemd and Centrum.</summary>
    private static Comparison Compared(string indicator, params Standing[] standings)
    {
        var places = new AreaPlaces([new(Akker, "Akker", "2015", null), new(Beemd, "Beemd", "2015", null), new(Centrum, "Centrum", "2015", null)]);
        return new(
            indicator, Y2016, Benchmark.OwnMunicipality, new(ComparisonStatus.Ok, 12, places, standings),
            new(ComparisonStatus.OnePeriod, 0, places, new Standing[standings.Length], [], ChangeYardstick.History, null));
    }

    private static Catalogue Catalogue(string municipality, Polarity polarity, IReadOnlyList<DiscordancePair> pairs)
    {
        var areas = new AreaRegister(
        [
            new AreaEdition("2015", 2002,
            [
                new(Noord, "Noord", "2015", null), new(Zuid, "Zuid", "2015", null), new(Akker, "Akker", "2015", null),
                new(Beemd, "Beemd", "2015", null), new(Centrum, "Centrum", "2015", null), new(Dijk, "Dijk", "2015", null),
                new(Eiland, "Eiland", "2015", null),
            ]),
            new AreaEdition("2020", 2020, [new(Noord, "Noord", "2015", null), new(Akker, "Akker", "2020", null)]),
        ]);
        return new Catalogue
        {
            Municipality = new(
                municipality, AreaCode.Parse("GM9999"), "Voorbeeldstad", null,
                new Dictionary<AreaLevel, string> { [AreaLevel.District] = "2015", [AreaLevel.Neighbourhood] = "2015" }, []),
            Partners =
            [
                new("politie", new("Politie", "Police"), PartnerLook.Police, new("zonder Zuid", "without Zuid")),
                new("werk", new("Maatschappelijk werk", "Social work"), PartnerLook.Social, null),
            ],
            Themes = [new("veiligheid", new("Veiligheid", "Safety")), new("bestaan", new("Bestaanszekerheid", "Income"))],
            Indicators =
            [
                Indicator("inbraak", "politie", "veiligheid", new("Woninginbraak", "Home burglary"), Measure.Rate, 1, [AreaLevel.District, AreaLevel.Neighbourhood], "C") with { Polarity = polarity },
                Indicator("bijstand", "werk", "bestaan", new("Bijstand", "Social assistance"), Measure.Proportion, 0, [AreaLevel.District, AreaLevel.Neighbourhood], "A"),
                Indicator("wmo", "werk", "bestaan", new("Wmo", "Wmo support"), Measure.Proportion, 0, [AreaLevel.District], "A"),
            ],
            Policies = [new("A", 1, new("Zorg"), 8, 5, true, 0), new("C", 1, new("Open"), 0, 1, false, 0)],
            Areas = areas,
            Discordances = pairs,
            Population = new PopulationRegister(areas,
            [
                new(Noord, 2015, "inhabitants", 4000), new(Zuid, 2015, "inhabitants", 1505), new(Akker, 2015, "inhabitants", 1250),
                new(Beemd, 2015, "inhabitants", 615), new(Centrum, 2015, "inhabitants", 2135), new(Dijk, 2015, "inhabitants", 150),
                new(Eiland, 2015, "inhabitants", 0),
            ]),
        };
    }

    private static IEnumerable<DisclosedObservation> Observations() =>
    [
        Shown("inbraak", Akker, Y2016, 0, 1250, 0),
        Shown("inbraak", Beemd, Y2015, 1, 615, 1.6m),
        Shown("inbraak", Beemd, Y2016, 11, 615, 17.9m),
        Shown("inbraak", Centrum, Y2016, 6, 2135, 2.8m),
        Shown("inbraak", Dijk, Y2016, 2, 150, 13.3m),
        Without("inbraak", Eiland, CellState.NoPopulation),
        Shown("inbraak", Noord, Y2016, 17, 4000, 4.3m),
        Shown("bijstand", Akker, Y2016, 60, 1250, 48),
        Without("bijstand", Beemd, CellState.Suppressed),
        Shown("bijstand", Centrum, Y2016, 20, 2135, 9),
        Without("bijstand", Dijk, CellState.Missing),
        Without("bijstand", Eiland, CellState.Suppressed),
        Shown("wmo", Noord, Y2016, 1200, 4000, 300),
    ];

    private static DisclosedObservation Shown(string indicator, AreaCode area, Period period, long count, long exposure, decimal value) =>
        new(indicator, area, period, CellState.Published, count, exposure, value, "C.1");

    private static DisclosedObservation Without(string indicator, AreaCode area, CellState state) =>
        new(indicator, area, Y2016, state, null, null, null, "A.1");

    private static Indicator Indicator(
        string id, string partner, string theme, LocalText name, Measure measure, int decimals, AreaLevel[] levels, string policy) => new(
        id, partner, theme, name, name, new("Wat het is.", "What it is."), measure, new("per 1.000", "per 1,000"), "inhabitants", 1000,
        decimals, Polarity.NoJudgement, Grain.Year, levels, policy, null, 200, null, new("De bron", "The source"), new("Doel"), new("Grond"),
        new("Redelijk", "Fair"));
}
