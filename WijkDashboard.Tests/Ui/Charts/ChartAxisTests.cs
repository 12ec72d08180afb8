using System.Globalization;

namespace WijkDashboard.Ui.Charts;

public sealed class ChartAxisTests
{
    private static readonly CultureInfo s_dutch = CultureInfo.GetCultureInfo("nl-NL");

    [Fact]
    public void Axis_IsOnRoundNumbers_InTheLanguageOfTheReader()
    {
        var axis = ChartAxis.Round(0, 36.2, s_dutch);

        (axis.Min, axis.Max).ShouldBe((0, 40));
        axis.Ticks.ShouldBe(["0", "10", "20", "30", "40"]);
        ChartAxis.Round(0, 4321, s_dutch).Ticks.ShouldBe(["0", "1.000", "2.000", "3.000", "4.000", "5.000"]);
        ChartAxis.Round(6.91, 7.58, s_dutch).Ticks.ShouldBe(["6,8", "7,0", "7,2", "7,4", "7,6"]);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 5)]
    [InlineData(-3, -3)]
    public void Values_ThatAreAllTheSame_StillHaveAnAxis(double lowest, double highest)
    {
        var axis = ChartAxis.Round(lowest, highest, s_dutch);

        axis.Max.ShouldBeGreaterThan(axis.Min);
        lowest.ShouldBeInRange(axis.Min, axis.Max);
    }

    [Fact]
    public void Axis_OfManyPlaces_WritesSomeOfThem_AndAlwaysTheLast()
    {
        var axis = ChartAxis.Places([.. Enumerable.Range(1, 30).Select(i => $"{i}")]);

        axis.Ticks.Count(t => t.Length > 0).ShouldBe(10);
        ChartAxis.Places([.. Enumerable.Range(1, 12).Select(i => $"k1 {2000 + i}")]).Ticks.Count(t => t.Length > 0).ShouldBe(6);
        axis.Ticks[^1].ShouldBe("30");
        ChartAxis.Places(["2015", "2016"]).Ticks.ShouldBe(["2015", "2016"]);
    }

    [Fact]
    public void Axis_ThatDoubles_HasAMarkForEachPowerOfTwo() =>
        ChartAxis.Doubling(-1, 2, power => $"2^{power}").Ticks.ShouldBe(["2^-1", "2^0", "2^1", "2^2"]);
}
