using WijkDashboard.Domain.Signals.Robust;

namespace WijkDashboard.Domain.Signals.Change;

/// <summary>How the counts of one indicator are compared with its own past.</summary>
/// <param name="RoundingBase">The released counts are multiples of it.</param>
/// <param name="MinExposure">Districts with less now are not compared.</param>
/// <param name="MinTotal">Now and before together at least so many; fewer say nothing of a change.</param>
/// <param name="MostDf">More degrees of freedom than this make no difference.</param>
/// <param name="Trim">Part clipped on each side when the spread is measured.</param>
public sealed record ChangeSettings(
    int RoundingBase, double MinExposure, double MinTotal = 10, int MostDf = 100, double Trim = Winsor.Trim);

/// <summary>What tells how much figures ordinarily swing.</summary>
public enum ChangeYardstick
{
    /// <summary>All changes of all districts in the past: four periods or more.</summary>
    History,

    /// <summary>The changes of the other districts in this same period.</summary>
    Districts,
}

/// <summary>What the change lens found in one indicator.</summary>
/// <param name="Compared">How many districts could be compared now, also when they were too few.</param>
/// <param name="Ratio">The change that all districts have in common: 1.1 is ten per cent more; null unless compared.</param>
/// <param name="Tau">How much districts ordinarily swing beyond chance; null unless compared.</param>
/// <param name="Df">Degrees of freedom of the test; null unless compared.</param>
/// <param name="Standings">
/// One for each district, in the same order, with the count expected from its own past and the common change. A special
/// area has its own trend without a test.
/// </param>
public sealed record ChangeResult(
    ComparisonStatus Status,
    ChangeYardstick Yardstick,
    int Compared,
    double? Ratio,
    double? Tau,
    int? Df,
    Standing[] Standings);
