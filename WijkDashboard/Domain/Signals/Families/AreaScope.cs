using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Signals.Families;

/// <summary>
/// The areas that are compared with each other, and how their released figures are taken up as plain columns. Figures of another
/// edition stand only where the boundary did not move.
/// </summary>
internal sealed class AreaScope
{
    private readonly Catalogue _catalogue;
    private readonly Figures _figures;
    private readonly int[] _ordinals;
    private readonly bool[] _special;
    private readonly Dictionary<string, bool[]> _sameLand = [];

    public AreaScope(Catalogue catalogue, Figures figures, AreaLevel level, string editionId, IReadOnlyList<Area> areas)
    {
        (_catalogue, _figures, Level, EditionId) = (catalogue, figures, level, editionId);
        Places = new(areas);
        _ordinals = figures.Ordinals(areas);
        _special = [.. areas.Select(a => a.Special is not null)];
    }

    public AreaLevel Level { get; }

    public string EditionId { get; }

    public AreaPlaces Places { get; }

    public int Length => _ordinals.Length;

    /// <summary>True at the places of areas that are left out of comparisons.</summary>
    public ReadOnlySpan<bool> Special => _special;

    /// <summary>The periods of one length up to the one that is shown, oldest first; none without figures.</summary>
    public IReadOnlyList<Period> Periods(Indicator indicator) => _catalogue.ShownPeriods(_figures, indicator.Id, Level, EditionId);

    /// <summary>The figures of one period, and what is known of those that are not there.</summary>
    public PeriodFigures Read(Indicator indicator, Period period, int roundingBase)
    {
        var read = new PeriodFigures(indicator, period, CountColumn.Empty(Length));
        var here = SameLand(period.Year);
        if (_figures.Sheet(indicator.Id, period) is not { } sheet) return read;
        for (var i = 0; i < _ordinals.Length; i++)
            if (_ordinals[i] >= 0 && here[i]) read.Take(i, sheet, _ordinals[i], roundingBase);
        return read;
    }

    /// <summary>
    /// How many live where a figure is hidden or missing: that decides whether its district counts among the eligible ones.
    /// </summary>
    public void AddPopulation(PeriodFigures figures)
    {
        if (figures.Indicator.Population is not { } kind) return;
        var (exposures, here) = (figures.Column.Exposures, SameLand(figures.Period.Year));
        for (var i = 0; i < exposures.Length; i++)
            if (double.IsNaN(exposures[i]) && here[i]
                && _catalogue.Population.For(Places.Areas[i].Code, kind, figures.Period.Year) is { } population)
                exposures[i] = population.Count;
    }

    private bool[] SameLand(int year)
    {
        var edition = _catalogue.Areas.EditionOf(year).Id;
        if (_sameLand.TryGetValue(edition, out var known)) return known;
        bool[] same = [.. Places.Areas.Select(a => _catalogue.Areas.SameBoundary(a.Code, edition, EditionId))];
        return _sameLand[edition] = same;
    }
}

/// <summary>The released figures of one indicator in one period, as the lenses take them.</summary>
internal sealed class PeriodFigures(Indicator indicator, Period period, CountColumn column)
{
    public Indicator Indicator { get; } = indicator;

    public Period Period { get; } = period;

    /// <summary>For a share or score the values stand in the place of the counts.</summary>
    public CountColumn Column { get; } = column;

    public int Published { get; private set; }

    public int Hidden { get; private set; }

    /// <summary>Published values that cannot be: more persons than there are.</summary>
    public int Impossible { get; private set; }

    /// <summary>True at the places of figures that the source may still change.</summary>
    public bool[] Provisional { get; } = new bool[column.Length];

    public void Take(int place, FigureSheet sheet, int ordinal, int roundingBase)
    {
        if (sheet.StateOf(ordinal) is not { } state) return;
        if (state is CellState.Suppressed) Hidden++;
        if (state is not CellState.Published) return;
        Published++;
        Provisional[place] = sheet.IsProvisional(ordinal);
        if (!Indicator.HasExposure)
        {
            Column.Counts[place] = sheet.ValueOf(ordinal);
            return;
        }

        var (count, exposure) = (sheet.CountOf(ordinal), sheet.ExposureOf(ordinal));
        Column.Exposures[place] = exposure;
        // Rounded apart, a count may end above its population by as much as rounding takes.
        if (!CountColumn.IsCount(count) || (Indicator.Measure is Measure.Proportion && count > exposure + roundingBase)) Impossible++;
        else Column.Counts[place] = count;
    }
}
