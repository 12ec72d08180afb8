using WijkDashboard.Domain.Signals.Robust;

namespace WijkDashboard.Domain.Signals.Level;

/// <summary>How the counts of one column are compared.</summary>
/// <param name="IsProportion">Persons out of the exposure, rather than events that may exceed it.</param>
/// <param name="RoundingBase">The released counts are multiples of it.</param>
/// <param name="MinExposure">Districts with less are not compared.</param>
/// <param name="Trim">Part clipped on each side when the spread is measured.</param>
public sealed record LevelSettings(bool IsProportion, int RoundingBase, double MinExposure, double Trim = Winsor.Trim);

/// <summary>The scale on which counts are compared.</summary>
public enum LevelTransform
{
    /// <summary>For events, and persons out of many: square root for small numbers, logarithm for large ones.</summary>
    Asinh,

    /// <summary>For proportions above a fifth.</summary>
    Arcsine,
}

/// <summary>What the level lens found in one column.</summary>
/// <param name="Compared">How many districts could be compared, also when they were too few.</param>
/// <param name="Pooled">All events over all exposure of the compared districts; null when they were not compared.</param>
/// <param name="Centre">The rate that counts as ordinary; null unless the status is <see cref="ComparisonStatus.Ok"/>.</param>
/// <param name="Tau">How much districts ordinarily differ, on the scale of the transform; null unless compared.</param>
/// <param name="Standings">One for each district, in the same order; empty for those that were not compared.</param>
public sealed record LevelResult(
    ComparisonStatus Status,
    int Compared,
    double? Pooled,
    double? Centre,
    LevelTransform? Transform,
    double? Tau,
    Standing[] Standings);
