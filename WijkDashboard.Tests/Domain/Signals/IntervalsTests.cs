using CsCheck;

namespace WijkDashboard.Domain.Signals;

public sealed class IntervalsTests
{
    private const double Confidence = 0.95;

    private static readonly Gen<(int X, int N)> Proportion = Gen.Int[1, 2000].SelectMany(n => Gen.Int[0, n].Select(x => (x, n)));

    [Fact]
    public void Denominator_OfZero_IsUndefinedRatherThanZero()
    {
        Intervals.Wilson(0, 0, Confidence).ShouldBe(Interval.Undefined);
        Intervals.BinomialExact(0, 0, Confidence).ShouldBe(Interval.Undefined);
        Intervals.Rate(4, 0, Confidence, 1000).ShouldBe(Interval.Undefined);
        Interval.Undefined.Estimate.ShouldBeNull();
    }

    [Fact]
    public void Interval_OfAnyProportion_HoldsItsEstimateWithinZeroAndOne() =>
        Proportion.Sample(p =>
        {
            foreach (var interval in new[] { Intervals.Wilson(p.X, p.N, Confidence), Intervals.BinomialExact(p.X, p.N, Confidence) })
            {
                interval.Lower!.Value.ShouldBeInRange(-1e-12, interval.Estimate!.Value + 1e-12);
                interval.Upper!.Value.ShouldBeInRange(interval.Estimate!.Value - 1e-12, 1 + 1e-12);
            }
        });

    [Theory]
    [InlineData(9, IntervalMethod.Exact)]
    [InlineData(10, IntervalMethod.Byar)]
    public void Rate_FromTenEvents_UsesByar(int events, IntervalMethod method) =>
        Intervals.Rate(events, 1000, Confidence, 1000).Method.ShouldBe(method);

    [Fact]
    public void Byar_BelowZero_HasNoLowerLimit()
    {
        Intervals.Byar(1, 0.998).Lower.ShouldBeNull();
        Intervals.Byar(0, 0.998).Lower.ShouldBe(0);
    }

    [Fact]
    public void Byar_OfLargeCounts_NearsTheExactLimits() =>
        Gen.Int[100, 5000].Sample(x =>
            Math.Abs(Intervals.Byar(x, Confidence).Upper!.Value / Intervals.PoissonExact(x, Confidence).Upper!.Value - 1) < 1e-4);
}
