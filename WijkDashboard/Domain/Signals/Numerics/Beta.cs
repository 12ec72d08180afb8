namespace WijkDashboard.Domain.Signals.Numerics;

/// <summary>The beta distribution on [0, 1]; Student and binomial follow from it.</summary>
/// <remarks>
/// Formulas: DLMF, section 8.17. A value, so that the constant of one pair of parameters is computed once for all the points
/// at which it is asked.
/// </remarks>
internal readonly struct Beta(double a, double b)
{
    private readonly double _logComplete = Gamma.Log(a) + Gamma.Log(b) - Gamma.Log(a + b);

    /// <summary>The regularised incomplete integral Iₓ(a, b).</summary>
    public static double Cdf(double x, double a, double b) => new Beta(a, b).Cdf(x);

    /// <param name="p">Strictly between 0 and 1.</param>
    public static double Quantile(double p, double a, double b)
    {
        var beta = new Beta(a, b);
        return Inverse.Of(beta.Cdf, beta.Density, p, low: 0, high: 1, start: a / (a + b));
    }

    /// <summary>The fraction of DLMF 8.17.22, from the side where it is fast.</summary>
    public double Cdf(double x)
    {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        return x < (a + 1) / (a + b + 2) ? Fraction(x, a, b) : 1 - Fraction(1 - x, b, a);
    }

    private double Density(double x) => Math.Exp((a - 1) * Math.Log(x) + (b - 1) * Math.Log(1 - x) - _logComplete);

    private double Fraction(double x, double first, double second) =>
        Math.Exp(first * Math.Log(x) + second * Math.Log(1 - x) - _logComplete) / first
        / ContinuedFraction.Evaluate(1, new Terms(x, first, second));

    /// <summary>DLMF 8.17.23.</summary>
    private readonly struct Terms(double x, double a, double b) : IFractionTerms
    {
        public (double A, double B) Term(int n)
        {
            var m = n / 2;
            return (n % 2 == 0
                ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)), 1);
        }
    }
}
