namespace WijkDashboard.Domain.Signals.Numerics;

/// <summary>The Poisson distribution of a count around its expectation.</summary>
/// <remarks>By the incomplete gamma function: Abramowitz and Stegun 26.4.21.</remarks>
internal static class Poisson
{
    /// <summary>P(X ≤ k).</summary>
    public static double Cdf(double k, double mean) => k < 0 ? 0 : Gamma.Upper(Math.Floor(k) + 1, mean);

    /// <summary>P(X &gt; k).</summary>
    public static double UpperTail(double k, double mean) => k < 0 ? 1 : Gamma.Lower(Math.Floor(k) + 1, mean);
}
