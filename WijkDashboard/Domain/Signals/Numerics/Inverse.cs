namespace WijkDashboard.Domain.Signals.Numerics;

/// <summary>Quantiles as the inverse of a distribution function.</summary>
internal static class Inverse
{
    private const double Precision = 1e-15;

    /// <summary>Halving alone reaches full precision from any bracket in fewer steps than this.</summary>
    private const int MostSteps = 200;

    /// <summary>Newton's method inside a bracket, which is halved whenever a step would leave it.</summary>
    /// <param name="low">A point where the distribution function is at most <paramref name="p"/>.</param>
    /// <param name="high">A point where it is at least <paramref name="p"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is not strictly between 0 and 1.</exception>
    public static double Of(
        Func<double, double> cdf, Func<double, double> density, double p, double low, double high, double start)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(p, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(p, 1);
        var x = start;
        for (var i = 0; i < MostSteps; i++)
        {
            var error = cdf(x) - p;
            if (error > 0) high = x;
            else low = x;
            var step = error / density(x);
            if (Math.Abs(step) <= Precision * Math.Abs(x)) return x - step;
            x = x - step > low && x - step < high ? x - step : (low + high) / 2;
        }

        return x;
    }
}
