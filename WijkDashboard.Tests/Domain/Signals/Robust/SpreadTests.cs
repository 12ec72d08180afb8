namespace WijkDashboard.Domain.Signals.Robust;

public sealed class SpreadTests
{
    [Fact]
    public void Spread_WhenChanceExplainsAll_IsZero() => Spread.Solve(_ => 0.9).ShouldBe(0);

    [Fact]
    public void Spread_WhenNothingExplains_IsTheWidest() => Spread.Solve(_ => 5).ShouldBe(2);

    [Fact]
    public void Spread_InBetween_BringsDispersionToOne() => Spread.Solve(tau => 1.4 / (0.7 + tau)).ShouldBe(0.7, 1e-9);
}
