namespace WijkDashboard.Domain.Disclosure.Linked;

public sealed class CellKeyTests
{
    [Theory]
    [InlineData("hulp WK980100 2020")]
    [InlineData("hulp GM9801 2020-11")]
    public void Key_WrittenAndRead_IsTheSame(string text) => CellKey.Parse(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData("hulp WK980100")]
    [InlineData("hulp WK980100 2020 #1")]
    public void Text_ThatNamesNoFigure_IsRefused(string text) => Should.Throw<FormatException>(() => CellKey.Parse(text));
}
