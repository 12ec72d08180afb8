using System.Numerics;
using System.Runtime.InteropServices;
using WijkDashboard.Domain.Signals.Numerics;

namespace WijkDashboard.Domain.Signals.Robust;

/// <summary>Spread that a few outliers cannot stretch: the ends are pulled in before it is measured (methods, section 3).</summary>
public static class Winsor
{
    /// <summary>The part clipped on each side in the signal engine.</summary>
    public const double Trim = 0.1;

    private static readonly double s_kappa = ClippedVariance(Trim);

    /// <summary>The quantile by linear interpolation at h = (n−1)p (type 7 of Hyndman and Fan, Am Stat 1996;50:361).</summary>
    /// <param name="sorted">Ascending, at least at the two places around h; at least one value.</param>
    public static double Quantile(ReadOnlySpan<double> sorted, double p)
    {
        var h = (sorted.Length - 1) * p;
        var below = (int)h;
        return below + 1 >= sorted.Length
            ? sorted[^1]
            : sorted[below] + (h - below) * (sorted[below + 1] - sorted[below]);
    }

    /// <param name="buffer">As long as the values; is overwritten.</param>
    public static double Median(ReadOnlySpan<double> values, Span<double> buffer)
    {
        values.CopyTo(buffer);
        OrderStatistics.Settle(buffer, 0.5);
        return Quantile(buffer, 0.5);
    }

    /// <summary>The values between which all others are pulled: the quantiles at trim and 1 − trim.</summary>
    /// <param name="buffer">As long as the values; is overwritten.</param>
    public static (double Low, double High) Limits(ReadOnlySpan<double> values, double trim, Span<double> buffer)
    {
        values.CopyTo(buffer);
        OrderStatistics.Settle(buffer, trim);
        OrderStatistics.Settle(buffer, 1 - trim);
        return (Quantile(buffer, trim), Quantile(buffer, 1 - trim));
    }

    /// <summary>
    /// The variance of a standard normal after the same clipping: κ(a) = (1−2a) − 2cφ(c) + 2ac², c the normal quantile at 1−a.
    /// </summary>
    public static double Kappa(double trim) => trim == Trim ? s_kappa : ClippedVariance(trim);

    private static double ClippedVariance(double trim)
    {
        var c = Normal.Quantile(1 - trim);
        return 1 - 2 * trim - 2 * c * Normal.Density(c) + 2 * trim * c * c;
    }

    /// <summary>
    /// Dispersion Q: n/(n−1) times the mean square of the clipped scores, over κ. About 1 when the scores are standard normal,
    /// also with up to a tenth of outliers on each side.
    /// </summary>
    /// <param name="kappa"><see cref="Kappa"/> of the same trim.</param>
    /// <param name="buffer">As long as the scores; is overwritten.</param>
    public static double Dispersion(ReadOnlySpan<double> scores, double trim, double kappa, Span<double> buffer)
    {
        var (low, high) = Limits(scores, trim, buffer);
        var (lowest, highest, squares) = (new Vector<double>(low), new Vector<double>(high), Vector<double>.Zero);
        var wide = MemoryMarshal.Cast<double, Vector<double>>(scores);
        foreach (var several in wide)
        {
            var clipped = Vector.Min(Vector.Max(several, lowest), highest);
            squares += clipped * clipped;
        }

        var sum = Vector.Sum(squares);
        foreach (var score in scores[(wide.Length * Vector<double>.Count)..])
        {
            var clipped = Math.Clamp(score, low, high);
            sum += clipped * clipped;
        }

        return sum / (scores.Length - 1) / kappa;
    }
}
