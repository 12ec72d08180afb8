using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Level;

namespace WijkDashboard.Features.Indicators;

/// <summary>One district with what stands in its cell.</summary>
public readonly record struct DistrictFigure(Area Area, CellFacts Cell)
{
    /// <summary>The shown number; null when there is none.</summary>
    public decimal? Value => Cell.Shown;

    /// <summary>True for a figure that can be held against others: of enough people, who live there.</summary>
    public bool IsComparable => Cell.Kind is CellKind.Figure && Area.Special is null && Value is not null;
}

/// <summary>The figures behind one choice, in the order in which the page has them.</summary>
public sealed class IndicatorFigures
{
    private readonly ShownFigures _newest;
    private readonly ShownFigures _shown;

    /// <param name="report">Of the newest figures.</param>
    /// <param name="other">Of the period that the reader chose; null for the newest.</param>
    public IndicatorFigures(Publication publication, IndicatorChoice choice, SignalReport? report, SignalReport? other)
    {
        (Publication, Choice) = (publication, choice);
        Indicator = Catalogue.Indicator(choice.IndicatorId)!;
        _newest = new(publication, choice.Level, choice.EditionId, report);
        _shown = other is null ? _newest : new(publication, choice.Level, choice.EditionId, other);
        Districts = [.. Ordered(Catalogue.Areas.Edition(choice.EditionId).Areas.Where(a => a.Code.Level == choice.Level).Select(a => new DistrictFigure(a, _shown.Cell(a.Code, Indicator))))];
        // One yardstick for the whole picture: that of the chosen district, in a region with several.
        Comparison = Districts.Where(d => choice.Area is null || d.Area.Code == choice.Area).Select(d => _shown.Comparison(d.Area.Code, Indicator)).FirstOrDefault(c => c is not null);
        Periods = _newest.Periods(Indicator);
    }

    public Publication Publication { get; }

    public Catalogue Catalogue => Publication.Catalogue;

    public IndicatorChoice Choice { get; }

    public Indicator Indicator { get; }

    /// <summary>Null without figures.</summary>
    public Period? Period => _shown.Period(Indicator);

    /// <summary>The one that is shown when nobody asks for another, and the only one in which signals were looked for.</summary>
    public Period? Newest => _newest.Period(Indicator);

    public bool IsOtherPeriod => Period != Newest;

    /// <summary>By name or by value; those without a figure stand last, by name.</summary>
    public IReadOnlyList<DistrictFigure> Districts { get; }

    /// <summary>Null when nothing was compared at this level.</summary>
    public Comparison? Comparison { get; }

    public LevelFunnel? Yardstick => Comparison?.Funnel;

    /// <summary>Up to the newest one, oldest first, gaps included.</summary>
    public IReadOnlyList<Period> Periods { get; }

    /// <summary>What was compared in the municipality of an area; null when nothing was.</summary>
    public Comparison? Compared(AreaCode area) => _shown.Comparison(area, Indicator);

    /// <summary>One cell a period.</summary>
    public CellFacts[] Course(AreaCode area) => [.. Periods.Select(p => _newest.Cell(area, Indicator, p))];

    private IOrderedEnumerable<DistrictFigure> Ordered(IEnumerable<DistrictFigure> districts)
    {
        var byName = StringComparer.Create(System.Globalization.CultureInfo.CurrentCulture, ignoreCase: true);
        // What is too small to test would stand highest by chance. Nothing of a figure that is not there may show in the order, so all of these stand together.
        return Choice.ByName
            ? districts.OrderBy(d => d.Area.Name, byName)
            : districts.OrderBy(d => d.Value is null ? 2 : d.Cell.Kind is CellKind.Small ? 1 : 0).ThenByDescending(d => d.Value).ThenBy(d => d.Area.Name, byName);
    }
}
