using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Domain.Signals.Discordance;

namespace WijkDashboard.Support;

/// <summary>Policies as municipalities have them (methods, section 9).</summary>
public static class Policies
{
    /// <summary>Persons in care or support: below 8 hidden, the rest in fives, zero hidden too.</summary>
    public static readonly DisclosurePolicy Care = new("A", 1, new("Zorg en ondersteuning"), 8, 5, true, 50);

    /// <summary>Incidents that are public at this level already: nothing hidden, nothing rounded.</summary>
    public static readonly DisclosurePolicy Open = new("C", 1, new("Open data"), 0, 1, false, 0);
}

/// <summary>An indicator, by default reported burglaries for each thousand inhabitants of a neighbourhood, from open data.</summary>
public sealed class IndicatorBuilder
{
    private Indicator _indicator = new(
        Id: "woninginbraak",
        PartnerId: "politie",
        ThemeId: "veiligheid",
        Name: new("Woninginbraken", "Burglaries"),
        ShortName: new("Inbraak", "Burglary"),
        Definition: new("Aangiften en pogingen", "Reported, attempts included"),
        Measure: Measure.Rate,
        Unit: new("per 1.000 inwoners", "per 1,000 inhabitants"),
        Population: "inhabitants",
        Multiplier: 1000,
        Decimals: 1,
        Polarity: Polarity.LowerIsBetter,
        Grain: Grain.Year,
        Levels: [AreaLevel.District, AreaLevel.Neighbourhood],
        PolicyId: Policies.Open.Id,
        PartOf: null,
        MinExposure: 200,
        Range: null,
        Source: new("Politie, open data"),
        Purpose: new("Veiligheid in de wijk"),
        LegalBasis: new("Openbaar"),
        Quality: new("Alleen aangiften"));

    public IndicatorBuilder WithId(string id) => With(i => i with { Id = id });

    public IndicatorBuilder WithPartner(string partnerId) => With(i => i with { PartnerId = partnerId });

    public IndicatorBuilder WithTheme(string themeId) => With(i => i with { ThemeId = themeId });

    public IndicatorBuilder WithPolicy(DisclosurePolicy policy) => With(i => i with { PolicyId = policy.Id });

    public IndicatorBuilder WithLevels(params AreaLevel[] levels) => With(i => i with { Levels = levels });

    public IndicatorBuilder WithGrain(Grain grain) => With(i => i with { Grain = grain });

    public IndicatorBuilder WithMinExposure(int exposure) => With(i => i with { MinExposure = exposure });

    /// <summary>Persons out of a population, as a percentage.</summary>
    public IndicatorBuilder AsProportion(string population = "inhabitants") =>
        With(i => i with { Measure = Measure.Proportion, Population = population, Multiplier = 100 });

    /// <summary>A count without a population.</summary>
    public IndicatorBuilder AsQuantity() =>
        With(i => i with { Measure = Measure.Quantity, Population = null, Multiplier = 1, Decimals = 0 });

    /// <summary>A percentage from the source, of a population that may be unknown.</summary>
    public IndicatorBuilder AsShare(string? population = "inhabitants") =>
        With(i => i with { Measure = Measure.Share, Population = population, Multiplier = 100, Range = new(0, 100) });

    public IndicatorBuilder AsScore() =>
        With(i => i with { Measure = Measure.Score, Population = null, Multiplier = 1, Range = new(-10, 10) });

    /// <summary>Any other change.</summary>
    public IndicatorBuilder With(Func<Indicator, Indicator> change)
    {
        _indicator = change(_indicator);
        return this;
    }

    public Indicator Build() => _indicator;
}

/// <summary>
/// A municipality with one wijk of ten buurten on edition 2015, each with 2,000 inhabitants, and one indicator;
/// what a test is about is added or replaced.
/// </summary>
public sealed class CatalogueBuilder
{
    public const string Edition = "2015";

    private readonly List<Indicator> _indicators = [];
    private readonly List<DisclosurePolicy> _policies = [Policies.Care, Policies.Open];
    private readonly Dictionary<AreaCode, LocalText> _special = [];
    private readonly List<AreaEdition> _editions = [];
    private readonly List<PopulationCount> _population = [];
    private readonly List<DiscordancePair> _discordances = [];
    private ReferenceFigures _reference = ReferenceFigures.None;
    private int _neighbourhoods = 10;
    private long? _inhabitants = 2000;

    /// <summary>The n-th buurt of the municipality, from 0.</summary>
    public static AreaCode Neighbourhood(int n) => AreaCode.Parse($"BU999901{n:D2}");

    public static AreaCode District { get; } = AreaCode.Parse("WK999901");

    public CatalogueBuilder WithNeighbourhoods(int count)
    {
        _neighbourhoods = count;
        return this;
    }

    /// <summary>The inhabitants of every area for which the test names no other number; null for unknown.</summary>
    public CatalogueBuilder WithInhabitants(long? each)
    {
        _inhabitants = each;
        return this;
    }

    public CatalogueBuilder WithPopulation(AreaCode area, long count, string kind = "inhabitants", int year = 2015)
    {
        _population.Add(new(area, year, kind, count));
        return this;
    }

    public CatalogueBuilder WithSpecial(AreaCode area)
    {
        _special[area] = new("Centrum", "City centre");
        return this;
    }

    /// <summary>Replaces the default edition; give all that the test needs.</summary>
    public CatalogueBuilder WithEdition(AreaEdition edition)
    {
        _editions.Add(edition);
        return this;
    }

    /// <summary>Replaces the default indicator; in the order given.</summary>
    public CatalogueBuilder WithIndicator(Indicator indicator)
    {
        _indicators.Add(indicator);
        return this;
    }

    public CatalogueBuilder WithDiscordance(DiscordancePair pair)
    {
        _discordances.Add(pair);
        return this;
    }

    public CatalogueBuilder WithReference(params ReferenceFigure[] figures)
    {
        _reference = new(figures);
        return this;
    }

    public CatalogueBuilder WithoutPolicies()
    {
        _policies.Clear();
        return this;
    }

    /// <summary>Replaces the policy of the same class.</summary>
    public CatalogueBuilder WithPolicy(DisclosurePolicy policy)
    {
        _policies.RemoveAll(p => p.Id == policy.Id);
        _policies.Add(policy);
        return this;
    }

    public Catalogue Build()
    {
        AreaRegister areas = new(_editions.Count > 0 ? _editions : [DefaultEdition()]);
        return new()
        {
            Municipality = new(
                "voorbeeld", AreaCode.Parse("GM9999"), "Voorbeeld", null,
                new Dictionary<AreaLevel, string>
                {
                    [AreaLevel.District] = areas.Editions[^1].Id,
                    [AreaLevel.Neighbourhood] = areas.Editions[^1].Id,
                },
                []),
            Partners = [new("politie", new("Politie", "Police"), PartnerLook.Police, null)],
            Themes = [new("veiligheid", new("Veiligheid", "Safety"))],
            Indicators = _indicators.Count > 0 ? _indicators : [new IndicatorBuilder().Build()],
            Policies = _policies,
            Discordances = _discordances,
            Reference = _reference,
            Areas = areas,
            Population = new(areas, Inhabitants(areas).Concat(_population)),
        };
    }

    private AreaEdition DefaultEdition() => new(Edition, 2015, [.. Enumerable.Range(0, _neighbourhoods)
        .Select(n => new Area(Neighbourhood(n), $"Buurt {n}", Edition, _special.GetValueOrDefault(Neighbourhood(n))))
        .Append(new Area(District, "Wijk 1", Edition, null))]);

    private IEnumerable<PopulationCount> Inhabitants(AreaRegister areas) => _inhabitants is not { } each
        ? []
        : areas.Editions
            .SelectMany(e => e.Areas.Select(a => new PopulationCount(a.Code, e.FromYear, "inhabitants", each)))
            .Where(c => !_population.Exists(p => (p.Area, p.Kind) == (c.Area, c.Kind)));
}

/// <summary>Released figures; by default none, of burglaries in 2015.</summary>
public sealed class FiguresBuilder
{
    private readonly List<DisclosedObservation> _observations = [];
    private string _indicator = "woninginbraak";
    private Period _period = Period.OfYear(2015);
    private bool _isProvisional;

    /// <summary>The indicator of the figures added from here on.</summary>
    public FiguresBuilder WithIndicator(string id)
    {
        _indicator = id;
        return this;
    }

    /// <summary>The period of the figures added from here on.</summary>
    public FiguresBuilder WithPeriod(string period)
    {
        _period = Period.Parse(period);
        return this;
    }

    /// <summary>A published count; its rate is for each thousand.</summary>
    public FiguresBuilder WithCount(AreaCode area, long count, long exposure = 2000) =>
        With(area, CellState.Published, count, exposure, Math.Round(1000m * count / exposure, 1, MidpointRounding.AwayFromZero));

    /// <summary>Published counts of buurt 0, 1, 2… in turn.</summary>
    public FiguresBuilder WithCounts(params long[] counts)
    {
        for (var n = 0; n < counts.Length; n++) WithCount(CatalogueBuilder.Neighbourhood(n), counts[n]);
        return this;
    }

    /// <summary>A published share or score.</summary>
    public FiguresBuilder WithValue(AreaCode area, decimal value) => With(area, CellState.Published, null, null, value);

    public FiguresBuilder WithSuppressed(AreaCode area) => With(area, CellState.Suppressed, null, null, null);

    public FiguresBuilder WithMissing(AreaCode area) => With(area, CellState.Missing, null, null, null);

    public FiguresBuilder WithNoPopulation(AreaCode area) => With(area, CellState.NoPopulation, null, null, null);

    public Figures Build() => new(_observations);

    /// <summary>The source may still change the figures added from here on.</summary>
    public FiguresBuilder AsProvisional()
    {
        _isProvisional = true;
        return this;
    }

    private FiguresBuilder With(AreaCode area, CellState state, long? count, long? exposure, decimal? value)
    {
        _observations.Add(new(_indicator, area, _period, state, count, exposure, value, "C.1", _isProvisional));
        return this;
    }
}
