using WijkDashboard.Domain.Signals.Numerics;

namespace WijkDashboard.Domain.Signals.Funnel;

/// <summary>Two ends of a band; the upper one may be infinite.</summary>
public readonly record struct Band(double Lower, double Upper);

/// <summary>Where an observed count lies against an expected one, for chance alone.</summary>
public enum ChanceVerdict
{
    NotSignificant,

    /// <summary>Beyond the 95 % limit, 2.5 % on this side.</summary>
    Low25,

    /// <summary>Beyond the 99.8 % limit, 0.1 % on this side.</summary>
    Low1,
    High25,
    High1,
}

/// <summary>
/// The classical funnel, in which districts differ by chance alone (Spiegelhalter, Stat Med 2005;24:1185). Beside the
/// engine for comparison with published funnels; as districts differ by more than chance, it finds far too much.
/// </summary>
public static class ChanceFunnel
{
    private const double Narrow = 0.95;

    private const double Wide = 0.998;

    /// <summary>The limits of a ratio of observed to expected, by the exact Poisson distribution.</summary>
    /// <param name="target">The ratio that counts as ordinary.</param>
    /// <param name="tail">The chance on each side.</param>
    /// <returns>No limit at all when nothing is expected.</returns>
    public static Band OfRatio(double expected, double target, double tail) => expected > 0
        ? new(
            target * ChiSquare.Quantile(tail, 2 * expected) / 2 / expected,
            target * ChiSquare.Quantile(1 - tail, 2 * (expected + 1)) / 2 / expected)
        : new(0, double.PositiveInfinity);

    /// <summary>The limits of a proportion around an average: where Wilson's interval just touches it.</summary>
    /// <param name="z">Width in standard deviations: 1.96 for 95 %.</param>
    public static Band OfProportion(double population, double average, double z)
    {
        if (!(population > 0)) return new(0, 1);
        var margin = z * Math.Sqrt(average * (1 - average) / population);
        return new(Math.Max(0, average - margin), Math.Min(1, average + margin));
    }

    /// <summary>The expected counts at which an observed one lies exactly on the funnel.</summary>
    public static Band ExpectedAround(double observed, double tail) => new(
        observed > 0 ? ChiSquare.Quantile(tail, 2 * observed) / 2 : 0, ChiSquare.Quantile(1 - tail, 2 * observed + 2) / 2);

    /// <summary>By the interval of the observed count, exact below 10 and Byar's from 10.</summary>
    public static ChanceVerdict Judge(double observed, double expected)
    {
        var (wide, narrow) = (Intervals.Rate(observed, 1, Wide, 1), Intervals.Rate(observed, 1, Narrow, 1));
        return wide.Lower > expected ? ChanceVerdict.High1
            : narrow.Lower > expected ? ChanceVerdict.High25
            : wide.Upper < expected ? ChanceVerdict.Low1
            : narrow.Upper < expected ? ChanceVerdict.Low25
            : ChanceVerdict.NotSignificant;
    }
}
