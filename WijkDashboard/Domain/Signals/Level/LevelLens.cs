using WijkDashboard.Domain.Signals.Numerics;
using WijkDashboard.Domain.Signals.Robust;

namespace WijkDashboard.Domain.Signals.Level;

/// <summary>
/// This district against the others: is its figure further from normal than districts normally differ from each other?
/// Chance and ordinary differences are both in the yardstick (methods, section 4.1).
/// </summary>
internal static class LevelLens
{
    /// <summary>With fewer districts there is no telling what differs ordinarily.</summary>
    public const int FewestDistricts = 8;

    /// <summary>The smallest part of the eligible districts that must have a count; what is missing is mostly small.</summary>
    private const double SmallestPresent = 0.75;

    /// <summary>The median district must expect this many for the median rate to be a steady centre.</summary>
    private const double SteadyMedian = 10;

    /// <summary>Proportions above it crowd towards their ceiling and need the arcsine.</summary>
    private const double ArcsineAbove = 0.2;

    /// <param name="special">A place for each area: true when it is left out, as residents are no measure of who is there.</param>
    public static LevelResult Compare(CountColumn column, ReadOnlySpan<bool> special, LevelSettings settings)
    {
        var (eligible, compared) = (0, 0);
        var places = new int[column.Length];
        for (var i = 0; i < column.Length; i++)
        {
            var exposure = column.Exposures[i];
            if (special[i] || !CountColumn.IsExposure(exposure) || exposure < settings.MinExposure) continue;
            eligible++;
            if (CountColumn.IsCount(column.Counts[i])) places[compared++] = i;
        }

        if (compared < FewestDistricts) return NotCompared(ComparisonStatus.TooFewDistricts);
        if (compared < SmallestPresent * eligible) return NotCompared(ComparisonStatus.TooManyMissing);

        var (counts, exposures, events, people) = (new double[compared], new double[compared], 0.0, 0.0);
        for (var i = 0; i < compared; i++)
        {
            events += counts[i] = column.Counts[places[i]];
            people += exposures[i] = column.Exposures[places[i]];
        }

        if (events <= 0) return NotCompared(ComparisonStatus.NoEvents, pooled: 0);
        return Score(column.Length, places, counts, exposures, events / people, settings);

        LevelResult NotCompared(ComparisonStatus status, double? pooled = null) =>
            new(status, compared, pooled, null, null, null, new Standing[column.Length]);
    }

    private static LevelResult Score(
        int length, int[] places, double[] counts, double[] exposures, double pooled, LevelSettings settings)
    {
        var n = counts.Length;
        var centre = Centre(counts, exposures, pooled);
        var expected = new double[n];
        for (var i = 0; i < n; i++) expected[i] = exposures[i] * centre;
        var transform = settings.IsProportion && pooled > ArcsineAbove ? LevelTransform.Arcsine : LevelTransform.Asinh;
        ScoresAt scores = transform is LevelTransform.Arcsine
            ? new ArcsineScores(counts, exposures, expected, centre, settings.RoundingBase).At
            : new AsinhScores(counts, expected, settings.RoundingBase).At;
        var tau = Spread.Solve(scores, n, settings.Trim);

        var z = new double[n];
        scores(tau, z);
        var student = new Student(n - 1);
        var standings = new Standing[length];
        for (var i = 0; i < n; i++) standings[places[i]] = new(expected[i], z[i], student.TwoSided(z[i]));
        return new(ComparisonStatus.Ok, n, pooled, centre, transform, tau, standings);
    }

    /// <summary>The median rate, which no outlier can move; the pooled rate where events are too rare for a steady median.</summary>
    private static double Centre(double[] counts, double[] exposures, double pooled)
    {
        var buffer = new double[counts.Length];
        if (Winsor.Median(exposures, buffer) * pooled < SteadyMedian) return pooled;
        var rates = new double[counts.Length];
        for (var i = 0; i < rates.Length; i++) rates[i] = counts[i] / exposures[i];
        var median = Winsor.Median(rates, buffer);
        return median > 0 ? median : pooled;
    }
}
