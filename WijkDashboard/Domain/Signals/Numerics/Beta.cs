namespace WijkDashboard.Domain.Signals.Numerics;

/// <summary>The beta distribution on [0, 1]; Student and binomial follow from it.</summary>
/// <remarks>Formulas: DLMF, section 8.17.</remarks>
internal static class Beta
{
    /// <summary>The regularised incomplete integral Iₓ(a, b): the fraction of DLMF 8.17.22, from the side where it is fast.</summary>
    public static double Cdf(double x, double a, double b)
    {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        return x < (a + 1) / (a + b + 2) ? Fraction(x, a, b) : 1 - Fraction(1 - x, b, a);
    }

    /// <param name="p">Strictly between 0 and 1.</param>
    public static double Quantile(double p, double a, double b) =>
        Inverse.Of(x => Cdf(x, a, b), x => Density(x, a, b), p, low: 0, high: 1, start: a / (a + b));

    private static double Density(double x, double a, double b) =>
        Math.Exp((a - 1) * Math.Log(x) + (b - 1) * Math.Log(1 - x) - LogComplete(a, b));

    private static double LogComplete(double a, double b) => Gamma.Log(a) + Gamma.Log(b) - Gamma.Log(a + b);

    private static double Fraction(double x, double a, double b) =>
        Math.Exp(a * Math.Log(x) + b * Math.Log(1 - x) - LogComplete(a, b)) / a
        / ContinuedFraction.Evaluate(1, n => (Coefficient(n, x, a, b), 1));

    /// <summary>DLMF 8.17.23.</summary>
    private static double Coefficient(int n, double x, double a, double b)
    {
        var m = n / 2;
        return n % 2 == 0
            ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    }
}
