using CsCheck;

namespace WijkDashboard.Domain.Signals.Numerics;

public sealed class GammaTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 24)]
    [InlineData(16, 1307674368000)]
    [InlineData(0.5, 1.7724538509055159)]
    public void Log_OfWholeAndHalfNumbers_IsOfTheFactorial(double x, double gamma) =>
        Gamma.Log(x).ShouldBe(Math.Log(gamma), 1e-13);

    [Fact]
    public void Log_OneFurther_GrowsByLogX() =>
        Gen.Double[0.01, 500].Sample(x => Math.Abs(Gamma.Log(x + 1) - Gamma.Log(x) - Math.Log(x)) < 1e-11);

    [Fact]
    public void Parts_BelowAndAbove_MakeTheWhole() =>
        Gen.Double[0.1, 200].Select(Gen.Double[0, 400]).Sample((a, x) =>
            Math.Abs(Gamma.Lower(a, x) + Gamma.Upper(a, x) - 1) < 1e-12);

    [Fact]
    public void Exponential_AsGammaOfShapeOne_HasItsTail() => Gamma.Upper(1, 30).ShouldBe(Math.Exp(-30), 1e-25);

    [Fact]
    public void Parts_OfNothing_AreNoneAndAll()
    {
        Gamma.Lower(2, 0).ShouldBe(0);
        Gamma.Upper(2, 0).ShouldBe(1);
    }
}
