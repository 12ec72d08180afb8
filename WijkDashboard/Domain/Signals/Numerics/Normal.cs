namespace WijkDashboard.Domain.Signals.Numerics;

/// <summary>The standard normal distribution.</summary>
internal static class Normal
{
    /// <summary>Beyond this distance no double is left between the tail and zero.</summary>
    private const double Edge = 39;

    public static double Density(double x) => Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);

    /// <summary>By the incomplete gamma function (DLMF 7.11.1, 8.4.6), so that small tails keep their digits.</summary>
    public static double Cdf(double x)
    {
        var tail = Gamma.Upper(0.5, x * x / 2) / 2;
        return x <= 0 ? tail : 1 - tail;
    }

    /// <param name="p">Strictly between 0 and 1.</param>
    public static double Quantile(double p) => p switch
    {
        0.5 => 0,
        > 0.5 => -Quantile(1 - p),
        _ => Inverse.Of(Cdf, Density, p, -Edge, 0, start: -FirstGuess(p)),
    };

    /// <summary>Distance from the middle to within 4.5e-4: Abramowitz and Stegun 26.2.23.</summary>
    private static double FirstGuess(double p)
    {
        var t = Math.Sqrt(-2 * Math.Log(p));
        return t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    }
}
