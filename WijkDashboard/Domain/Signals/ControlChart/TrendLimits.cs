using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;

namespace WijkDashboard.Domain.Signals.ControlChart;

/// <summary>
/// Within which limits the figures of one district ordinarily swing, in the unit in which they are shown (methods, section 6): of counts
/// with their population the prime chart, of other figures individuals and moving ranges. Display of one district; no signal.
/// </summary>
/// <param name="Centre">What is ordinary for this district; null with fewer than five figures, as are the limits.</param>
/// <param name="Lower">One a period; null where the figure is not there.</param>
/// <param name="Outside">The places of the figures beyond the limits.</param>
public sealed record TrendLimits(
    ChartStanding Standing, double? Centre, IReadOnlyList<double?> Lower, IReadOnlyList<double?> Upper, IReadOnlyList<int> Outside)
{
    /// <param name="figures">One a period, of equal lengths and the same boundary; null where there is none to compare with.</param>
    public static TrendLimits Of(Indicator indicator, IReadOnlyList<DisclosedObservation?> figures)
    {
        var limits = indicator.HasExposure ? OfCounts(indicator, figures) : OfValues(indicator, figures);
        return limits.Standing is ChartStanding.TooShort ? new(limits.Standing, null, new double?[figures.Count], new double?[figures.Count], []) : limits;
    }

    private static TrendLimits OfCounts(Indicator indicator, IReadOnlyList<DisclosedObservation?> figures)
    {
        var chart = PrimeChart.Of(
            [.. figures.Select(f => (double?)f?.Count)], [.. figures.Select(f => (double?)f?.Exposure)],
            indicator.Measure is Measure.Proportion, screen: true, laney: true);
        return new(
            chart.Standing, chart.Centre * indicator.Multiplier,
            [.. chart.Lower.Select(l => l * indicator.Multiplier)], [.. chart.Upper.Select(u => u * indicator.Multiplier)], chart.Outside);
    }

    private static TrendLimits OfValues(Indicator indicator, IReadOnlyList<DisclosedObservation?> figures)
    {
        double?[] values = [.. figures.Select(f => (double?)(f?.Value ?? f?.Count))];
        var chart = XmrChart.Of(values, screen: true);
        // A figure cannot swing to where no figure can be.
        var lower = chart.Lower is { } low ? Math.Max(low, (double)(indicator.Range?.Low ?? 0)) : (double?)null;
        var upper = chart.Upper is { } high && indicator.Range is { } range ? Math.Min(high, (double)range.High) : chart.Upper;
        return new(
            chart.Standing, chart.Mean, [.. values.Select(v => v is null ? null : lower)], [.. values.Select(v => v is null ? null : upper)],
            [.. Enumerable.Range(0, values.Length).Where(i => values[i] < lower || values[i] > upper)]);
    }
}
