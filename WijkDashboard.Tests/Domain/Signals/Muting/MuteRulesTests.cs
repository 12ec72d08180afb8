using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Domain.Signals.Muting;

public sealed class MuteRulesTests
{
    private static readonly DateOnly s_today = new(2026, 11, 20);

    [Theory]
    [InlineData("Wordt al besproken met de wijkagent", 90, null)]
    [InlineData("Wordt al besproken", 0, null)]
    [InlineData("Wordt al besproken", 365, null)]
    [InlineData("", 90, MuteRefusal.NoReason)]
    [InlineData("  ", 90, MuteRefusal.NoReason)]
    [InlineData("Bel j.jansen@example.org", 90, MuteRefusal.PersonalData)]
    [InlineData("BSN 111222333 is verhuisd", 90, MuteRefusal.PersonalData)]
    [InlineData("Gebeld met de heer De Vries", 90, MuteRefusal.PersonalData)]
    [InlineData("Wordt al besproken", -1, MuteRefusal.DayIsOver)]
    [InlineData("Wordt al besproken", 366, MuteRefusal.TooFarAway)]
    public void ReasonAndDay_AreGood_OrTheFirstFaultIsNamed(string reason, int days, MuteRefusal? refusal) =>
        MuteRules.Refusal(reason, s_today.AddDays(days), s_today).ShouldBe(refusal);

    [Fact]
    public void Reason_OfMoreThanAFewSentences_IsTooLong()
    {
        MuteRules.Refusal(new string('a', MuteRules.LongestReason), s_today, s_today).ShouldBeNull();
        MuteRules.Refusal(new string('a', MuteRules.LongestReason + 1), s_today, s_today).ShouldBe(MuteRefusal.ReasonTooLong);
    }

    [Theory]
    [InlineData(Role.Staff, true)]
    [InlineData(Role.Director, true)]
    [InlineData(Role.InformationManager, true)]
    [InlineData(Role.Administrator, true)]
    [InlineData(Role.Deliverer, false)]
    [InlineData(Role.Reader, false)]
    [InlineData(Role.PrivacyOfficer, false)]
    public void WhoTakesPartInTheTalk_MayMute(Role role, bool may)
    {
        var viewer = new Viewer("1", "Kim", [new("gouda", "politie", role)]);

        MuteRules.MayMute(viewer, "gouda").ShouldBe(may);
        MuteRules.MayMute(viewer, "elders").ShouldBeFalse();
    }
}
