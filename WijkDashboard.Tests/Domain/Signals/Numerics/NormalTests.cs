using CsCheck;

namespace WijkDashboard.Domain.Signals.Numerics;

public sealed class NormalTests
{
    [Fact]
    public void Quantile_OfAnyChance_IsTheInverse() =>
        Gen.Double[1e-12, 0.5].Sample(p => Math.Abs(Normal.Cdf(Normal.Quantile(p)) - p) < 1e-12 * p);

    [Fact]
    public void Quantile_Mirrored_HasTheOtherSign() =>
        Gen.Double[1e-6, 0.5].Sample(p => Math.Abs(Normal.Quantile(p) + Normal.Quantile(1 - p)) < 1e-8);

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(-1, 0.15865525393145707)]
    [InlineData(2, 0.97724986805182079)]
    public void Cdf_AtWholeDistances_IsAsTabled(double x, double p) => Normal.Cdf(x).ShouldBe(p, 1e-15);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Quantile_OfNoneOrAll_IsOurMistake(double p) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Normal.Quantile(p));
}
