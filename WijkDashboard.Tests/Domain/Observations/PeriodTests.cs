using CsCheck;

namespace WijkDashboard.Domain.Observations;

public sealed class PeriodTests
{
    private static readonly Gen<string> Written = Gen.OneOf(
        Gen.Int[1900, 2199].Select(y => $"{y}"),
        Gen.Int[1900, 2199].Select(Gen.Int[1, 4], (y, q) => $"{y}-Q{q}"),
        Gen.Int[1900, 2199].Select(Gen.Int[1, 12], (y, m) => $"{y}-{m:D2}"));

    [Fact]
    public void Period_InAWrittenForm_IsReadBackTheSame() => Written.Sample(text => Period.Parse(text).ToString() == text);

    [Fact]
    public void Previous_OfAnyPeriod_EndsJustBeforeItBegins() => Written.Sample(text =>
    {
        var period = Period.Parse(text);
        var months = period.Grain switch { Grain.Year => 12, Grain.Quarter => 3, _ => 1 };
        return period.Previous.Grain == period.Grain && period.Previous.Start.AddMonths(months) == period.Start;
    });

    [Theory]
    [InlineData("2016-Q3", "2016-07-01")]
    [InlineData("2016-09", "2016-09-01")]
    [InlineData("2016", "2016-01-01")]
    [InlineData(" 2016-q1 ", "2016-01-01")]
    public void Period_Read_BeginsOnItsFirstDay(string text, string start) =>
        Period.Parse(text).Start.ShouldBe(DateOnly.Parse(start));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("16")]
    [InlineData("1899")]
    [InlineData("2200")]
    [InlineData("2016-Q5")]
    [InlineData("2016-Q0")]
    [InlineData("2016-13")]
    [InlineData("2016-00")]
    [InlineData("2016-1")]
    [InlineData("2016/09")]
    [InlineData("2016JJ00")]
    public void Text_ThatIsNoPeriod_IsRefused(string? text)
    {
        Period.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => Period.Parse(text!));
    }

    [Fact]
    public void Periods_Sorted_StandByFirstDayThenLongerFirst() =>
        new[] { "2016-02", "2016-01", "2016-Q1", "2016", "2015-12" }.Select(Period.Parse).Order()
            .Select(p => p.ToString()).ShouldBe(["2015-12", "2016", "2016-Q1", "2016-01", "2016-02"]);
}
