namespace WijkDashboard.Domain.Signals.ControlChart;

/// <summary>How much a trend chart of one district may be relied on (methods, section 6).</summary>
public enum ChartStanding
{
    /// <summary>Fewer than 5 points: the line is drawn, and no limits.</summary>
    TooShort,

    /// <summary>5 to 11 points: limits that may still move.</summary>
    Provisional,

    /// <summary>12 points or more.</summary>
    Settled,
}

/// <summary>What ordinary swings are made of, for both kinds of chart.</summary>
internal static class MovingRange
{
    /// <summary>Three standard deviations over the mean distance of two normal values in a row: 3/1.128.</summary>
    public const double ThreeSigma = 2.66;

    /// <summary>The mean distance of two normal values in a row, in standard deviations.</summary>
    public const double MeanOfTwo = 1.128;

    /// <summary>The upper limit of such a distance, over its mean: a jump beyond it says nothing of ordinary swings.</summary>
    private const double Screen = 3.267;

    private const int ProvisionalFrom = 5;
    private const int SettledFrom = 12;

    public static ChartStanding Standing(int points) =>
        points < ProvisionalFrom ? ChartStanding.TooShort : points < SettledFrom ? ChartStanding.Provisional : ChartStanding.Settled;

    /// <summary>The distances between neighbours; a gap is not bridged.</summary>
    public static double[] Of(IReadOnlyList<double?> values) =>
        [.. values.Zip(values.Skip(1), (before, after) => after - before).OfType<double>().Select(Math.Abs)];

    /// <summary>The mean without the jumps; the plain mean when not screened, 0 without neighbours.</summary>
    public static double Mean(double[] ranges, bool screen)
    {
        if (ranges.Length == 0) return 0;
        var mean = ranges.Average();
        var ordinary = screen ? ranges.Where(r => r < Screen * mean).ToArray() : ranges;
        return ordinary.Length > 0 ? ordinary.Average() : mean;
    }
}
