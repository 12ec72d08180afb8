namespace WijkDashboard.Domain.Signals.Level;

/// <summary>
/// The funnel of one comparison: between which counts a district of any size is ordinary, by the very yardstick of the level lens. A
/// district lies outside the limits of 95 % exactly when its p is below 0.05 (Spiegelhalter, Stat Med 2005;24:1185, with the spread between
/// districts of methods, section 4.1).
/// </summary>
/// <param name="Centre">The rate that counts as ordinary, per person.</param>
/// <param name="Tau">How much districts ordinarily differ, on the scale of the transform.</param>
/// <param name="Compared">How many districts gave the yardstick.</param>
/// <param name="RoundingBase">The released counts are multiples of it.</param>
public sealed record LevelFunnel(LevelTransform Transform, double Centre, double Tau, int Compared, int RoundingBase)
{
    /// <summary>The inner limits: of twenty ordinary districts about one lies outside by chance.</summary>
    public const double Inner = 0.95;

    /// <summary>The outer limits: of a thousand ordinary districts about two.</summary>
    public const double Outer = 0.998;

    /// <param name="expected">The count that a district of this size would have at the ordinary rate.</param>
    /// <param name="confidence">Two-sided.</param>
    public FunnelLimits At(double expected, double confidence) => Transform is LevelTransform.Arcsine
        ? FunnelLimits.OfProportion(expected, Centre, Tau, Compared - 1, confidence, RoundingBase)
        : FunnelLimits.At(expected, Tau, Compared - 1, confidence, RoundingBase);

    /// <summary>Null where nothing was compared with one common yardstick.</summary>
    internal static LevelFunnel? Of(LevelResult result, int roundingBase) =>
        result is { Status: ComparisonStatus.Ok, Transform: { } transform, Centre: { } centre, Tau: { } tau }
            ? new(transform, centre, tau, result.Compared, roundingBase)
            : null;
}
