using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Signals.ControlChart;

public sealed class TrendLimitsTests
{
    private static readonly Indicator s_rate = new IndicatorBuilder().Build();

    /// <summary>Worked by hand: c = 14 per 1,000, σ = √(0.014/1000), the z go up and down by 2.673, so three of 2.673/1.128 σ is 26.6.</summary>
    [Fact]
    public void Counts_HaveTheLimitsOfThePrimeChart_InTheShownUnit()
    {
        var limits = TrendLimits.Of(s_rate, Counts(10, 20, 10, 20, 10));

        limits.Standing.ShouldBe(ChartStanding.Provisional);
        limits.Centre.ShouldNotBeNull().ShouldBe(14, 1e-9);
        limits.Upper[0].ShouldNotBeNull().ShouldBe(40.595, 0.001);
        limits.Lower[0].ShouldBe(0);
        limits.Outside.ShouldBeEmpty();
    }

    /// <summary>Worked by hand: mean 11.6, mean moving range 1.5, so 11.6 ± 2.66 × 1.5.</summary>
    [Fact]
    public void Values_HaveTheLimitsOfIndividuals()
    {
        var limits = TrendLimits.Of(new IndicatorBuilder().AsShare().Build(), Values(10, 12, 11, 13, 12));

        limits.Lower[4].ShouldNotBeNull().ShouldBe(7.61, 1e-9);
        limits.Upper[4].ShouldNotBeNull().ShouldBe(15.59, 1e-9);
    }

    [Fact]
    public void Values_NearTheEndOfTheirRange_HaveNoLimitBeyondIt() =>
        TrendLimits.Of(new IndicatorBuilder().AsScore().With(i => i with { Range = new(1, 10) }).Build(), Values(2, 9, 2, 9, 2))
            .Upper[0].ShouldBe(10);

    [Fact]
    public void FourFigures_AreTooFewForLimits()
    {
        var limits = TrendLimits.Of(s_rate, [.. Counts(10, 20), null, .. Counts(10, 20)]);

        (limits.Standing, limits.Centre).ShouldBe((ChartStanding.TooShort, null));
        limits.Upper.ShouldBe(new double?[5]);
    }

    [Fact]
    public void FigureFarFromTheRest_IsOutside()
    {
        var limits = TrendLimits.Of(s_rate, [.. Counts(50, 52, 49, 51, 50, 52), null, .. Counts(150)]);

        limits.Outside.ShouldContain(7);
        limits.Upper[6].ShouldBeNull();
    }

    private static DisclosedObservation?[] Counts(params long[] counts) => [.. counts.Select(c => Figure(c, 1000, c))];

    private static DisclosedObservation?[] Values(params int[] values) => [.. values.Select(v => Figure(null, null, v))];

    private static DisclosedObservation Figure(long? count, long? exposure, decimal value) =>
        new(s_rate.Id, CatalogueBuilder.District, Period.OfYear(2016), CellState.Published, count, exposure, value, "C.1");
}
