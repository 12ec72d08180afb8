using CsCheck;

namespace WijkDashboard.Domain.Signals.Level;

public sealed class AsinhScoresTests
{
    private static readonly Gen<(double Count, double Expected)[]> Districts = Gen.Select(Gen.Double[0, 5000], Gen.Double[0.1, 5000]).Array[1, 33];

    [Fact]
    public void Scores_ByOneLogarithm_EqualTheDifferenceOfTwo() =>
        Gen.Select(Districts, Gen.Double[1e-6, 2]).Sample((districts, tau) =>
        {
            var shift = RoundingNoise.Shift(5);
            return Scores(districts, tau, 5).Zip(districts).All(d => Math.Abs(
                d.First - 2 / tau * (Math.Asinh(tau * Math.Sqrt(d.Second.Count + shift)) - Math.Asinh(tau * Math.Sqrt(d.Second.Expected + shift)))) < 1e-7);
        });

    [Fact]
    public void Scores_WithoutSpread_AreTheDifferenceOfRoots() =>
        Scores([(9 - 0.375, 4 - 0.375)], tau: 0, roundingBase: 1).ShouldHaveSingleItem().ShouldBe(2, 1e-12);

    [Fact]
    public void Scores_AcrossTheBorderOfTheSeries_AreContinuous() =>
        Districts.Sample(districts => Scores(districts, 0.999e-6, 1).Zip(Scores(districts, 1.001e-6, 1)).All(s => Math.Abs(s.First - s.Second) < 1e-6));

    private static double[] Scores((double Count, double Expected)[] districts, double tau, int roundingBase)
    {
        var scores = new double[districts.Length];
        new AsinhScores([.. districts.Select(d => d.Count)], [.. districts.Select(d => d.Expected)], roundingBase).At(tau, scores);
        return scores;
    }
}
