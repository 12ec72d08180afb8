namespace WijkDashboard.Domain.Signals.Smoothing;

/// <summary>
/// Rates for a map on which small districts do not shout: each is drawn to the common rate, the more so the less it says
/// (methods, section 2; Marshall, Appl Stat 1991;40:283). For display only.
/// </summary>
/// <param name="Mean">The common rate m: all events over all exposure.</param>
/// <param name="Variance">How far rates lie from it, weighted by exposure.</param>
/// <param name="Between">The part of that variance that chance does not explain; 0 when it explains all.</param>
/// <param name="Weights">How much of its own rate each district keeps, 0 to 1.</param>
/// <param name="Rates">Stabilised rate per person; the common rate where nobody lives.</param>
public sealed record MarshallShrinkage(
    double Mean, double Variance, double Between, IReadOnlyList<double> Weights, IReadOnlyList<double> Rates)
{
    /// <param name="exposures">As many as the counts; 0 where nobody lives.</param>
    public static MarshallShrinkage Of(IReadOnlyList<double> counts, IReadOnlyList<double> exposures)
    {
        var exposure = exposures.Sum();
        if (!(exposure > 0)) return new(0, 0, 0, new double[counts.Count], new double[counts.Count]);
        var mean = counts.Sum() / exposure;
        var squares = 0.0;
        for (var i = 0; i < counts.Count; i++)
            if (exposures[i] > 0) squares += exposures[i] * Square(counts[i] / exposures[i] - mean);
        var variance = squares / exposure;
        var between = Math.Max(0, variance - mean / (exposure / counts.Count));
        var (weights, rates) = (new double[counts.Count], new double[counts.Count]);
        for (var i = 0; i < rates.Length; i++)
        {
            weights[i] = between > 0 && exposures[i] > 0 ? between / (between + mean / exposures[i]) : 0;
            rates[i] = mean + (weights[i] > 0 ? weights[i] * (counts[i] / exposures[i] - mean) : 0);
        }

        return new(mean, variance, between, weights, rates);
    }

    private static double Square(double value) => value * value;
}
