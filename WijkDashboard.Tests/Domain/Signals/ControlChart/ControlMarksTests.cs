namespace WijkDashboard.Domain.Signals.ControlChart;

public sealed class ControlMarksTests
{
    [Fact]
    public void Trend_TakesInThePointBeforeItsFirstStep() => Marks([5, 1, 2, 3, 4, 5, 6, 7, 2]).Trend.ShouldBe([1, 2, 3, 4, 5, 6, 7]);

    [Fact]
    public void Run_IsBrokenByAValueOnTheMean() => Marks([1, 1, 1, 0, 1, 1, 1, 1]).Run.ShouldBeEmpty();

    [Fact]
    public void Point_OnTheLimit_IsNotOutside() => Marks([10, 10.5, -11]).Outside.ShouldBe([1, 2]);

    [Fact]
    public void Series_OfNothing_HasNoMarks() => Marks([]).ShouldSatisfyAllConditions(m => m.Run.ShouldBeEmpty(), m => m.TwoOfThree.ShouldBeEmpty());

    private static ControlMarks Marks(double[] values) => ControlMarks.Of(values, 0, -10, 10, -7, 7);
}
