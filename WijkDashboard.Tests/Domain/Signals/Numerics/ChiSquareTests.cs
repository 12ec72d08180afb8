using CsCheck;

namespace WijkDashboard.Domain.Signals.Numerics;

public sealed class ChiSquareTests
{
    [Fact]
    public void Quantile_OfAnyChance_IsTheInverse() =>
        Gen.Double[1e-4, 0.9999].Select(Gen.Int[1, 400]).Sample((p, df) =>
            Math.Abs(Gamma.Lower(df / 2.0, ChiSquare.Quantile(p, df) / 2) - p) < 1e-11);

    [Fact]
    public void Quantile_WithTwoDegrees_IsTheExponentials() =>
        Gen.Double[1e-4, 0.9999].Sample(p => Math.Abs(ChiSquare.Quantile(p, 2) + 2 * Math.Log(1 - p)) < 1e-11);
}
