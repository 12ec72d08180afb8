namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class CalendarDateTests
{
    [Theory]
    [InlineData("12-03-2004")]
    [InlineData("12/3/2004")]
    [InlineData("12.03.2004")]
    [InlineData("12-3-04")]
    [InlineData("2004-03-12")]
    [InlineData("2004/03/12")]
    [InlineData("2004-03-12T00:00:00")]
    [InlineData("12-03-2004 00:00")]
    [InlineData("20040312")]
    [InlineData("12032004")]
    [InlineData("12 maart 2004")]
    [InlineData("12-mrt-04")]
    [InlineData("12 mrt. 2004")]
    [InlineData("3/12/2004", 2004, 12, 3)]
    [InlineData("3/13/2004", 2004, 3, 13)]
    public void Field_ThatIsADay_IsRead(string text, int year = 2004, int month = 3, int day = 12)
    {
        CalendarDate.IsField(text, out var date).ShouldBeTrue();
        date.ShouldBe(new DateOnly(year, month, day));
    }

    [Theory]
    [InlineData("2004")]
    [InlineData("2004-03")]
    [InlineData("2004-Q3")]
    [InlineData("2011-2017")]
    [InlineData("2022JJ00")]
    [InlineData("31-02-2004")]
    [InlineData("13-13-2004")]
    [InlineData("12-03-1804")]
    [InlineData("4.707195")]
    [InlineData("12 mensen 2004")]
    [InlineData("1.1.1 Diefstal")]
    [InlineData("12-03-2004 gebeld")]
    [InlineData("05130200")]
    [InlineData("123456782")]
    [InlineData("")]
    public void Field_ThatIsNone_IsNot(string text) => CalendarDate.IsField(text, out _).ShouldBeFalse();
}
