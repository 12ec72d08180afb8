using WijkDashboard.Domain.Signals.Numerics;

namespace WijkDashboard.Domain.Signals.Level;

/// <summary>The counts between which a district is ordinary: the funnel that belongs to the level lens (methods, section 4.1).</summary>
/// <param name="Lower">Never below 0.</param>
public readonly record struct FunnelLimits(double Lower, double Upper)
{
    /// <summary>
    /// sinh(asinh(τ√(μ+k)) ∓ tτ/2)²/τ² − k, with t Student's quantile: where the score of <see cref="LevelLens"/> is −t and t.
    /// </summary>
    /// <param name="expected">μ, the expected count.</param>
    /// <param name="df">One less than the number of compared districts.</param>
    /// <param name="confidence">Two-sided; 0.95 and 0.998 by custom.</param>
    public static FunnelLimits At(double expected, double tau, int df, double confidence, int roundingBase)
    {
        var shift = RoundingNoise.Shift(roundingBase);
        var reach = Student.Quantile((1 + confidence) / 2, df) / 2;
        var root = Math.Sqrt(expected + shift);
        return new(Count(-reach), Count(reach));

        // Below a root of 0 there is no count left; squaring would turn it back up.
        double Count(double by)
        {
            var limit = tau == 0 ? root + by : Math.Sinh(Math.Asinh(tau * root) + by * tau) / tau;
            return limit <= 0 ? 0 : Math.Max(0, limit * limit - shift);
        }
    }

    /// <summary>
    /// (N + ¾)·sin²(θ ∓ t·s) − ⅜, with θ the angle of the expected count and s² = 1/(4N+2) + v/(4N²c(1−c)) + τ²: where the score of a
    /// proportion above a fifth is −t and t (Anscombe, Biometrika 1948;35:246).
    /// </summary>
    /// <param name="expected">μ, the expected count; the group N is μ/c.</param>
    /// <param name="centre">c, the proportion that counts as ordinary.</param>
    /// <param name="df">One less than the number of compared districts.</param>
    /// <param name="confidence">Two-sided; 0.95 and 0.998 by custom.</param>
    public static FunnelLimits OfProportion(double expected, double centre, double tau, int df, double confidence, int roundingBase)
    {
        var n = expected / centre;
        var angle = ArcsineScores.Angle(expected, n);
        var reach = Student.Quantile((1 + confidence) / 2, df) * Math.Sqrt(ArcsineScores.Variance(n, centre, roundingBase) + tau * tau);
        return new(Count(angle - reach), Count(angle + reach));

        // Beyond nobody and everybody the sine would turn back.
        double Count(double at)
        {
            var sine = Math.Sin(Math.Clamp(at, 0, Math.PI / 2));
            return Math.Clamp((n + ArcsineScores.PopulationShift) * sine * sine - ArcsineScores.CountShift, 0, n);
        }
    }
}
