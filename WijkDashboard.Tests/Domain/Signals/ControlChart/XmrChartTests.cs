namespace WijkDashboard.Domain.Signals.ControlChart;

public sealed class XmrChartTests
{
    [Theory]
    [InlineData(4, ChartStanding.TooShort)]
    [InlineData(5, ChartStanding.Provisional)]
    [InlineData(11, ChartStanding.Provisional)]
    [InlineData(12, ChartStanding.Settled)]
    public void Chart_OfFewPoints_SaysSo(int points, ChartStanding standing) =>
        XmrChart.Of([.. Enumerable.Range(0, points).Select(i => (double?)(i % 2))], screen: true).Standing.ShouldBe(standing);

    [Fact]
    public void Gap_IsNotBridged() => XmrChart.Of([1, 2, null, 100, 101], screen: false).MeanRange.ShouldBe(1);

    [Fact]
    public void Jump_WhenScreened_DoesNotWidenTheBand() =>
        XmrChart.Of([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2], screen: true).UsedRange.ShouldBe(1);

    [Fact]
    public void Baseline_IsAllThatSetsTheBand() =>
        XmrChart.Of([1, 2, 1, 2, 50, 60], screen: false, baseline: 4).ShouldBe(XmrChart.Of([1, 2, 1, 2], screen: false));

    [Fact]
    public void Values_None_GiveNoBand() => XmrChart.Of([null, null], screen: true).ShouldSatisfyAllConditions(c => c.Mean.ShouldBeNull(), c => c.Upper.ShouldBeNull());
}
