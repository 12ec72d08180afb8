namespace WijkDashboard.Domain.Signals.Selection;

public sealed class LensTestTests
{
    [Theory]
    [InlineData(14.9, 10, false)]
    [InlineData(15, 10, true)]
    [InlineData(5, 10, true)]
    [InlineData(124, 100, false)]
    [InlineData(125, 100, true)]
    [InlineData(81, 100, false)]
    [InlineData(80, 100, true)]
    [InlineData(5, 0, true)]
    [InlineData(4, 0, false)]
    [InlineData(double.NaN, 10, false)]
    public void Difference_BeforeItIsASignal_MustBeLargeEnough(double observed, double expected, bool isLarge) =>
        LensTest.IsLargeDifference(observed, expected).ShouldBe(isLarge);
}
