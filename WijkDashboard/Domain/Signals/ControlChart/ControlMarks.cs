namespace WijkDashboard.Domain.Signals.ControlChart;

/// <summary>
/// What a reader may point at in a trend chart (methods, section 6; Nelson, J Qual Technol 1982;14:172). The lists hold the
/// places of the points that take part, in order.
/// </summary>
/// <param name="Outside">Beyond the limits.</param>
/// <param name="Run">So many in a row on one side of the mean.</param>
/// <param name="Trend">So many in a row that keep rising, or falling.</param>
/// <param name="TwoOfThree">Beyond two thirds of the way to the limit: two of three in a row that all lie on one side.</param>
public sealed record ControlMarks(
    IReadOnlyList<int> Outside, IReadOnlyList<int> Run, IReadOnlyList<int> Trend, IReadOnlyList<int> TwoOfThree)
{
    /// <summary>How many in a row are a run or trend.</summary>
    public const int RunLength = 7;

    private const int Window = 3;

    /// <param name="values">Without gaps.</param>
    public static ControlMarks Of(
        IReadOnlyList<double> values, double mean, double lower, double upper, double nearLower, double nearUpper, int run = RunLength)
    {
        int[] places = [.. Enumerable.Range(0, values.Count)];
        var sides = Array.ConvertAll(places, i => Math.Sign(values[i] - mean));
        var steps = Array.ConvertAll(places, i => i == 0 ? 0 : Math.Sign(values[i] - values[i - 1]));
        return new(
            [.. places.Where(i => values[i] < lower || values[i] > upper)],
            [.. Stretches(sides, run).SelectMany(s => Enumerable.Range(s.First, s.Length))],
            // So many points rise with one step fewer; the point before the first step takes part.
            [.. Stretches(steps, run - 1).SelectMany(s => Enumerable.Range(s.First - 1, s.Length + 1)).Distinct()],
            [.. places.Skip(Window - 1).SelectMany(NearInWindow).Distinct().Order()]);

        IEnumerable<int> NearInWindow(int last)
        {
            int[] window = [.. Enumerable.Range(last - Window + 1, Window)];
            int[] near = [.. window.Where(i => values[i] < nearLower || values[i] > nearUpper)];
            return near.Length >= 2 && window.All(i => sides[i] != 0 && sides[i] == sides[last]) ? near : [];
        }
    }

    /// <summary>Stretches of the same sign, of at least a length; a zero breaks them.</summary>
    private static IEnumerable<(int First, int Length)> Stretches(int[] signs, int least)
    {
        for (var first = 0; first < signs.Length;)
        {
            var next = first + 1;
            while (next < signs.Length && signs[next] == signs[first]) next++;
            if (signs[first] != 0 && next - first >= least) yield return (first, next - first);
            first = next;
        }
    }
}
