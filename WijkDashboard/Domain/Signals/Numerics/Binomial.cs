namespace WijkDashboard.Domain.Signals.Numerics;

/// <summary>The binomial distribution: so many out of n, each with the same chance.</summary>
/// <remarks>By the incomplete beta function: Abramowitz and Stegun 26.5.24.</remarks>
internal static class Binomial
{
    /// <summary>P(X ≤ k).</summary>
    public static double Cdf(double k, double n, double chance) =>
        k < 0 ? 0 : k >= n ? 1 : Beta.Cdf(1 - chance, n - Math.Floor(k), Math.Floor(k) + 1);
}
