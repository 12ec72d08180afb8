using WijkDashboard.Domain.Signals.Numerics;
using WijkDashboard.Intake;

namespace WijkDashboard.Domain.Signals.Level;

public sealed class LevelFunnelTests(GoudaInstallation gouda) : IClassFixture<GoudaInstallation>
{
    [Fact]
    public void District_LiesOutsideTheInnerLimits_ExactlyWhenItsPIsBelowFivePercent()
    {
        var publication = gouda.Publication;
        var tested = 0;
        foreach (var report in publication.Reports.Values)
        {
            foreach (var comparison in report.Families.SelectMany(f => f.Comparisons.Values))
            {
                if (comparison is not { Funnel: { } funnel, Period: { } period }) continue;
                foreach (var area in comparison.Level.Places.Areas)
                {
                    if (comparison.Level.Of(area.Code) is not { Expected: { } expected, P: { } p }) continue;
                    var count = publication.Figures.Find(comparison.IndicatorId, area.Code, period)!.Count!.Value;
                    var limits = funnel.At(expected, LevelFunnel.Inner);

                    (count < limits.Lower - 1e-9 || count > limits.Upper + 1e-9).ShouldBe(p < 0.05, $"{comparison.IndicatorId} {area.Code}: {count}, p = {p}");
                    tested++;
                }
            }
        }

        tested.ShouldBeGreaterThan(300);
    }

    [Theory]
    [InlineData(40, 1)]
    [InlineData(400, 5)]
    public void LimitsOfAProportion_AsCounts_ScoreExactlyTheQuantile(double expected, int roundingBase)
    {
        const double Centre = 0.4, Tau = 0.05;
        var n = expected / Centre;
        var limits = new LevelFunnel(LevelTransform.Arcsine, Centre, Tau, 12, roundingBase).At(expected, 0.95);

        var scores = new double[2];
        new ArcsineScores([limits.Lower, limits.Upper], [n, n], [expected, expected], Centre, roundingBase).At(Tau, scores);
        scores[0].ShouldBe(-Student.Quantile(0.975, 11), 1e-9);
        scores[1].ShouldBe(Student.Quantile(0.975, 11), 1e-9);
    }

    [Fact]
    public void LimitsOfAProportion_InASmallGroup_StayBetweenNobodyAndEverybody()
    {
        var limits = new LevelFunnel(LevelTransform.Arcsine, 0.5, 0.4, 8, 5).At(expected: 2, LevelFunnel.Outer);

        (limits.Lower, limits.Upper).ShouldBe((0, 4));
    }
}
