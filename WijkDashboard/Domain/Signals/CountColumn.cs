namespace WijkDashboard.Domain.Signals;

/// <summary>
/// One indicator in one period, a place for each area: plain numbers, because a country has hundreds of thousands of them.
/// Inside the engine not-a-number stands for "no figure"; it never leaves it.
/// </summary>
/// <param name="counts">Released counts.</param>
/// <param name="exposures">The population under them, known also where the count is hidden or missing.</param>
internal sealed class CountColumn(double[] counts, double[] exposures)
{
    public const double Absent = double.NaN;

    /// <summary>More than anybody ever counted; what is larger is a mistake in a file.</summary>
    private const double Absurd = 1e12;

    public double[] Counts { get; } = counts;

    public double[] Exposures { get; } = exposures;

    public int Length => Counts.Length;

    /// <summary>A column of as many places without figures.</summary>
    public static CountColumn Empty(int length)
    {
        var column = new CountColumn(new double[length], new double[length]);
        Array.Fill(column.Counts, Absent);
        Array.Fill(column.Exposures, Absent);
        return column;
    }

    /// <summary>False for absent, negative, infinite and absurd counts.</summary>
    public static bool IsCount(double count) => count is >= 0 and < Absurd;

    /// <summary>False where nobody lives and where it is unknown how many do.</summary>
    public static bool IsExposure(double exposure) => exposure is > 0 and < Absurd;
}
