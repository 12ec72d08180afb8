namespace WijkDashboard.Domain.Signals.ControlChart;

/// <summary>
/// The trend of one figure with the band in which it ordinarily swings (methods, section 6: individuals and moving ranges).
/// Display of one district; no test and no signal.
/// </summary>
/// <param name="Mean">Null without any value; the limits also without two neighbours.</param>
/// <param name="MeanRange">The mean distance between neighbours.</param>
/// <param name="UsedRange">The same without the jumps, when these are screened out.</param>
/// <param name="NearLower">At two thirds of the way to the limit, as is <paramref name="NearUpper"/>.</param>
public sealed record XmrChart(
    ChartStanding Standing, double? Mean, double? MeanRange, double? UsedRange,
    double? Lower, double? Upper, double? NearLower, double? NearUpper)
{
    /// <param name="values">One a period, of equal lengths; null for a missing one.</param>
    /// <param name="screen">Leaves jumps out of the ordinary distance.</param>
    /// <param name="baseline">So many first periods say what is ordinary; null for all.</param>
    public static XmrChart Of(IReadOnlyList<double?> values, bool screen, int? baseline = null)
    {
        double?[] basis = [.. values.Take(baseline ?? values.Count)];
        double[] present = [.. basis.OfType<double>()];
        var standing = MovingRange.Standing(present.Length);
        if (present.Length == 0) return new(standing, null, null, null, null, null, null, null);
        var (mean, ranges) = (present.Average(), MovingRange.Of(basis));
        if (ranges.Length == 0) return new(standing, mean, null, null, null, null, null, null);
        var used = MovingRange.Mean(ranges, screen);
        var (limit, near) = (MovingRange.ThreeSigma * used, MovingRange.ThreeSigma * used * 2 / 3);
        return new(standing, mean, ranges.Average(), used, mean - limit, mean + limit, mean - near, mean + near);
    }
}
