using WijkDashboard.Domain.Signals.Numerics;

namespace WijkDashboard.Domain.Signals.Smoothing;

/// <summary>
/// Ratios of observed to expected, stabilised by a gamma distribution of the true ratios (Clayton and Kaldor, Biometrics
/// 1987;43:671). For display only.
/// </summary>
/// <param name="Nu">Shape of the gamma distribution.</param>
/// <param name="Alpha">Its rate; the common ratio is ν/α.</param>
/// <param name="LogLikelihood">Of the counts, at the maximum.</param>
/// <param name="Ratios">(O+ν)/(E+α) of each district.</param>
public sealed record GammaShrinkage(double Nu, double Alpha, double LogLikelihood, IReadOnlyList<double> Ratios)
{
    /// <summary>Between these log shapes lie all spreads that figures of districts show; beyond, the ratios do not differ any more.</summary>
    private const double LowestLog = -7, HighestLog = 12;

    private const double Precision = 1e-9;

    private static readonly double GoldenPart = (Math.Sqrt(5) - 1) / 2;

    /// <param name="expected">As many as the counts, each more than 0.</param>
    public static GammaShrinkage Of(IReadOnlyList<double> counts, IReadOnlyList<double> expected)
    {
        var (low, high) = (LowestLog, HighestLog);
        while (high - low > Precision)
        {
            var (left, right) = (high - GoldenPart * (high - low), low + GoldenPart * (high - low));
            if (Likelihood(left) < Likelihood(right)) low = left;
            else high = right;
        }

        var nu = Math.Exp((low + high) / 2);
        var alpha = Rate(counts, expected, nu);
        return new(nu, alpha, LogLikelihoodOf(counts, expected, nu, alpha), [.. counts.Zip(expected, (o, e) => (o + nu) / (e + alpha))]);

        double Likelihood(double log) => LogLikelihoodOf(counts, expected, Math.Exp(log), Rate(counts, expected, Math.Exp(log)));
    }

    /// <summary>The likeliest rate for a shape: where Σ ν/α equals Σ (O+ν)/(α+E). The difference falls as α rises.</summary>
    private static double Rate(IReadOnlyList<double> counts, IReadOnlyList<double> expected, double nu)
    {
        var (low, high) = (LowestLog - HighestLog, 2 * HighestLog);
        while (high - low > Precision)
        {
            var middle = (low + high) / 2;
            var alpha = Math.Exp(middle);
            var slope = 0.0;
            for (var i = 0; i < counts.Count; i++) slope += nu / alpha - (counts[i] + nu) / (alpha + expected[i]);
            if (slope > 0) low = middle;
            else high = middle;
        }

        return Math.Exp((low + high) / 2);
    }

    private static double LogLikelihoodOf(IReadOnlyList<double> counts, IReadOnlyList<double> expected, double nu, double alpha)
    {
        var sum = 0.0;
        for (var i = 0; i < counts.Count; i++)
            sum += Gamma.Log(counts[i] + nu) - Gamma.Log(nu) - Gamma.Log(counts[i] + 1)
                + nu * Math.Log(alpha / (alpha + expected[i])) + counts[i] * Math.Log(expected[i] / (alpha + expected[i]));
        return sum;
    }
}
