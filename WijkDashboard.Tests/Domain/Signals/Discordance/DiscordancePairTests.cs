using WijkDashboard.Domain.Indicators;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Signals.Discordance;

public sealed class DiscordancePairTests
{
    private static readonly Indicator Burglary = new IndicatorBuilder().Build();

    [Fact]
    public void Domain_OfEachKind_HoldsItsIndicators()
    {
        new FigureDomain.OfTheme("veiligheid").Holds(Burglary).ShouldBeTrue();
        new FigureDomain.OfPartner("jeugdzorg").Holds(Burglary).ShouldBeFalse();
        new FigureDomain.OfIndicators(new("Inbraak"), ["woninginbraak"]).Holds(Burglary).ShouldBeTrue();
    }

    [Theory]
    [InlineData(Polarity.HigherIsBetter, -1)]
    [InlineData(Polarity.LowerIsBetter, 1)]
    [InlineData(Polarity.NoJudgement, 1)]
    public void Score_OfWhatIsGood_PointsTheOtherWay(Polarity polarity, int sign) =>
        FigureDomain.Sign(Burglary with { Polarity = polarity }).ShouldBe(sign);

    [Fact]
    public void Domains_OfTheSamePick_AreEqual() =>
        new FigureDomain.OfIndicators(new("x"), ["a", "b"]).ShouldBe(new FigureDomain.OfIndicators(new("x"), ["a", "b"]));
}
