namespace WijkDashboard.Domain.Signals.Robust;

/// <summary>What the distances to the median were divided by.</summary>
public enum RobustScale
{
    /// <summary>All values are the same: there is nothing to tell apart, and no value stands out.</summary>
    None,

    /// <summary>The median of the absolute distances to the median.</summary>
    Mad,

    /// <summary>Their mean, where more than half of the values are equal.</summary>
    MeanDeviation,
}

/// <summary>
/// Scores that a few outliers cannot stretch, only for figures without a denominator such as survey scores (methods, section 3;
/// Iglewicz and Hoaglin 1993). On rates of unequal districts they would flag the smallest ones.
/// </summary>
/// <param name="Median">Null without any value; the same for the two scales.</param>
/// <param name="Scores">In the order of the values; null for a missing one.</param>
public sealed record ModifiedZ(double? Median, double? Mad, double? MeanDeviation, RobustScale Scale, IReadOnlyList<double?> Scores)
{
    /// <summary>A score beyond it stands out, by the advice of the authors.</summary>
    public const double Threshold = 3.5;

    /// <summary>The upper quartile of a standard normal: makes the MAD comparable with a standard deviation.</summary>
    internal const double Quartile = 0.6745;

    /// <summary>√(π/2): does the same for the mean deviation.</summary>
    private const double MeanFactor = 1.253314;

    /// <param name="values">Null for a missing one.</param>
    public static ModifiedZ Of(IReadOnlyList<double?> values)
    {
        double[] present = [.. values.OfType<double>()];
        if (present.Length == 0) return new(null, null, null, RobustScale.None, new double?[values.Count]);
        var buffer = new double[present.Length];
        var median = Winsor.Median(present, buffer);
        var deviations = Array.ConvertAll(present, v => Math.Abs(v - median));
        var mad = Winsor.Median(deviations, buffer);
        var mean = deviations.Average();
        var scale = mad > 0 ? RobustScale.Mad : mean > 0 ? RobustScale.MeanDeviation : RobustScale.None;
        var factor = scale switch { RobustScale.Mad => Quartile / mad, RobustScale.MeanDeviation => 1 / (MeanFactor * mean), _ => 0 };
        return new(median, mad, mean, scale, [.. values.Select(v => v is null ? null : (v - median) * factor)]);
    }

    /// <summary>The places of the scores beyond a threshold.</summary>
    public static IReadOnlyList<int> Beyond(IReadOnlyList<double?> scores, double threshold) =>
        [.. Enumerable.Range(0, scores.Count).Where(i => scores[i] is { } score && Math.Abs(score) > threshold)];
}
