namespace WijkDashboard.Domain.Signals;

public sealed class RoundingNoiseTests
{
    /// <summary>The mean square of what rounding half up does to each integer of a stretch.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(10)]
    public void Variance_OfABase_IsTheMeanSquareOfItsErrors(int roundingBase)
    {
        var errors = Enumerable.Range(0, roundingBase)
            .Select(i => i - Math.Floor((i + roundingBase / 2.0) / roundingBase) * roundingBase);

        RoundingNoise.Variance(roundingBase).ShouldBe(errors.Average(e => e * e), 1e-12);
    }
}
