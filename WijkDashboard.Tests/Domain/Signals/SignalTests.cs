using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Signals;

public sealed class SignalTests
{
    [Theory]
    [InlineData(30, Polarity.LowerIsBetter, Judgement.Unfavourable)]
    [InlineData(3, Polarity.LowerIsBetter, Judgement.Favourable)]
    [InlineData(30, Polarity.HigherIsBetter, Judgement.Favourable)]
    [InlineData(3, Polarity.HigherIsBetter, Judgement.Unfavourable)]
    [InlineData(30, Polarity.NoJudgement, Judgement.Neutral)]
    public void Deviation_OfAnIndicator_IsJudgedByItsPolarityAlone(double observed, Polarity polarity, Judgement judgement) =>
        new IndicatorSignal("level:x", Lens.Level, CatalogueBuilder.Neighbourhood(0), "x", Period.OfYear(2015), Tier.Strong, observed, 10, 4, 1e-5, 1e-3)
            .Judge(polarity).ShouldBe(judgement);

    [Fact]
    public void Disagreement_OfTwoDomains_TellsWhichIsHigh() =>
        new DiscordanceSignal("discordance:x", CatalogueBuilder.Neighbourhood(0), "x", Period.OfYear(2015), Tier.Possible, -1, 2, -3, 1e-3, 0.2)
            .IsFirstHigh.ShouldBeFalse();
}
