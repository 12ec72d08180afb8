namespace WijkDashboard.Domain.Signals.ControlChart;

public sealed class PrimeChartTests
{
    [Fact]
    public void Limits_OfASmallerPopulation_AreWider()
    {
        var chart = PrimeChart.Of([20, 10, 21, 19, 20], [1000, 500, 1000, 1000, 1000], isProportion: false, screen: false, laney: false);

        (chart.Upper[1] > chart.Upper[0]).ShouldBeTrue();
        chart.Outside.ShouldBeEmpty();
    }

    [Fact]
    public void Period_WithoutFigureOrPeople_HasNoLimits()
    {
        var chart = PrimeChart.Of([20, null, 21, 19], [1000, 1000, 0, 1000], isProportion: false, screen: false, laney: true);

        chart.Lower.Select(l => l is null).ShouldBe([false, true, true, false]);
        chart.Centre.ShouldNotBeNull().ShouldBe(0.0195, 1e-12);
    }

    [Fact]
    public void Proportion_NearOne_StaysBelowIt() =>
        PrimeChart.Of([9, 10, 9, 10, 10], [10, 10, 10, 10, 10], isProportion: true, screen: false, laney: false).Upper.ShouldAllBe(u => u <= 1);

    [Fact]
    public void Figures_None_GiveNoChart() =>
        PrimeChart.Of([null, null], [100, 100], isProportion: false, screen: false, laney: true).Centre.ShouldBeNull();

    [Fact]
    public void Figures_AllZero_HaveLimitsAtZero() =>
        PrimeChart.Of([0, 0, 0], [100, 100, 100], isProportion: false, screen: false, laney: true).Upper.ShouldBe([0, 0, 0]);
}
