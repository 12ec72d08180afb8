namespace WijkDashboard.Domain.Signals.Change;

public sealed class ChangeStepTests
{
    [Fact]
    public void Past_OfPeriodsWithAGap_AddsUpWhatIsThere()
    {
        var past = new Past(2);
        past.Add(new([4, double.NaN], [100, 100]));
        past.Add(new([6, 5], [100, double.NaN]));

        (past.Counts[0], past.Exposures[0], past.Periods[0]).ShouldBe((10, 200, 2));
        past.Periods[1].ShouldBe(0);
    }

    [Fact]
    public void District_WithTooFewEvents_IsNotCompared()
    {
        var past = new Past(9);
        past.Add(new([5, 9, 9, 9, 9, 9, 9, 9, 9], [.. Enumerable.Repeat(500.0, 9)]));

        var step = ChangeStep.Of(new([4, 9, 9, 9, 9, 9, 9, 9, 9], [.. Enumerable.Repeat(500.0, 9)]), past, new bool[9], new(1, 200));

        step.Compared.ShouldBe(8);
        step.Distance[0].ShouldBe(double.NaN);
        step.Ratio.ShouldBe(1, 1e-12);
    }
}
