using System.Globalization;

namespace WijkDashboard.Ui.Values;

public sealed class FigureTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    [Fact]
    public void Number_FollowsTheLanguage()
    {
        Figure.Number(1234.56m, 1, Dutch).ShouldBe("1.234,6");
        Figure.Number(1234.56m, 1, English).ShouldBe("1,234.6");
        Figure.Number(17, 1, Dutch).ShouldBe("17,0");
    }

    [Fact]
    public void Number_OfZero_IsAWrittenZero() => Figure.Number(0, 1, Dutch).ShouldBe("0");

    [Theory]
    [InlineData(0.58, "0,6")]
    [InlineData(2, "2")]
    [InlineData(9.96, "10")]
    [InlineData(1234.4, "1.234")]
    public void About_KeepsADecimalOnlyWhereItMatters(double value, string expected) => Figure.About(value, Dutch).ShouldBe(expected);

    [Fact]
    public void Date_IsWrittenOut()
    {
        var day = new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
        Figure.Date(day, Dutch).ShouldBe("20 november 2026");
        Figure.Date(day, English).ShouldBe("20 November 2026");
    }
}
