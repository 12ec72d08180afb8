using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;

namespace WijkDashboard.Domain.Comparing;

/// <summary>What a row of figures beside each other says, from what the engine found in one publication and nothing else.</summary>
public static class SideBySide
{
    /// <summary>So many stay readable beside each other.</summary>
    public const int MostAreas = 4;

    private const int FewestFigures = 2;

    /// <summary>Areas in one period: each is placed among all areas, never against another column.</summary>
    /// <param name="cells">In the order of the reader.</param>
    /// <param name="comparison">What the indicator was compared with; null when it was not.</param>
    public static Verdict OfAreas(IReadOnlyList<CellFacts> cells, Comparison? comparison)
    {
        var figures = cells.Index().Where(c => c.Item.HasFigure).ToArray();
        if (figures.Length < FewestFigures) return new Verdict.Nothing();
        int[] outside = [.. figures.Where(c => IsOutside(c.Item)).Select(c => c.Index)];
        if (outside.Length > 0) return new Verdict.Outside(outside);
        var placed = figures.Count(c => c.Item.Standing.Position is not null);
        return placed > 0 ? new Verdict.Ordinary(placed == figures.Length) : new Verdict.Untested(Reason(comparison?.Level.Status));
    }

    /// <summary>One area in two periods. The engine holds the newest figure against all of its past, so of any other pair nothing can be said.</summary>
    /// <param name="earlier">Of the earlier period.</param>
    public static Verdict OfPeriods(CellFacts earlier, CellFacts later, AreaCode area, Comparison? comparison, IndicatorSignal? change)
    {
        if (!earlier.HasFigure || !later.HasFigure) return new Verdict.Nothing();
        if (comparison is not { Period: { } newest }) return new Verdict.Untested(null);
        if (later.Period != newest) return new Verdict.NotTheNewest(newest);
        var standing = comparison.Change.Of(area);
        // A special area has its own trend without a test.
        if (standing.P is null) return new Verdict.Untested(Reason(comparison.Change.Status));
        if (change is not null) return new Verdict.Moved(change.Direction, change);
        return standing.Position switch
        {
            Position.Middle or null => new Verdict.Steady(),
            Position.Above or Position.FarAbove => new Verdict.Moved(Direction.More, null),
            _ => new Verdict.Moved(Direction.Fewer, null),
        };
    }

    /// <summary>One area in one period, as an earlier and a later publication have it.</summary>
    /// <param name="definedBefore">As the earlier catalogue has the indicator; null when it had none.</param>
    public static Verdict OfPublications(CellFacts before, Indicator? definedBefore, CellFacts after, Indicator defined) =>
        definedBefore is null || before.Shown is not { } old || after.Shown is not { } now ? new Verdict.Nothing()
        : !IsCountedAlike(definedBefore, defined) ? new Verdict.CountedOtherwise()
        : old == now ? new Verdict.Unrevised()
        : new Verdict.Revised();

    private static bool IsOutside(CellFacts cell) => cell.Signal is not null || cell.Standing.Position is not (null or Position.Middle);

    private static bool IsCountedAlike(Indicator one, Indicator other) =>
        (one.Measure, one.Multiplier, one.Unit, one.Population) == (other.Measure, other.Multiplier, other.Unit, other.Population);

    private static ComparisonStatus? Reason(ComparisonStatus? status) => status is ComparisonStatus.Ok ? null : status;
}
