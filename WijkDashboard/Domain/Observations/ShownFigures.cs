using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Signals;

namespace WijkDashboard.Domain.Observations;

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

/// <summary>One cell, with everything that is known about it.</summary>
public readonly record struct CellFacts(
    CellKind Kind, Period? Period, DisclosedObservation? Observation, Standing Standing, IndicatorSignal? Signal)
{
    public bool HasFigure => Kind is CellKind.Figure or CellKind.Small;

    /// <summary>The value that stands in the cell, or the count of what is shown as it was counted; null without a figure.</summary>
    public decimal? Shown => HasFigure ? Observation?.Value ?? Observation?.Count : null;

    public bool IsProvisional => HasFigure && Observation is { IsProvisional: true };
}

/// <summary>One released figure in the course of an area: the count where people are counted, else the value.</summary>
/// <param name="Follows">False for the first, and after a period whose figure is not there.</param>
public readonly record struct CourseFigure(Period Period, decimal Value, int Decimals, bool Follows);

/// <summary>
/// The figures of one level in one edition as every screen shows them: which period each indicator shows, what stands in each cell, and
/// how it came about.
/// </summary>
public sealed class ShownFigures
{
    private readonly Publication _publication;
    private readonly AreaLevel _level;
    private readonly string _editionId;
    private readonly SignalReport? _report;
    private readonly Dictionary<string, Period?> _periods;
    private readonly Dictionary<(AreaCode, string), IndicatorSignal> _signals;

    /// <param name="report">What was compared at this level; null when it was not.</param>
    public ShownFigures(Publication publication, AreaLevel level, string editionId, SignalReport? report)
    {
        (_publication, _level, _editionId, _report) = (publication, level, editionId, report);
        _periods = publication.Catalogue.Indicators.ToDictionary(i => i.Id, PeriodOf);
        _signals = (report?.Signals ?? []).OfType<IndicatorSignal>().GroupBy(s => (s.Area, s.IndicatorId)).ToDictionary(g => g.Key, g => g.First());
    }

    private Catalogue Catalogue => _publication.Catalogue;

    /// <summary>Null without figures.</summary>
    public Period? Period(Indicator indicator) => _periods[indicator.Id];

    public Comparison? Comparison(AreaCode area, Indicator indicator) => _report?.Comparison(area, indicator.Id);

    public CellFacts Cell(AreaCode area, Indicator indicator) => Cell(area, indicator, Period(indicator));

    /// <summary>The cell as it stands in another period. Only the one that is shown was compared, so any other has no standing and no signal.</summary>
    public CellFacts Cell(AreaCode area, Indicator indicator, Period? period)
    {
        if (!indicator.Levels.Contains(area.Level)) return new(CellKind.NoLevel, period, null, default, null);
        if (period is not { } shown) return new(CellKind.Missing, null, null, default, null);
        var cell = At(area, indicator, shown);
        // Only the level that is chosen was compared; the wijk above its buurten is there to read.
        if (cell.Kind != CellKind.Figure || area.Level != _level || shown != Period(indicator)) return cell;
        var standing = Comparison(area, indicator)?.Level.Of(area) ?? default;
        return cell with { Standing = standing, Signal = _signals.GetValueOrDefault((area, indicator.Id)) };
    }

    /// <summary>
    /// The periods of a trend: from the first that has figures at this level up to the shown one, of its length, and also those without
    /// any figure, so that a gap is seen.
    /// </summary>
    public IReadOnlyList<Period> Periods(Indicator indicator)
    {
        if (Period(indicator) is not { } shown) return [];
        var first = _publication.Figures.Periods(indicator.Id, _level).FirstOrDefault(p => p.Grain == shown.Grain, shown);
        var periods = new List<Period>();
        for (var period = first; period <= shown; period = period.Next) periods.Add(period);
        return periods;
    }

    /// <summary>What stands in a cell of any period; without a comparison, which only the shown one has.</summary>
    private CellFacts At(AreaCode area, Indicator indicator, Period period)
    {
        if (!IsSameLand(area, period)) return new(CellKind.OtherBoundary, period, null, default, null);
        var observation = _publication.Figures.Find(indicator.Id, area, period);
        return new(Kind(observation, indicator), period, observation, default, null);
    }

    /// <summary>The released figures up to the shown one, oldest first: of periods of the same length and on the same boundary.</summary>
    /// <param name="most">The newest so many.</param>
    public IReadOnlyList<CourseFigure> Course(AreaCode area, Indicator indicator, int most)
    {
        if (Period(indicator) is not { } shown) return [];
        var (course, follows) = (new List<CourseFigure>(), false);
        foreach (var period in _publication.Figures.Periods(indicator.Id, area.Level))
        {
            if (period.Grain != shown.Grain || period > shown || !IsSameLand(area, period)) continue;
            var figure = _publication.Figures.Find(indicator.Id, area, period);
            var count = indicator.HasExposure ? figure?.Count : null;
            var value = figure is { State: CellState.Published } ? count ?? figure.Value ?? figure.Count : null;
            if (value is { } number) course.Add(new(period, number, count is null ? indicator.Decimals : 0, follows));
            follows = value is not null;
        }

        return course.Count > most ? course[^most..] : course;
    }

    private bool IsSameLand(AreaCode area, Period period) =>
        Catalogue.Areas.SameBoundary(area, _editionId, Catalogue.Areas.EditionOf(period.Year).Id);

    private static CellKind Kind(DisclosedObservation? observation, Indicator indicator) => observation?.State switch
    {
        null or CellState.Missing => CellKind.Missing,
        CellState.Suppressed => CellKind.Hidden,
        CellState.NoPopulation => CellKind.NoPopulation,
        _ when indicator.HasExposure && observation.Exposure < indicator.MinExposure => CellKind.Small,
        _ => CellKind.Figure,
    };

    private Period? PeriodOf(Indicator indicator)
    {
        var shown = Catalogue.ShownPeriod(_publication.Figures, indicator.Id, indicator.Levels.Contains(_level) ? _level : AreaLevel.District, _editionId);
        // National figures can be of an earlier year, and a reader can ask for one: what was compared is what is shown, never beside another year.
        return _report is { Families: [var family, ..] } && family.Comparisons.GetValueOrDefault(indicator.Id)?.Period is { } compared
            ? compared
            : shown;
    }
}
