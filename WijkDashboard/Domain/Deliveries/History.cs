using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>The released figures of an indicator in other periods, where the boundary is the same.</summary>
internal sealed class History(Catalogue catalogue, Figures published)
{
    /// <summary>So many periods back still say what is usual here.</summary>
    private const int Periods = 5;

    /// <summary>The figures nearest before (or else after) a period, newest first: counts for counts, values for shares and scores.</summary>
    public IReadOnlyList<decimal> Of(Indicator indicator, AreaCode area, Period period)
    {
        var found = new List<decimal>(Periods);
        var all = published.Periods(indicator.Id, area.Level);
        if (all.Count == 0) return found;
        var edition = catalogue.Areas.EditionOf(period.Year).Id;
        foreach (var other in all.Where(p => p < period).Reverse().Concat(all.Where(p => p >= period)))
        {
            if (found.Count == Periods) break;
            if (published.Find(indicator.Id, area, other) is not { State: CellState.Published } cell) continue;
            if (!catalogue.Areas.SameBoundary(area, edition, catalogue.Areas.EditionOf(other.Year).Id)) continue;
            if ((indicator.IsCount ? cell.Count : cell.Value) is { } value) found.Add(value);
        }

        return found;
    }

    public bool HasAny(Indicator indicator) => published.NewestPeriod(indicator.Id) is not null;

    public static decimal Median(IReadOnlyList<decimal> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
