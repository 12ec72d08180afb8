using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Disclosure;

/// <summary>Why a cell has a figure or has none. There is one state for hidden, whatever the reason for hiding.</summary>
public enum CellState
{
    Published,

    /// <summary>Hidden to protect people. Has no value, no range and no reason: it leaves no trace.</summary>
    Suppressed,

    /// <summary>The partner did not deliver it. Not zero, and not hidden.</summary>
    Missing,

    /// <summary>Nobody lives there, or it is not known how many: a rate has no meaning.</summary>
    NoPopulation,
}

/// <summary>
/// A figure as it may be seen by others. Only the desk's disclosure step makes them, and the store takes nothing else, so a
/// number too small to show has no way past the desk.
/// </summary>
public sealed class DisclosedObservation
{
    internal DisclosedObservation(
        string indicatorId, AreaCode area, Period period, CellState state,
        long? count, long? exposure, decimal? value, string policy, bool isProvisional = false)
    {
        IndicatorId = indicatorId;
        Area = area;
        Period = period;
        State = state;
        Count = state == CellState.Published ? count : null;
        Exposure = state == CellState.Published ? exposure : null;
        Value = state == CellState.Published ? value : null;
        Policy = policy;
        IsProvisional = isProvisional;
    }

    /// <summary>
    /// A figure that was released before, back from where it was kept. Only what reads the store back may call it; the
    /// architecture tests see to that.
    /// </summary>
    public static DisclosedObservation Restore(
        string indicatorId, AreaCode area, Period period, CellState state,
        long? count, long? exposure, decimal? value, string policy, bool isProvisional) =>
        new(indicatorId, area, period, state, count, exposure, value, policy, isProvisional);

    public string IndicatorId { get; }

    public AreaCode Area { get; }

    public Period Period { get; }

    public CellState State { get; }

    /// <summary>The released (rounded) count; null for shares and scores and when not published.</summary>
    public long? Count { get; }

    /// <summary>The rounded population under the count; null without one and when not published.</summary>
    public long? Exposure { get; }

    /// <summary>
    /// What is shown: the rate computed from the rounded count and population, or the quantity, share or score itself;
    /// null when not published.
    /// </summary>
    public decimal? Value { get; }

    /// <summary>Policy and version that protected it, e.g. <c>A.1</c>.</summary>
    public string Policy { get; }

    /// <summary>The source may still change the figures of this period.</summary>
    public bool IsProvisional { get; }
}
