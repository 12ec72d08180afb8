using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;

namespace WijkDashboard.Domain.Comparing;

/// <summary>
/// What may be said of figures beside each other. A difference that anybody can see is not yet one that means something: only
/// what the engine found outside ordinary differences is named, and nothing is ever put in an order.
/// </summary>
public abstract record Verdict
{
    private Verdict() { }

    /// <summary>Fewer than two figures: whatever is hidden or missing gives no difference and no direction.</summary>
    public sealed record Nothing : Verdict;

    /// <param name="Columns">Those outside ordinary differences, from 0, in the order of the reader.</param>
    public sealed record Outside(IReadOnlyList<int> Columns) : Verdict;

    /// <param name="All">False when some of the figures took no part in the comparison.</param>
    public sealed record Ordinary(bool All) : Verdict;

    /// <param name="Why">Null when the comparison was made without these areas.</param>
    public sealed record Untested(ComparisonStatus? Why) : Verdict;

    /// <summary>The later period is not the one that was held against the past.</summary>
    public sealed record NotTheNewest(Period Newest) : Verdict;

    /// <summary>This figure stood out, or lies outside, against its own past.</summary>
    /// <param name="Signal">Null when it is no finding.</param>
    public sealed record Moved(Direction Direction, IndicatorSignal? Signal) : Verdict;

    /// <summary>Within what the past makes ordinary.</summary>
    public sealed record Steady : Verdict;

    /// <summary>One figure of one period, as two publications have it.</summary>
    public sealed record Revised : Verdict;

    /// <inheritdoc cref="Revised"/>
    public sealed record Unrevised : Verdict;

    /// <summary>The two publications count it in another way, so there is no difference to tell.</summary>
    public sealed record CountedOtherwise : Verdict;
}
