using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Signals.Muting;

public sealed class SignalTopicTests
{
    private static readonly IndicatorSignal s_more = new(
        "change:inbraak:BU99990102:2016", Lens.Change, OverviewSample.Beemd, "inbraak", Period.OfYear(2016), Tier.Strong, 11, 0.6, 4, 1e-5, 1e-3);

    private static readonly DiscordanceSignal s_apart = new(
        "discordance:p:BU99990102:2016", OverviewSample.Beemd, "p", Period.OfYear(2016), Tier.Possible, 1, -2, 3, 1e-3, 0.2);

    [Fact]
    public void Topic_OfTheSameFindingInALaterPeriod_IsTheSame() =>
        SignalTopic.Of(s_more with { Id = "change:inbraak:BU99990102:2017", Period = Period.OfYear(2017) }).ShouldBe(SignalTopic.Of(s_more));

    [Fact]
    public void Topic_OfTheOtherDirection_IsAnother()
    {
        SignalTopic.Of(s_more with { Observed = 0 }).ShouldNotBe(SignalTopic.Of(s_more));
        SignalTopic.Of(s_apart with { FirstScore = -1, SecondScore = 2 }).ShouldNotBe(SignalTopic.Of(s_apart));
    }

    [Fact]
    public void Topic_OfAnotherLensOrBenchmark_IsAnother() =>
        SignalTopic.Of(s_more with { Id = "comparable:inbraak:BU99990102:2016", Lens = Lens.Level }).ShouldNotBe(
            SignalTopic.Of(s_more with { Id = "level:inbraak:BU99990102:2016", Lens = Lens.Level }));

    [Fact]
    public void Topic_Written_ReadsTheSame()
    {
        SignalTopic.Of(s_more).ToString().ShouldBe("change:inbraak:BU99990102:more");
        foreach (var topic in new[] { SignalTopic.Of(s_more), SignalTopic.Of(s_apart) }) SignalTopic.Parse(topic.ToString()).ShouldBe(topic);
    }
}
