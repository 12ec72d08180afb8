namespace WijkDashboard.Domain.Signals.Funnel;

public sealed class ClassicalOverdispersionTests
{
    [Fact]
    public void Spread_OfDistrictsThatDifferByChance_IsZero() =>
        ClassicalOverdispersion.Of(FunnelScale.RootRatio, [10, 11, 9, 10, 12, 10], [10, 10, 10, 10, 10, 10], 0.1).TauSquared.ShouldBe(0);

    [Fact]
    public void Limits_OnTheScaleOfARatio_AreNeverNegative() =>
        ClassicalOverdispersion.Of(FunnelScale.RootRatio, [0, 9, 1, 30], [1, 2, 3, 4], 0.1).Limits(ClassicalOverdispersion.Wide)
            .ShouldAllBe(b => b.Lower >= 0 && b.Upper > b.Lower);

    [Fact]
    public void Ends_OnTheScaleOfLogarithms_AreLeftOut() =>
        ClassicalOverdispersion.Of(FunnelScale.LogRatio, [.. Enumerable.Range(1, 20).Select(i => (double)i)], [.. Enumerable.Repeat(10.0, 20)], 0.1).Used.ShouldBe(16);
}
