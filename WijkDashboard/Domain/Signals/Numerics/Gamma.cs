namespace WijkDashboard.Domain.Signals.Numerics;

/// <summary>The gamma function and its incomplete integrals.</summary>
/// <remarks>Formulas: NIST Digital Library of Mathematical Functions (DLMF), chapters 5 and 8.</remarks>
internal static class Gamma
{
    /// <summary>From here on five terms of Stirling's series are exact to the last digit of a double.</summary>
    private const double StirlingFrom = 15;

    private static readonly double HalfLogTwoPi = Math.Log(2 * Math.PI) / 2;

    /// <summary>ln Γ(x) for x &gt; 0: Stirling's series (DLMF 5.11.1) after moving x up by Γ(x+1) = xΓ(x).</summary>
    public static double Log(double x)
    {
        var moved = 1.0;
        for (; x < StirlingFrom; x++) moved *= x;
        var s = 1 / (x * x);
        var series = (1 / 12.0 - s * (1 / 360.0 - s * (1 / 1260.0 - s * (1 / 1680.0 - s / 1188.0)))) / x;
        return (x - 0.5) * Math.Log(x) - x + HalfLogTwoPi + series - Math.Log(moved);
    }

    /// <summary>P(a, x), the part of the gamma integral below x.</summary>
    public static double Lower(double a, double x) =>
        x <= 0 ? 0 : x < a + 1 ? Series(a, x) : 1 - Fraction(a, x);

    /// <summary>Q(a, x) = 1 − P(a, x), without losing the digits of a small tail.</summary>
    public static double Upper(double a, double x) =>
        x <= 0 ? 1 : x < a + 1 ? 1 - Series(a, x) : Fraction(a, x);

    /// <summary>The density of the gamma distribution with shape a and scale 1.</summary>
    public static double Density(double a, double x) => Math.Exp((a - 1) * Math.Log(x) - x - Log(a));

    /// <summary>DLMF 8.11.4; converges fast below the bulk.</summary>
    private static double Series(double a, double x)
    {
        var term = 1 / a;
        var sum = term;
        for (var n = 1; term > sum * 1e-17; n++)
        {
            term *= x / (a + n);
            sum += term;
        }

        return sum * Math.Exp(a * Math.Log(x) - x - Log(a));
    }

    private static double Fraction(double a, double x) =>
        Math.Exp(a * Math.Log(x) - x - Log(a)) / ContinuedFraction.Evaluate(x + 1 - a, new Terms(a, x));

    /// <summary>Even part of the fraction of Abramowitz and Stegun 6.5.31; converges fast above the bulk.</summary>
    private readonly struct Terms(double a, double x) : IFractionTerms
    {
        public (double A, double B) Term(int n) => (n * (a - n), x + 2 * n + 1 - a);
    }
}
