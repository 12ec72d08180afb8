using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;

namespace WijkDashboard.Features.Overview;

/// <summary>What stands in a cell, before any word is chosen for it.</summary>
public enum CellKind
{
    Figure,

    /// <summary>A figure of too few people to test.</summary>
    Small,
    Hidden,
    Missing,
    NoPopulation,

    /// <summary>The indicator is not delivered at this level.</summary>
    NoLevel,

    /// <summary>The figures of the column are of another piece of land under the same code.</summary>
    OtherBoundary,
}

/// <summary>One cell of the table, with everything that is known about it.</summary>
public readonly record struct CellFacts(
    CellKind Kind, Period? Period, DisclosedObservation? Observation, Standing Standing, IndicatorSignal? Signal)
{
    public bool HasFigure => Kind is CellKind.Figure or CellKind.Small;

    public bool IsProvisional => HasFigure && Observation is { IsProvisional: true };
}

/// <summary>
/// The table behind one choice: which areas and indicators, which period each column shows, and what stands in each cell.
/// </summary>
public sealed class OverviewTable
{
    private const string People = "inhabitants";

    private readonly Publication _publication;
    private readonly OverviewChoice _choice;
    private readonly SignalReport? _report;
    private readonly Dictionary<string, Period?> _periods;
    private readonly Dictionary<(AreaCode, string), IndicatorSignal> _signals;

    public OverviewTable(Publication publication, OverviewChoice choice)
    {
        (_publication, _choice) = (publication, choice);
        _report = publication.Reports.GetValueOrDefault((choice.Level, choice.EditionId));
        Indicators = [.. Chosen()];
        _periods = Indicators.ToDictionary(i => i.Id, PeriodOf);
        _signals = (_report?.Signals ?? []).OfType<IndicatorSignal>().GroupBy(s => (s.Area, s.IndicatorId)).ToDictionary(g => g.Key, g => g.First());
        Areas = [.. Catalogue.Areas.Edition(choice.EditionId).Areas.Where(a => a.Code.Level == choice.Level)];
        PopulationYear = Areas.Select(a => Catalogue.Population.Newest(a.Code, People, choice.EditionId)?.Year).Max();
    }

    /// <summary>The rows that are compared, by code.</summary>
    public IReadOnlyList<Area> Areas { get; }

    /// <summary>The columns: per partner, in the order of the catalogue.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>What stands out among the columns, in the order of the agenda.</summary>
    public IReadOnlyList<Signal> Signals => [.. (_report?.Signals ?? []).Where(IsShown)];

    public int Tests => _report?.Tests ?? 0;

    /// <summary>How many of the possible signals chance alone is expected to give, at most.</summary>
    public double ExpectedChanceHits => _report?.Families.Sum(f => f.ExpectedChanceHits) ?? 0;

    private Catalogue Catalogue => _publication.Catalogue;

    public Period? Period(Indicator indicator) => _periods[indicator.Id];

    public Comparison? Comparison(AreaCode area, Indicator indicator) => _report?.Comparison(area, indicator.Id);

    public Area? Area(AreaCode code) => Catalogue.Areas.Find(_choice.EditionId, code);

    /// <summary>One year for all rows, so that the numbers under one head can be compared; null without inhabitants.</summary>
    public int? PopulationYear { get; }

    public PopulationCount? Inhabitants(AreaCode area) =>
        PopulationYear is { } year ? Catalogue.Population.For(area, People, year) : null;

    public CellFacts Cell(AreaCode area, Indicator indicator)
    {
        var period = Period(indicator);
        if (!indicator.Levels.Contains(area.Level)) return new(CellKind.NoLevel, period, null, default, null);
        if (period is not { } shown) return new(CellKind.Missing, null, null, default, null);
        if (!Catalogue.Areas.SameBoundary(area, _choice.EditionId, Catalogue.Areas.EditionOf(shown.Year).Id))
            return new(CellKind.OtherBoundary, shown, null, default, null);
        var observation = _publication.Figures.Find(indicator.Id, area, shown);
        var kind = Kind(observation, indicator);
        // Only the level that is chosen was compared; the wijk above its buurten is there to read.
        if (kind != CellKind.Figure || area.Level != _choice.Level) return new(kind, shown, observation, default, null);
        var standing = Comparison(area, indicator)?.Level.Of(area) ?? default;
        return new(kind, shown, observation, standing, _signals.GetValueOrDefault((area, indicator.Id)));
    }

    private bool IsShown(Signal signal) => signal switch
    {
        IndicatorSignal one => _periods.ContainsKey(one.IndicatorId),
        DiscordanceSignal apart => Catalogue.Discordances.FirstOrDefault(p => p.Id == apart.PairId) is { } pair
            && Indicators.Any(pair.First.Holds) && Indicators.Any(pair.Second.Holds),
        _ => false,
    };

    private static CellKind Kind(DisclosedObservation? observation, Indicator indicator) => observation?.State switch
    {
        null or CellState.Missing => CellKind.Missing,
        CellState.Suppressed => CellKind.Hidden,
        CellState.NoPopulation => CellKind.NoPopulation,
        _ when indicator.HasExposure && observation.Exposure < indicator.MinExposure => CellKind.Small,
        _ => CellKind.Figure,
    };

    private IEnumerable<Indicator> Chosen() =>
        from partner in Catalogue.Partners
        where _choice.PartnerId is null || partner.Id == _choice.PartnerId
        from indicator in Catalogue.Indicators
        where indicator.PartnerId == partner.Id
            && (_choice.ThemeId is null || indicator.ThemeId == _choice.ThemeId)
            && (indicator.Levels.Contains(_choice.Level) || indicator.Levels.Contains(AreaLevel.District))
        select indicator;

    private Period? PeriodOf(Indicator indicator) =>
        Catalogue.ShownPeriod(
            _publication.Figures, indicator.Id,
            indicator.Levels.Contains(_choice.Level) ? _choice.Level : AreaLevel.District, _choice.EditionId);
}
