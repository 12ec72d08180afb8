namespace WijkDashboard.Domain.Signals.Smoothing;

public sealed class GammaShrinkageTests
{
    [Fact]
    public void Ratios_AreDrawnToTheCommonOne()
    {
        var fit = GammaShrinkage.Of([0, 5, 12, 40, 8], [4, 6, 10, 12, 9]);

        fit.Ratios[0].ShouldBeGreaterThan(0);
        fit.Ratios[3].ShouldBeLessThan(40.0 / 12);
    }

    [Fact]
    public void Counts_AllZero_GiveNumbers() => GammaShrinkage.Of([0, 0, 0], [4, 6, 10]).Ratios.ShouldAllBe(r => double.IsFinite(r) && r >= 0);
}
