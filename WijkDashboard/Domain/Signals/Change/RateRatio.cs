using WijkDashboard.Domain.Signals.Numerics;

namespace WijkDashboard.Domain.Signals.Change;

/// <summary>
/// Two counts beside each other: how many times as high the rate is, and how often chance alone would give that (methods,
/// section 4.2). For display beside two figures; signals come from <see cref="ChangeLens"/>.
/// </summary>
/// <param name="Ratio">The current rate over the earlier one; null when the earlier count is 0.</param>
/// <param name="ExactP">All outcomes together that are no likelier than this one, given the total. 1 when nothing was counted.</param>
/// <param name="MidP">Two-sided, with half of the outcome itself.</param>
/// <param name="Lower">Of the ratio. Clopper and Pearson, Biometrika 1934;26:404.</param>
/// <param name="Upper">Null when the earlier count is 0: there is no upper limit.</param>
public sealed record RateRatio(double? Ratio, double ExactP, double MidP, double Lower, double? Upper)
{
    /// <summary>Outcomes whose chances differ less than this are equally likely; rounding may not decide.</summary>
    private const double Slack = 1e-7;

    /// <summary>What populations of zero or unknown size give: no ratio, and no reason to doubt.</summary>
    public static RateRatio Undefined { get; } = new(null, 1, 1, 0, null);

    /// <summary>Given the total, the current count is binomial with chance n₁/(n₁+n₀) when nothing changed.</summary>
    /// <param name="current">Events now, out of the exposure now.</param>
    /// <param name="earlier">Events before, out of the exposure before.</param>
    public static RateRatio Of(long current, double exposure, long earlier, double earlierExposure, double confidence)
    {
        if (!(exposure > 0) || !(earlierExposure > 0) || current < 0 || earlier < 0) return Undefined;
        var total = current + earlier;
        var chance = exposure / (exposure + earlierExposure);
        var share = Intervals.BinomialExact(current, total, confidence);
        var (exact, mid) = Chances(current, total, chance);
        return new(
            earlier == 0 ? null : current / exposure / (earlier / earlierExposure),
            exact,
            mid,
            share.Lower is { } lower ? Odds(lower) : 0,
            earlier == 0 ? null : Odds(share.Upper!.Value));

        double Odds(double part) => part / (1 - part) * earlierExposure / exposure;
    }

    private static (double Exact, double Mid) Chances(long count, long total, double chance)
    {
        if (total == 0) return (1, 1);
        var own = Binomial.Mass(count, total, chance);
        var (exact, below, above) = (0.0, 0.0, 0.0);
        for (long k = 0; k <= total; k++)
        {
            var mass = Binomial.Mass(k, total, chance);
            if (mass <= own * (1 + Slack)) exact += mass;
            if (k < count) below += mass;
            if (k > count) above += mass;
        }

        return (Math.Min(1, exact), Math.Min(1, 2 * (Math.Min(below, above) + own / 2)));
    }
}
