using CsCheck;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Intake.Layouts;

public sealed class PeriodTextTests
{
    [Theory]
    [InlineData("2022", "2022")]
    [InlineData(" 2022 ", "2022")]
    [InlineData("2022-Q3", "2022-Q3")]
    [InlineData("2022-09", "2022-09")]
    [InlineData("2022JJ00", "2022")]
    [InlineData("2022KW03", "2022-Q3")]
    [InlineData("2022MM09", "2022-09")]
    [InlineData("2022.0", "2022")]
    [InlineData("jaar 2022", "2022")]
    [InlineData("2022 3e kwartaal", "2022-Q3")]
    [InlineData("3e kwartaal 2022", "2022-Q3")]
    [InlineData("Derde kwartaal 2022", "2022-Q3")]
    [InlineData("2022\u00A03e kwartaal", "2022-Q3")]
    [InlineData("Q3 2022", "2022-Q3")]
    [InlineData("2022Q3", "2022-Q3")]
    [InlineData("2022-K3", "2022-Q3")]
    [InlineData("2022 september", "2022-09")]
    [InlineData("September 2022", "2022-09")]
    [InlineData("sep-22", "2022-09")]
    [InlineData("sept. 2022", "2022-09")]
    [InlineData("mrt '22", "2022-03")]
    [InlineData("May-22", "2022-05")]
    [InlineData("okt-98", "1998-10")]
    [InlineData("202209", "2022-09")]
    [InlineData("09-2022", "2022-09")]
    public void Period_AsPartnersWriteIt_IsRead(string text, string expected)
    {
        PeriodText.TryRead(text, null, out var period, out var isProvisional).ShouldBeTrue();

        period.ToString().ShouldBe(expected);
        isProvisional.ShouldBeFalse();
    }

    [Theory]
    [InlineData("2022*", "2022")]
    [InlineData("2022**", "2022")]
    [InlineData("2022 (voorlopig)", "2022")]
    [InlineData("2022 nader voorlopig", "2022")]
    [InlineData("2022 3e kwartaal*", "2022-Q3")]
    [InlineData("2022 september **", "2022-09")]
    public void Period_ThatTheSourceCallsProvisional_SaysSo(string text, string expected)
    {
        PeriodText.TryRead(text, null, out var period, out var isProvisional).ShouldBeTrue();

        period.ToString().ShouldBe(expected);
        isProvisional.ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("voorlopig")]
    [InlineData("vorig jaar")]
    [InlineData("2022-13")]
    [InlineData("202213")]
    [InlineData("2022KW05")]
    [InlineData("2022JJ01")]
    [InlineData("2022G400")]
    [InlineData("2022SJ00")]
    [InlineData("5e kwartaal 2022")]
    [InlineData("2022-3")] // third quarter or March
    [InlineData("3-2022")]
    [InlineData("22-sep")] // a day of this year, or September 2022
    [InlineData("2021-2022")]
    [InlineData("2021/'22")]
    [InlineData("9/30/2022")]
    [InlineData("2022-09-30")] // a day, and the layout does not say for which period it stands
    [InlineData("30-9-2022")]
    [InlineData("1850")]
    public void Period_ThatCouldBeTwoOrNone_IsNone(string text) => PeriodText.TryRead(text, null, out _, out _).ShouldBeFalse();

    [Theory]
    [InlineData("2022-09-30", Grain.Year, "2022")]
    [InlineData("2022-09-30", Grain.Quarter, "2022-Q3")]
    [InlineData("2022-09-30", Grain.Month, "2022-09")]
    [InlineData("30-9-2022", Grain.Month, "2022-09")]
    [InlineData("3-4-2022", Grain.Month, "2022-04")]
    [InlineData("20220930", Grain.Month, "2022-09")]
    [InlineData("2022-09-30T00:00:00", Grain.Month, "2022-09")]
    [InlineData("1 januari 2022", Grain.Year, "2022")]
    [InlineData("2022-12-31", Grain.Quarter, "2022-Q4")]
    public void Date_InALayoutThatSaysHowLongAPeriodIs_IsThatPeriod(string text, Grain grain, string expected)
    {
        PeriodText.TryRead(text, grain, out var period, out _).ShouldBeTrue();

        period.ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("2022-02-30")]
    [InlineData("31-11-2022")]
    [InlineData("3/4/2022")] // 3 April or 4 March
    [InlineData("4-3-22")]
    public void Date_ThatIsNone_IsNoPeriod(string text) => PeriodText.TryRead(text, Grain.Month, out _, out _).ShouldBeFalse();

    [Theory]
    [InlineData("3", 3)]
    [InlineData("Q3", 3)]
    [InlineData("KW03", 3)]
    [InlineData("3e kwartaal", 3)]
    [InlineData("eerste kwartaal", 1)]
    [InlineData("3.0", 3)]
    [InlineData("5", null)]
    [InlineData("zomer", null)]
    public void Quarter_InAColumnOfItsOwn_IsRead(string text, int? expected) => PeriodText.Quarter(text).ShouldBe(expected);

    [Theory]
    [InlineData("9", 9)]
    [InlineData("09", 9)]
    [InlineData("MM09", 9)]
    [InlineData("september", 9)]
    [InlineData("Sep.", 9)]
    [InlineData("13", null)]
    [InlineData("0", null)]
    [InlineData("zomer", null)]
    public void Month_InAColumnOfItsOwn_IsRead(string text, int? expected) => PeriodText.Month(text).ShouldBe(expected);

    [Fact]
    public void Period_InOurOwnForm_IsAlwaysItself() =>
        Gen.Select(Gen.Int[1900, 2199], Gen.Int[1, 12], Gen.Int[1, 4]).Sample((year, month, quarter) =>
            new[] { $"{year}", $"{year}-{month:D2}", $"{year}-Q{quarter}" }.All(text =>
                PeriodText.TryRead(text, Grain.Year, out var period, out var isProvisional) && period.ToString() == text && !isProvisional));

    [Fact]
    public void Text_OfAnyKind_IsNeverAnException() =>
        Gen.String.Sample(text => PeriodText.TryRead(text, Grain.Month, out var period, out _) == (period != default));
}
