namespace WijkDashboard.Domain.Signals.Robust;

/// <summary>
/// The modified z with a spread of its own on each side of the median, for figures that lean to one side (methods, section 3).
/// </summary>
/// <param name="Lower">The median distance of the values up to the median; null without any value.</param>
/// <param name="Upper">The same of the values from the median on.</param>
/// <param name="Scores">0 at the median itself; null for a missing value, and on a side without spread.</param>
public sealed record DoubleMad(double? Median, double? Lower, double? Upper, IReadOnlyList<double?> Scores)
{
    public static DoubleMad Of(IReadOnlyList<double?> values)
    {
        double[] present = [.. values.OfType<double>()];
        if (present.Length == 0) return new(null, null, null, new double?[values.Count]);
        var median = Winsor.Median(present, new double[present.Length]);
        var lower = MedianDistance(present.Where(v => v <= median), median);
        var upper = MedianDistance(present.Where(v => v >= median), median);
        return new(median, lower, upper, [.. values.Select(Score)]);

        double? Score(double? value)
        {
            if (value is not { } v || v == median) return value is null ? null : 0;
            var mad = v < median ? lower : upper;
            return mad > 0 ? ModifiedZ.Quartile * (v - median) / mad : null;
        }
    }

    private static double MedianDistance(IEnumerable<double> side, double median)
    {
        double[] distances = [.. side.Select(v => Math.Abs(v - median))];
        return Winsor.Median(distances, new double[distances.Length]);
    }
}
