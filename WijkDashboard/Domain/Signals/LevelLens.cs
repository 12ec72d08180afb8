using WijkDashboard.Domain.Signals.Numerics;

namespace WijkDashboard.Domain.Signals;

/// <summary>
/// This district against the others: is its figure further from normal than districts normally differ from each other?
/// Chance and ordinary differences are both in the yardstick (methods, section 4.1).
/// </summary>
public static class LevelLens
{
    /// <summary>With fewer districts there is no telling what differs ordinarily.</summary>
    public const int FewestDistricts = 8;

    /// <summary>The smallest part of the eligible districts that must have a count; what is missing is mostly small.</summary>
    private const double SmallestPresent = 0.75;

    /// <summary>The median district must expect this many for the median rate to be a steady centre.</summary>
    private const double SteadyMedian = 10;

    /// <summary>Proportions above it crowd towards their ceiling and need the arcsine.</summary>
    private const double ArcsineAbove = 0.2;

    /// <summary>Added to the population under a proportion. Anscombe, Biometrika 1948;35:246.</summary>
    private const double ArcsineShift = 3.0 / 4;

    public static LevelResult Compare(IReadOnlyList<LevelCell> cells, LevelSettings settings)
    {
        var eligible = 0;
        var compared = new List<int>(cells.Count);
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].IsSpecial || cells[i].Exposure is not > 0 || cells[i].Exposure < settings.MinExposure) continue;
            eligible++;
            if (cells[i].Count is not null) compared.Add(i);
        }

        if (compared.Count < FewestDistricts) return NotCompared(ComparisonStatus.TooFewDistricts);
        if (compared.Count < SmallestPresent * eligible) return NotCompared(ComparisonStatus.TooManyMissing);

        var counts = compared.ConvertAll(i => cells[i].Count!.Value).ToArray();
        var exposures = compared.ConvertAll(i => cells[i].Exposure!.Value).ToArray();
        var pooled = counts.Sum() / exposures.Sum();
        if (pooled <= 0) return NotCompared(ComparisonStatus.NoEvents, pooled: 0);

        return Score(cells.Count, compared, counts, exposures, pooled, settings);

        LevelResult NotCompared(ComparisonStatus status, double? pooled = null) =>
            new(status, compared.Count, pooled, null, null, null, new Standing[cells.Count]);
    }

    private static LevelResult Score(
        int cells, List<int> compared, double[] counts, double[] exposures, double pooled, LevelSettings settings)
    {
        var buffer = new double[counts.Length];
        var centre = Centre(counts, exposures, pooled, buffer);
        var expected = Array.ConvertAll(exposures, n => n * centre);
        var transform = settings.IsProportion && pooled > ArcsineAbove ? LevelTransform.Arcsine : LevelTransform.Asinh;
        Func<int, double, double> score = transform is LevelTransform.Arcsine
            ? ArcsineScore(counts, exposures, expected, centre, settings.RoundingBase)
            : AsinhScore(counts, expected, settings.RoundingBase);

        var z = new double[counts.Length];
        var kappa = Winsor.Kappa(settings.Trim);
        var tau = Spread.Solve(tau =>
        {
            for (var i = 0; i < z.Length; i++) z[i] = score(i, tau);
            return Winsor.Dispersion(z, settings.Trim, kappa, buffer);
        });

        var standings = new Standing[cells];
        for (var i = 0; i < z.Length; i++)
        {
            z[i] = score(i, tau);
            standings[compared[i]] = new(expected[i], z[i], Student.TwoSided(z[i], z.Length - 1));
        }

        return new(ComparisonStatus.Ok, compared.Count, pooled, centre, transform, tau, standings);
    }

    /// <summary>The median rate, which no outlier can move; the pooled rate where events are too rare for a steady median.</summary>
    private static double Centre(double[] counts, double[] exposures, double pooled, double[] buffer)
    {
        if (Winsor.Median(exposures, buffer) * pooled < SteadyMedian) return pooled;
        var rates = new double[counts.Length];
        for (var i = 0; i < rates.Length; i++) rates[i] = counts[i] / exposures[i];
        var median = Winsor.Median(rates, buffer);
        return median > 0 ? median : pooled;
    }

    /// <summary>
    /// Stabilises a count with variance μ + τ²μ² (Anscombe 1948): (2/τ)·[asinh(τ√(O+k)) − asinh(τ√(μ+k))], and the
    /// difference of roots for τ = 0.
    /// </summary>
    private static Func<int, double, double> AsinhScore(double[] counts, double[] expected, int roundingBase)
    {
        var shift = RoundingNoise.Shift(roundingBase);
        var observed = Array.ConvertAll(counts, o => Math.Sqrt(o + shift));
        var target = Array.ConvertAll(expected, mu => Math.Sqrt(mu + shift));
        return (i, tau) => tau == 0
            ? 2 * (observed[i] - target[i])
            : 2 / tau * (Math.Asinh(tau * observed[i]) - Math.Asinh(tau * target[i]));
    }

    /// <summary>The arcsine of the root of a proportion; its variance 1/(4N+2), rounding noise and τ² add up.</summary>
    private static Func<int, double, double> ArcsineScore(
        double[] counts, double[] exposures, double[] expected, double centre, int roundingBase)
    {
        var noise = RoundingNoise.Variance(roundingBase);
        var distance = new double[counts.Length];
        var variance = new double[counts.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            var n = exposures[i];
            distance[i] = Angle(counts[i], n) - Angle(expected[i], n);
            variance[i] = 1 / (4 * n + 2) + (noise > 0 ? noise / (4 * n * n * centre * (1 - centre)) : 0);
        }

        return (i, tau) => distance[i] / Math.Sqrt(variance[i] + tau * tau);

        // Rounded apart, a count can end just above its rounded population.
        static double Angle(double count, double n) =>
            Math.Asin(Math.Sqrt(Math.Min(1, (count + ArcsineShift / 2) / (n + ArcsineShift))));
    }
}
