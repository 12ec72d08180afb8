using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Signals.Muting;

public sealed class MutesTests
{
    private static readonly DateOnly s_today = new(2026, 11, 20);

    private static readonly IndicatorSignal s_signal = new(
        "level:inbraak:BU99990102:2016", Lens.Level, OverviewSample.Beemd, "inbraak", Period.OfYear(2016), Tier.Strong, 11, 0.6, 4, 1e-5, 1e-3);

    [Fact]
    public void Mute_HoldsUpToAndIncludingItsLastDay()
    {
        var mutes = new Mutes(1, [Mute(s_today)]);

        mutes.Find(s_signal, s_today).ShouldNotBeNull();
        mutes.Find(s_signal, s_today.AddDays(1)).ShouldBeNull();
        mutes.Find(s_signal with { Observed = 0 }, s_today).ShouldBeNull();
    }

    [Fact]
    public void Mute_ThatWasEnded_HoldsNoLonger_AndStaysOnRecord()
    {
        var mutes = new Mutes(2, [Mute(s_today) with { EndedAt = DateTimeOffset.UnixEpoch, EndedBy = "Kim" }]);

        mutes.Find(s_signal, s_today).ShouldBeNull();
        mutes.All.ShouldHaveSingleItem().EndedBy.ShouldBe("Kim");
    }

    private static Mute Mute(DateOnly lastDay) =>
        new(1, SignalTopic.Of(s_signal), "Bekend", lastDay, "Sanne", "politie", DateTimeOffset.UnixEpoch, 14);
}
