using CsCheck;

namespace WijkDashboard.Domain.Signals.Robust;

public sealed class WinsorTests
{
    private static readonly Gen<double[]> Scores = Gen.Double[-5, 5].Array[2, 60];

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 2.5)]
    [InlineData(0.1, 1.3)]
    [InlineData(1, 4)]
    public void Quantile_BetweenValues_IsInterpolated(double p, double quantile) =>
        Winsor.Quantile([1, 2, 3, 4], p).ShouldBe(quantile, 1e-15);

    [Fact]
    public void Quantile_OfOneValue_IsThatValue() => Winsor.Quantile([7], 0.9).ShouldBe(7);

    [Fact]
    public void Median_OfUnsortedValues_LeavesThemAsTheyStood()
    {
        double[] values = [3, 1, 2];
        Winsor.Median(values, new double[3]).ShouldBe(2);
        values.ShouldBe([3, 1, 2]);
    }

    [Fact]
    public void Kappa_OfATenth_IsThePublishedConstant() => Winsor.Kappa(Winsor.Trim).ShouldBe(0.678654558952874, 1e-14);

    [Fact]
    public void Dispersion_WithinAnyOrder_IsTheSame() =>
        Scores.Sample(z => Math.Abs(Dispersion(z) - Dispersion([.. z.Reverse()])) <= 1e-12 * Dispersion(z));

    [Fact]
    public void Dispersion_OfScoresTwiceAsWide_IsFourfold() =>
        Scores.Sample(z => Math.Abs(Dispersion([.. z.Select(s => 2 * s)]) - 4 * Dispersion(z)) <= 1e-12 * Dispersion(z));

    [Fact]
    public void Dispersion_WithOneWildOutlier_HardlyMoves()
    {
        var ordinary = Enumerable.Range(-10, 21).Select(i => i / 5.0).ToArray();
        var wild = ordinary.Append(1e6).ToArray();
        (Dispersion(wild) / Dispersion(ordinary)).ShouldBeInRange(0.9, 1.3);
    }

    private static double Dispersion(double[] z) =>
        Winsor.Dispersion(z, Winsor.Trim, Winsor.Kappa(Winsor.Trim), new double[z.Length]);
}
