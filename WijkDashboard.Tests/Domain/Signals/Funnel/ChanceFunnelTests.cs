namespace WijkDashboard.Domain.Signals.Funnel;

public sealed class ChanceFunnelTests
{
    [Fact]
    public void Ratio_WhereNothingIsExpected_HasNoLimit() => ChanceFunnel.OfRatio(0, 1, 0.025).ShouldBe(new(0, double.PositiveInfinity));

    [Fact]
    public void Proportion_OfNobody_CanBeAnything() => ChanceFunnel.OfProportion(0, 0.3, 1.96).ShouldBe(new(0, 1));

    [Fact]
    public void Expected_AroundNothing_StartsAtZero() => ChanceFunnel.ExpectedAround(0, 0.025).Lower.ShouldBe(0);

    [Theory]
    [InlineData(30, 15, ChanceVerdict.High1)]
    [InlineData(20, 11, ChanceVerdict.High25)]
    [InlineData(0, 4.2, ChanceVerdict.Low25)]
    [InlineData(0, 7.5, ChanceVerdict.Low1)]
    [InlineData(0, 0, ChanceVerdict.NotSignificant)]
    public void Count_AgainstAnExpectedOne_IsJudged(double observed, double expected, ChanceVerdict verdict) =>
        ChanceFunnel.Judge(observed, expected).ShouldBe(verdict);
}
