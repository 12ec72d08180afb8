using WijkDashboard.Domain.Signals.Robust;

namespace WijkDashboard.Domain.Signals.Funnel;

/// <summary>On which scale the classical recipe compares.</summary>
public enum FunnelScale
{
    /// <summary>Root of observed over expected, ends pulled in (Care Quality Commission).</summary>
    RootRatio,

    /// <summary>Logarithm of observed over expected, ends left out (SHMI).</summary>
    LogRatio,

    /// <summary>Arcsine of the root of a proportion.</summary>
    Proportion,

    /// <summary>Logarithm of one count over another, half added to each.</summary>
    RatioOfCounts,
}

/// <summary>
/// Over-dispersion by the classical recipe (Spiegelhalter, Qual Saf Health Care 2005;14:347), to compare with published
/// funnels. It underestimates the spread, so that seven to ten times too many ordinary districts fall outside 99.8 % (methods,
/// section 3): not for signals.
/// </summary>
/// <param name="Target">What counts as ordinary, on the scale.</param>
/// <param name="Values">One a district, on the scale; the same for the lists below.</param>
/// <param name="Errors">Standard error by chance alone.</param>
/// <param name="Pulled">The scores to which the ends were pulled in; null when they were left out.</param>
/// <param name="Used">Districts that took part in φ.</param>
/// <param name="Phi">Mean square of the scores.</param>
/// <param name="TauSquared">The variance between districts beyond chance.</param>
/// <param name="Adjusted">Scores with that variance in the yardstick.</param>
public sealed record ClassicalOverdispersion(
    FunnelScale Scale, double Target, IReadOnlyList<double> Values, IReadOnlyList<double> Errors, IReadOnlyList<double> Scores,
    Band? Pulled, int Used, double Phi, double TauSquared, IReadOnlyList<double> Adjusted)
{
    /// <summary>95 % within, as published funnels round it.</summary>
    public const double Narrow = 1.959964;

    /// <summary>99.8 % within.</summary>
    public const double Wide = 3.090232;

    /// <param name="numerators">Observed counts, each with a denominator of more than 0.</param>
    public static ClassicalOverdispersion Of(
        FunnelScale scale, IReadOnlyList<double> numerators, IReadOnlyList<double> denominators, double trim)
    {
        var points = numerators.Zip(denominators, (a, b) => Point(scale, a, b)).ToArray();
        var target = TargetOf(scale, numerators.Sum(), denominators.Sum());
        var scores = Array.ConvertAll(points, p => (p.Value - target) / p.Error);
        var (pulled, used, kept) = Tamed(scale, scores, trim);
        var phi = kept.Average(z => z * z);
        var weights = Array.ConvertAll(used, i => 1 / (points[i].Error * points[i].Error));
        var (sum, squares, n) = (weights.Sum(), weights.Sum(w => w * w), used.Length);
        var tau = n * phi < n - 1 ? 0 : (n * phi - (n - 1)) / (sum - squares / sum);
        return new(
            scale, target, Array.ConvertAll(points, p => p.Value), Array.ConvertAll(points, p => p.Error), scores,
            pulled, n, phi, tau, Array.ConvertAll(points, p => (p.Value - target) / Math.Sqrt(p.Error * p.Error + tau)));
    }

    /// <summary>The limits of each district, back on the scale of ratio or proportion.</summary>
    /// <param name="reach">In standard deviations; published funnels have <see cref="Narrow"/> and <see cref="Wide"/>.</param>
    public IReadOnlyList<Band> Limits(double reach) =>
        [.. Errors.Select(e => reach * Math.Sqrt(e * e + TauSquared)).Select(by => new Band(Back(Target - by), Back(Target + by)))];

    private double Back(double value) => Scale switch
    {
        FunnelScale.RootRatio => Math.Max(0, value) * Math.Max(0, value),
        FunnelScale.Proportion => Math.Pow(Math.Sin(Math.Clamp(value, 0, Math.PI / 2)), 2),
        _ => Math.Exp(value),
    };

    private static (double Value, double Error) Point(FunnelScale scale, double a, double b) => scale switch
    {
        FunnelScale.RootRatio => (Math.Sqrt(a / b), 1 / (2 * Math.Sqrt(b))),
        FunnelScale.LogRatio => (Math.Log(a / b), 1 / Math.Sqrt(b)),
        FunnelScale.Proportion => (Math.Asin(Math.Sqrt(a / b)), 1 / (2 * Math.Sqrt(b))),
        _ => (Math.Log((a + 0.5) / (b + 0.5)), Math.Sqrt(a / Math.Pow(a + 0.5, 2) + b / Math.Pow(b + 0.5, 2))),
    };

    private static double TargetOf(FunnelScale scale, double numerator, double denominator) => scale switch
    {
        FunnelScale.RootRatio => 1,
        FunnelScale.LogRatio => 0,
        FunnelScale.Proportion => Math.Asin(Math.Sqrt(numerator / denominator)),
        _ => Math.Log(numerator / denominator),
    };

    /// <summary>The scores without their wild ends: left out on the scale of SHMI, pulled in on all others.</summary>
    private static (Band? Pulled, int[] Used, double[] Scores) Tamed(FunnelScale scale, double[] scores, double trim)
    {
        int[] all = [.. Enumerable.Range(0, scores.Length)];
        if (scale is FunnelScale.LogRatio)
        {
            var cut = (int)(scores.Length * trim);
            int[] used = [.. all.OrderBy(i => scores[i]).Skip(cut).SkipLast(cut)];
            return (null, used, Array.ConvertAll(used, i => scores[i]));
        }

        var (low, high) = Winsor.Limits(scores, trim, new double[scores.Length]);
        return (new(low, high), all, Array.ConvertAll(scores, z => Math.Clamp(z, low, high)));
    }
}
