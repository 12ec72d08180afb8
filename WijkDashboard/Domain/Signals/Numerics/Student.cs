namespace WijkDashboard.Domain.Signals.Numerics;

/// <summary>Student's t distribution: the normal for a spread that is itself estimated.</summary>
/// <remarks>By the incomplete beta function: Abramowitz and Stegun 26.7.1.</remarks>
internal static class Student
{
    /// <summary>P(T &gt; x).</summary>
    public static double UpperTail(double x, double df)
    {
        var tail = Beta.Cdf(df / (df + x * x), df / 2, 0.5) / 2;
        return x >= 0 ? tail : 1 - tail;
    }

    /// <summary>P(|T| &gt; |x|): how often chance alone goes at least this far, either way.</summary>
    public static double TwoSided(double x, double df) => 2 * UpperTail(Math.Abs(x), df);

    /// <param name="p">Strictly between 0 and 1.</param>
    public static double Quantile(double p, double df)
    {
        if (p == 0.5) return 0;
        if (p > 0.5) return -Quantile(1 - p, df);
        var low = -1.0;
        while (Cdf(low) > p) low *= 2;
        return Inverse.Of(Cdf, Density, p, low, 0, start: low / 2);

        double Cdf(double x) => UpperTail(-x, df);

        double Density(double x) => Math.Exp(
            Gamma.Log((df + 1) / 2) - Gamma.Log(df / 2) - (df + 1) / 2 * Math.Log(1 + x * x / df)) / Math.Sqrt(Math.PI * df);
    }
}
