using CsCheck;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

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

    /// <summary>Newcombe, Stat Med 1998;17:857, table I: 81 of 263 is 30.8 % (25.5 to 36.6).</summary>
    [Fact]
    public void Figure_OfAProportion_HasTheIntervalOfWilson_InPercent()
    {
        var interval = Intervals.Of(new IndicatorBuilder().AsProportion().With(i => i with { Multiplier = 100 }).Build(), Figure(81, 263), Confidence);

        (interval.Method, Math.Round(interval.Lower!.Value, 1), Math.Round(interval.Upper!.Value, 1)).ShouldBe((IntervalMethod.Wilson, 25.5, 36.6));
    }

    /// <summary>The exact limits of a count of 4 are 1.09 and 10.24.</summary>
    [Fact]
    public void Figure_OfARate_HasTheIntervalOfItsCount()
    {
        var interval = Intervals.Of(new IndicatorBuilder().Build(), Figure(4, 2000), Confidence);

        (interval.Method, Math.Round(interval.Lower!.Value, 3), Math.Round(interval.Upper!.Value, 3)).ShouldBe((IntervalMethod.Exact, 0.545, 5.121));
    }

    [Fact]
    public void Figure_ThatWasRoundedAboveItsPopulation_HasAnInterval() =>
        Intervals.Of(new IndicatorBuilder().AsProportion().Build(), Figure(105, 100), Confidence).Upper.ShouldNotBeNull();

    [Fact]
    public void Figure_WithoutACount_HasNoInterval()
    {
        Intervals.Of(new IndicatorBuilder().AsScore().Build(), Figure(4, 2000), Confidence).ShouldBe(Interval.Undefined);
        Intervals.Of(new IndicatorBuilder().Build(), null, Confidence).ShouldBe(Interval.Undefined);
    }

    private static DisclosedObservation Figure(long count, long exposure) =>
        new("inbraak", CatalogueBuilder.District, Period.OfYear(2016), CellState.Published, count, exposure, 1, "C.1");
}
