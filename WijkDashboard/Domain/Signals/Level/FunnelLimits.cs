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
}
