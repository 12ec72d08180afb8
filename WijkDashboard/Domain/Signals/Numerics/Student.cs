namespace WijkDashboard.Domain.Signals.Numerics;

/// <summary>Student's t distribution: the normal for a spread that is itself estimated.</summary>
/// <remarks>By the incomplete beta function: Abramowitz and Stegun 26.7.1.</remarks>
/// <param name="df">Degrees of freedom. A value, because one column asks for many points of one distribution.</param>
internal readonly struct Student(double df)
{
    private readonly Beta _beta = new(df / 2, 0.5);

    /// <summary>P(T &gt; x).</summary>
    public static double UpperTail(double x, double df) => new Student(df).UpperTail(x);

    /// <summary>P(|T| &gt; |x|): how often chance alone goes at least this far, either way.</summary>
    public double TwoSided(double x) => _beta.Cdf(df / (df + x * x));

    /// <param name="p">Strictly between 0 and 1.</param>
    public static double Quantile(double p, double df)
    {
        if (p == 0.5) return 0;
        if (p > 0.5) return -Quantile(1 - p, df);
        var student = new Student(df);
        var low = -1.0;
        while (Cdf(low) > p) low *= 2;
        return Inverse.Of(Cdf, Density, p, low, 0, start: low / 2);

        double Cdf(double x) => student.UpperTail(-x);

        double Density(double x) => Math.Exp(
            Gamma.Log((df + 1) / 2) - Gamma.Log(df / 2) - (df + 1) / 2 * Math.Log(1 + x * x / df)) / Math.Sqrt(Math.PI * df);
    }

    private double UpperTail(double x) => x >= 0 ? TwoSided(x) / 2 : 1 - TwoSided(x) / 2;
}
