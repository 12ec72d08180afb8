using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Signals;

/// <summary>
/// Finds what stands out in the released figures of one level ("opvallendheden"). Sees nothing that a reader could not see:
/// a hidden figure takes no part, and every page, file and command gets the same report.
/// </summary>
public static class SignalEngine
{
    /// <summary>The report of one level, as the division of that edition knows its areas.</summary>
    /// <param name="editionId">Figures counted on another edition take part where the boundary did not move.</param>
    public static SignalReport Compute(Catalogue catalogue, Figures figures, AreaLevel level, string editionId)
    {
        var areas = catalogue.Areas.Edition(editionId).Areas.Where(a => a.Code.Level == level).ToArray();
        var comparisons = new Dictionary<string, Comparison>();
        var family = new List<LensTest>();
        foreach (var indicator in catalogue.Indicators.Where(i => i.Levels.Contains(level)))
        {
            var period = catalogue.ShownPeriod(figures, indicator.Id, level, editionId);
            comparisons[indicator.Id] = AddLevelTests(new(catalogue, figures, areas, editionId, indicator, period), family);

            // A further lens looks at the same column here and adds to the same family.
        }

        return new(level, editionId, family.Count, Agenda.Select(family), comparisons);
    }

    /// <summary>One indicator over the areas of the level.</summary>
    private sealed record Column(
        Catalogue Catalogue, Figures Figures, Area[] Areas, string EditionId, Indicator Indicator, Period? Period);

    private static Comparison AddLevelTests(Column column, List<LensTest> family)
    {
        var (id, standings) = (column.Indicator.Id, new Dictionary<AreaCode, Standing>(column.Areas.Length));
        foreach (var area in column.Areas) standings[area.Code] = default;
        if (!column.Indicator.HasExposure) return new(id, column.Period, ComparisonStatus.NotTestable, 0, standings);
        if (column.Period is not { } period) return new(id, null, ComparisonStatus.TooFewDistricts, 0, standings);

        var cells = LevelCells(column, period);
        var result = LevelLens.Compare(cells, new(
            column.Indicator.Measure is Measure.Proportion,
            column.Catalogue.Policy(column.Indicator).RoundingBase,
            column.Indicator.MinExposure));
        for (var i = 0; i < cells.Length; i++)
        {
            var (area, standing) = (column.Areas[i].Code, result.Standings[i]);
            standings[area] = standing;
            if (standing is { Expected: { } expected, P: { } p } && cells[i].Count is { } observed)
                family.Add(new(Lens.Level, area, id, period, observed, expected, p));
        }

        return new(id, period, result.Status, result.Compared, standings);
    }

    private static LevelCell[] LevelCells(Column column, Period period)
    {
        var countedOn = column.Catalogue.Areas.EditionOf(period.Year).Id;
        return Array.ConvertAll(column.Areas, area =>
            column.Catalogue.Areas.SameBoundary(area.Code, countedOn, column.EditionId) ? ToCell(column, area, period) : default);
    }

    /// <summary>
    /// A figure that is hidden or missing still tells how many live there: that decides whether its district counts among
    /// the eligible ones.
    /// </summary>
    private static LevelCell ToCell(Column column, Area area, Period period)
    {
        var observation = column.Figures.Find(column.Indicator.Id, area.Code, period);
        if (observation is { State: CellState.Published })
            return new(observation.Count, observation.Exposure, area.Special is not null);
        var population = column.Indicator.Population is { } kind
            ? column.Catalogue.Population.For(area.Code, kind, period.Year)
            : null;
        return new(null, population?.Count, area.Special is not null);
    }
}
