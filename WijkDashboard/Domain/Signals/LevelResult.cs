namespace WijkDashboard.Domain.Signals;

/// <summary>One district as the level lens sees it.</summary>
/// <param name="Count">The released count; null when missing or hidden, which is never zero.</param>
/// <param name="Exposure">The population under it; null or 0 when nobody lives there or it is unknown.</param>
/// <param name="IsSpecial">Left out of the comparison: residents are no measure of who is there.</param>
public readonly record struct LevelCell(double? Count, double? Exposure, bool IsSpecial);

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
/// <param name="Standings">One for each cell, in the same order; empty for the districts that were not compared.</param>
public sealed record LevelResult(
    ComparisonStatus Status,
    int Compared,
    double? Pooled,
    double? Centre,
    LevelTransform? Transform,
    double? Tau,
    IReadOnlyList<Standing> Standings);
