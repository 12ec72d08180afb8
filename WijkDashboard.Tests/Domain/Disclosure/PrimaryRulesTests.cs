namespace WijkDashboard.Domain.Disclosure;

public sealed class PrimaryRulesTests
{
    /// <summary>Handbook on Statistical Disclosure Control, chapter 4: the second estimates the first within 2 %.</summary>
    [Fact]
    public void Sum_OfTwoLargeContributors_PassesDominanceAndNotPPercent()
    {
        decimal[] contributions = [50000, 49000, 600, 400];

        new PrimaryRules(null, false, new(1, 90), null).Test(4, contributions).ShouldBeEmpty();
        new PrimaryRules(null, false, new(1, 90), 10).Test(4, contributions).ShouldBe([UnsafeBy.PPercent]);
    }

    [Fact]
    public void Sum_OfUnknownContributions_IsJudgedByTheirNumber() =>
        new PrimaryRules(3, false, new(1, 90), 10).Test(2, null).ShouldBe([UnsafeBy.MinFrequency]);
}
