namespace WijkDashboard.Domain.Signals.Numerics;

/// <summary>The chi-square distribution, twice a gamma variable of half its degrees of freedom.</summary>
internal static class ChiSquare
{
    /// <param name="p">Strictly between 0 and 1.</param>
    /// <param name="df">Degrees of freedom; more than 0.</param>
    public static double Quantile(double p, double df)
    {
        var high = df;
        while (Cdf(high) < p) high *= 2;
        return Inverse.Of(Cdf, x => Gamma.Density(df / 2, x / 2) / 2, p, 0, high, start: high / 2);

        double Cdf(double x) => Gamma.Lower(df / 2, x / 2);
    }
}
