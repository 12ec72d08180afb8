namespace WijkDashboard.Domain.Signals.Level;

/// <summary>
/// Stabilises a proportion: the arcsine of its root, with variance 1/(4N+2) and what rounding adds (methods, section 4.1;
/// Anscombe, Biometrika 1948;35:246).
/// </summary>
internal sealed class ArcsineScores
{
    internal const double CountShift = 3.0 / 8;

    internal const double PopulationShift = 3.0 / 4;

    private readonly double[] _distance;
    private readonly double[] _variance;

    public ArcsineScores(double[] counts, double[] exposures, double[] expected, double centre, int roundingBase)
    {
        (_distance, _variance) = (new double[counts.Length], new double[counts.Length]);
        for (var i = 0; i < counts.Length; i++)
        {
            var n = exposures[i];
            _distance[i] = Angle(counts[i], n) - Angle(expected[i], n);
            _variance[i] = Variance(n, centre, roundingBase);
        }
    }

    public void At(double tau, Span<double> scores)
    {
        for (var i = 0; i < scores.Length; i++) scores[i] = _distance[i] / Math.Sqrt(_variance[i] + tau * tau);
    }

    /// <summary>Of an angle: what chance gives, and what rounding adds.</summary>
    internal static double Variance(double n, double centre, int roundingBase)
    {
        var noise = RoundingNoise.Variance(roundingBase);
        return 1 / (4 * n + 2) + (noise > 0 && centre < 1 ? noise / (4 * n * n * centre * (1 - centre)) : 0);
    }

    /// <summary>For the share of a count in n, also for the share of the current count in a total.</summary>
    internal static double Angle(double count, double n) =>
        // Rounded apart, a count can end just above its rounded population.
        Math.Asin(Math.Sqrt(Math.Min(1, (count + CountShift) / (n + PopulationShift))));
}
