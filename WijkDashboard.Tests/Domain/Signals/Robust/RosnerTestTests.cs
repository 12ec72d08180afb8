namespace WijkDashboard.Domain.Signals.Robust;

public sealed class RosnerTestTests
{
    [Fact]
    public void Outlier_BehindAnother_IsFoundToo() =>
        RosnerTest.Of([1, 1.1, 0.9, 1, 1.05, 0.95, 1, 1.02, 0.98, 1.01, 9, 10], most: 3, alpha: 0.05).Outliers.ShouldBe(2);

    [Fact]
    public void Values_AllEqual_HaveNoOutlier() => RosnerTest.Of([2, 2, 2, 2, 2], most: 2, alpha: 0.05).ShouldSatisfyAllConditions(t => t.Outliers.ShouldBe(0), t => t.Distances.ShouldBeEmpty());

    [Fact]
    public void Values_TooFew_AreLeftAlone() => RosnerTest.Of([1, 2], most: 2, alpha: 0.05).Order.ShouldBeEmpty();
}
