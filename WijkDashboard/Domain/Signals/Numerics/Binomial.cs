namespace WijkDashboard.Domain.Signals.Numerics;

/// <summary>The binomial distribution: so many out of n, each with the same chance.</summary>
internal static class Binomial
{
    /// <summary>P(X ≤ k), by the incomplete beta function: Abramowitz and Stegun 26.5.24.</summary>
    public static double Cdf(double k, double n, double chance) =>
        k < 0 ? 0 : k >= n ? 1 : Beta.Cdf(1 - chance, n - Math.Floor(k), Math.Floor(k) + 1);

    /// <summary>P(X = k) for whole k from 0 to n.</summary>
    /// <param name="chance">Strictly between 0 and 1.</param>
    public static double Mass(double k, double n, double chance) => Math.Exp(
        Gamma.Log(n + 1) - Gamma.Log(k + 1) - Gamma.Log(n - k + 1) + k * Math.Log(chance) + (n - k) * Math.Log(1 - chance));
}
