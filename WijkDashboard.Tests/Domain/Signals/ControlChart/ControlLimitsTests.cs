namespace WijkDashboard.Domain.Signals.ControlChart;

public sealed class ControlLimitsTests
{
    [Fact]
    public void Range_WithoutNeighbours_IsZero() => MovingRange.Mean(MovingRange.Of([1, null, 2]), screen: true).ShouldBe(0);

    [Fact]
    public void Range_OfEqualJumps_KeepsThemAll() => MovingRange.Mean([4, 4, 4], screen: true).ShouldBe(4);
}
