namespace WijkDashboard.Domain.Signals.ControlChart;

/// <summary>
/// The trend of counts out of a changing population, with limits that follow the population: the u′- and p′-chart (methods,
/// section 6; Laney, Quality Engineering 2002;14:531). Display of one district; no test and no signal.
/// </summary>
/// <param name="Centre">All counts over all exposure; null without any.</param>
/// <param name="SigmaZ">How much figures swing here beside what chance alone would give; 1 for the classical chart.</param>
/// <param name="Lower">Per person, one a period; null where the figure is missing.</param>
/// <param name="Outside">The places of the figures beyond the limits.</param>
public sealed record PrimeChart(
    ChartStanding Standing, double? Centre, double SigmaZ,
    IReadOnlyList<double?> Lower, IReadOnlyList<double?> Upper, IReadOnlyList<int> Outside)
{
    /// <param name="counts">One a period; null for a missing one.</param>
    /// <param name="exposures">As many; a period without exposure counts as missing.</param>
    /// <param name="isProportion">Persons out of the exposure: limits stay between 0 and 1.</param>
    /// <param name="screen">Leaves jumps out of the ordinary swing.</param>
    /// <param name="laney">Measures the swing; otherwise it is taken to be chance alone.</param>
    public static PrimeChart Of(
        IReadOnlyList<double?> counts, IReadOnlyList<double?> exposures, bool isProportion, bool screen, bool laney)
    {
        var present = Array.ConvertAll([.. Enumerable.Range(0, counts.Count)], (int i) => counts[i] is not null && exposures[i] > 0);
        double Sum(IReadOnlyList<double?> values) => values.Where((_, i) => present[i]).Sum()!.Value;
        var standing = MovingRange.Standing(present.Count(p => p));
        if (standing is ChartStanding.TooShort && !Array.Exists(present, p => p))
            return new(standing, null, 1, new double?[counts.Count], new double?[counts.Count], []);

        var centre = Sum(counts) / Sum(exposures);
        var deviations = Array.ConvertAll([.. Enumerable.Range(0, counts.Count)], (int i) =>
            present[i] ? Math.Sqrt(centre * (isProportion ? 1 - centre : 1) / exposures[i]!.Value) : (double?)null);
        double?[] rates = [.. counts.Select((c, i) => present[i] ? c / exposures[i] : null)];
        var sigma = laney ? SwingOf(rates, deviations, centre, screen) : 1;
        double?[] lower = [.. deviations.Select(d => d is { } width ? Math.Max(0, centre - 3 * sigma * width) : (double?)null)];
        double?[] upper = [.. deviations.Select(d => d is { } width ? Capped(centre + 3 * sigma * width) : (double?)null)];
        return new(
            standing, centre, sigma, lower, upper,
            [.. Enumerable.Range(0, rates.Length).Where(i => rates[i] < lower[i] || rates[i] > upper[i])]);

        double Capped(double limit) => isProportion ? Math.Min(1, limit) : limit;
    }

    private static double SwingOf(double?[] rates, double?[] deviations, double centre, bool screen)
    {
        double?[] z = [.. rates.Zip(deviations, (r, d) => d > 0 ? (r - centre) / d : null)];
        return MovingRange.Mean(MovingRange.Of(z), screen) / MovingRange.MeanOfTwo;
    }
}
