namespace WijkDashboard.Intake.Files.Workbooks;

public sealed class CellStylesTests
{
    [Theory]
    [InlineData("yyyy-mm-dd", true)]
    [InlineData("[$-413]d mmmm yyyy;@", true)]
    [InlineData("h:mm:ss", true)]
    [InlineData("mmm\\-yy", true)]
    [InlineData("General", false)]
    [InlineData("0.00%", false)]
    [InlineData("#,##0 \"dagen\"", false)]
    [InlineData("_-\"€\"\\ * #,##0.00_-;_-\"€\"\\ * #,##0.00\\-;_-@_-", false)]
    [InlineData("[Red]0;[Blue]-0", false)]
    [InlineData("[h]:mm", false)]
    [InlineData("[mm]:ss", false)]
    [InlineData("0\\d", false)]
    [InlineData("0.0E+00", false)]
    [InlineData("\"onaf", false)]
    [InlineData("", false)]
    public void Format_IsADate_WhenItShowsOne(string code, bool expected) => CellStyles.IsDate(code).ShouldBe(expected);
}
