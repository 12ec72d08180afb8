using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Signals.Numerics;

namespace WijkDashboard.Domain.Signals;

/// <summary>
/// How far chance alone may have moved a figure (methods, section 2). For display beside a figure, never to test with:
/// districts differ more than chance.
/// </summary>
/// <remarks>Confidence is two-sided, strictly between 0 and 1; 0.95 by custom.</remarks>
public static class Intervals
{
    /// <summary>Counts below it get the exact limits, from it on Byar's.</summary>
    private const double ByarFrom = 10;

    /// <summary>A proportion x out of n. Wilson, JASA 1927;22:209.</summary>
    public static Interval Wilson(double x, double n, double confidence)
    {
        if (n <= 0) return Interval.Undefined;
        var z = NormalQuantile(confidence);
        var middle = 2 * x + z * z;
        var margin = z * Math.Sqrt(z * z + 4 * x * (1 - x / n));
        var scale = 2 * (n + z * z);
        return new(IntervalMethod.Wilson, x / n, (middle - margin) / scale, (middle + margin) / scale);
    }

    /// <summary>A proportion x out of n. Clopper and Pearson, Biometrika 1934;26:404.</summary>
    public static Interval BinomialExact(double x, double n, double confidence)
    {
        if (n <= 0) return Interval.Undefined;
        var tail = (1 - confidence) / 2;
        return new(
            IntervalMethod.Exact,
            x / n,
            x <= 0 ? 0 : Beta.Quantile(tail, x, n - x + 1),
            x >= n ? 1 : Beta.Quantile(1 - tail, x + 1, n - x));
    }

    /// <summary>A count. Garwood, Biometrika 1936;28:437.</summary>
    public static Interval PoissonExact(double x, double confidence)
    {
        var tail = (1 - confidence) / 2;
        return new(
            IntervalMethod.Exact,
            x,
            x <= 0 ? 0 : ChiSquare.Quantile(tail, 2 * x) / 2,
            ChiSquare.Quantile(1 - tail, 2 * x + 2) / 2);
    }

    /// <summary>A count, in closed form. Byar, in Breslow and Day, IARC 1987.</summary>
    public static Interval Byar(double x, double confidence)
    {
        var z = NormalQuantile(confidence);
        var root = x <= 0 ? 0 : 1 - 1 / (9 * x) - z / (3 * Math.Sqrt(x));
        var next = x + 1;
        var upperRoot = 1 - 1 / (9 * next) + z / (3 * Math.Sqrt(next));
        return new(IntervalMethod.Byar, x, root < 0 ? null : x * Cube(root), next * Cube(upperRoot));
    }

    /// <summary>A rate: x events for each so many of n, where n is known and only x varies.</summary>
    /// <param name="multiplier">The rate is given for each so many, e.g. 1000.</param>
    public static Interval Rate(double x, double n, double confidence, double multiplier)
    {
        if (n <= 0) return Interval.Undefined;
        var count = x < ByarFrom ? PoissonExact(x, confidence) : Byar(x, confidence);
        var scale = multiplier / n;
        return new(count.Method, x * scale, count.Lower * scale, count.Upper * scale);
    }

    /// <summary>How far chance alone may have moved a released figure, in the unit in which it is shown.</summary>
    /// <returns>Undefined for a figure that is no count out of a population, and where nothing was released.</returns>
    public static Interval Of(Indicator indicator, DisclosedObservation? figure, double confidence)
    {
        if (!indicator.HasExposure || figure is not { Count: { } count, Exposure: { } exposure }) return Interval.Undefined;
        if (indicator.Measure is Measure.Rate) return Rate(count, exposure, confidence, indicator.Multiplier);
        // Rounded apart, a count can end just above its rounded population.
        var share = Wilson(Math.Min(count, exposure), exposure, confidence);
        return new(share.Method, share.Estimate * indicator.Multiplier, share.Lower * indicator.Multiplier, share.Upper * indicator.Multiplier);
    }

    private static double NormalQuantile(double confidence) => Normal.Quantile((1 + confidence) / 2);

    private static double Cube(double value) => value * value * value;
}
