using CsCheck;
using WijkDashboard.Domain.Signals.Numerics;

namespace WijkDashboard.Domain.Signals.Level;

public sealed class FunnelLimitsTests
{
    private static readonly Gen<(double Expected, double Tau)> Situation = Gen.Double[0.1, 500].Select(Gen.Double[0, 1.5]);

    [Fact]
    public void Limits_OfAnyExpectation_HoldItAndAreNotNegative() =>
        Situation.Sample(s =>
        {
            var limits = FunnelLimits.At(s.Expected, s.Tau, df: 11, confidence: 0.95, roundingBase: 5);
            return limits.Lower >= 0 && limits.Lower < s.Expected && limits.Upper > s.Expected;
        });

    [Fact]
    public void Limits_WithMoreConfidence_AreWider() =>
        Situation.Sample(s =>
        {
            var (inner, outer) = (FunnelLimits.At(s.Expected, s.Tau, 11, 0.95, 1), FunnelLimits.At(s.Expected, s.Tau, 11, 0.998, 1));
            return outer.Lower <= inner.Lower && outer.Upper > inner.Upper;
        });

    [Fact]
    public void UpperLimit_AsACount_ScoresExactlyTheQuantile()
    {
        const double Expected = 20, Tau = 0.3, Shift = 3.0 / 8;
        var upper = FunnelLimits.At(Expected, Tau, df: 11, confidence: 0.95, roundingBase: 1).Upper;

        var score = 2 / Tau * (Math.Asinh(Tau * Math.Sqrt(upper + Shift)) - Math.Asinh(Tau * Math.Sqrt(Expected + Shift)));

        score.ShouldBe(Student.Quantile(0.975, 11), 1e-9);
    }

    [Fact]
    public void LowerLimit_WhereNoCountIsLowEnough_IsZero() =>
        FunnelLimits.At(expected: 0.5, tau: 0, df: 7, confidence: 0.998, roundingBase: 1).Lower.ShouldBe(0);
}
