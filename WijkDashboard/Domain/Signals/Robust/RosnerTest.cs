using WijkDashboard.Domain.Signals.Numerics;

namespace WijkDashboard.Domain.Signals.Robust;

/// <summary>
/// How many of the values are outliers, when one can hide behind another (Rosner, Technometrics 1983;25:165). For figures that
/// are normal apart from the outliers; beside the engine, not in it.
/// </summary>
/// <param name="Distances">The largest distance to the mean in standard deviations, each time without the ones before.</param>
/// <param name="Critical">What each distance has to exceed.</param>
/// <param name="Order">The places of the values as they were set aside.</param>
/// <param name="Outliers">The largest number set aside of which the last exceeded its critical value.</param>
public sealed record RosnerTest(
    IReadOnlyList<double> Distances, IReadOnlyList<double> Critical, IReadOnlyList<int> Order, int Outliers)
{
    /// <param name="most">How many outliers to look for; no more than leave three values behind.</param>
    /// <param name="alpha">The chance of finding any when there are none.</param>
    public static RosnerTest Of(IReadOnlyList<double> values, int most, double alpha)
    {
        var left = Enumerable.Range(0, values.Count).ToList();
        var (distances, critical, order, outliers) = (new List<double>(), new List<double>(), new List<int>(), 0);
        while (order.Count < most && left.Count >= 3)
        {
            var (mean, deviation) = Moments(left.ConvertAll(i => values[i]));
            if (deviation == 0) break;
            var farthest = left.MaxBy(i => Math.Abs(values[i] - mean));
            distances.Add(Math.Abs(values[farthest] - mean) / deviation);
            critical.Add(Lambda(left.Count, alpha));
            order.Add(farthest);
            left.Remove(farthest);
            if (distances[^1] > critical[^1]) outliers = order.Count;
        }

        return new(distances, critical, order, outliers);
    }

    private static double Lambda(int n, double alpha)
    {
        var t = Student.Quantile(1 - alpha / (2 * n), n - 2);
        return (n - 1) * t / Math.Sqrt((n - 2 + t * t) * n);
    }

    private static (double Mean, double Deviation) Moments(List<double> values)
    {
        var mean = values.Average();
        return (mean, Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1)));
    }
}
