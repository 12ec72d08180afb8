using CsCheck;

namespace WijkDashboard.Domain.Signals.Numerics;

public sealed class BetaTests
{
    private static readonly Gen<double> Shape = Gen.Double[0.5, 100];
    private static readonly Gen<double> Chance = Gen.Double[0.0005, 0.9995];

    [Fact]
    public void Quantile_OfAnyChance_IsTheInverse() =>
        Gen.Select(Chance, Shape, Shape).Sample((p, a, b) => Math.Abs(Beta.Cdf(Beta.Quantile(p, a, b), a, b) - p) < 1e-11);

    [Fact]
    public void Cdf_Mirrored_IsTheOtherSide() =>
        Gen.Select(Chance, Shape, Shape).Sample((x, a, b) => Math.Abs(Beta.Cdf(x, a, b) + Beta.Cdf(1 - x, b, a) - 1) < 1e-12);

    [Fact]
    public void Cdf_OfTheUniform_IsItsArgument() => Chance.Sample(x => Math.Abs(Beta.Cdf(x, 1, 1) - x) < 1e-14);

    [Fact]
    public void Cdf_AtAndBeyondTheEnds_IsNoneAndAll()
    {
        Beta.Cdf(0, 2, 3).ShouldBe(0);
        Beta.Cdf(1, 2, 3).ShouldBe(1);
    }
}
