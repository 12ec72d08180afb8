namespace WijkDashboard.Ui.Values;

public sealed class DutchTimeTests
{
    [Theory]
    [InlineData("2026-12-01", "09:00", "2026-12-01T08:00:00Z")]
    [InlineData("2026-07-01", "09:00", "2026-07-01T07:00:00Z")]
    [InlineData("2026-10-25", "02:30", "2026-10-25T00:30:00Z")] // comes twice: the first one
    public void At_ATimeOnTheDutchClock_IsThatMoment(string day, string time, string moment) =>
        DutchTime.At(DateOnly.Parse(day), TimeOnly.Parse(time)).ShouldBe(DateTimeOffset.Parse(moment));

    [Fact]
    public void At_ATimeThatTheClockSkips_IsNoMoment() => DutchTime.At(new(2026, 3, 29), new(2, 30)).ShouldBeNull();

    [Fact]
    public void Of_AMoment_IsTheDutchClock() =>
        DutchTime.Of(new(2026, 12, 31, 23, 30, 0, TimeSpan.Zero)).ToString("yyyy-MM-dd HH:mm").ShouldBe("2027-01-01 00:30");
}
