namespace WijkDashboard.Domain.Signals.Change;

public sealed class RateRatioTests
{
    [Fact]
    public void Ratio_OfTheSameRate_IsOneAndNoSurprise()
    {
        var ratio = RateRatio.Of(20, 1000, 40, 2000, 0.95);

        ratio.Ratio.ShouldNotBeNull().ShouldBe(1, 1e-12);
        ratio.ExactP.ShouldBe(1, 1e-9);
        (ratio.Lower < 1 && ratio.Upper > 1).ShouldBeTrue();
    }

    [Theory]
    [InlineData(3, 0, 3, 100)]
    [InlineData(3, 100, 3, double.NaN)]
    [InlineData(-1, 100, 3, 100)]
    public void Ratio_WithoutPeopleOrWithANegativeCount_IsUndefined(long now, double people, long before, double peopleBefore) =>
        RateRatio.Of(now, people, before, peopleBefore, 0.95).ShouldBe(RateRatio.Undefined);
}
