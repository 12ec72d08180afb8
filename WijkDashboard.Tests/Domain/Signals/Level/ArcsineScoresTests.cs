namespace WijkDashboard.Domain.Signals.Level;

public sealed class ArcsineScoresTests
{
    [Theory]
    [InlineData(105, 100)]
    [InlineData(0, 100)]
    [InlineData(100, 100)]
    public void Angle_OfAnyShare_IsANumber(double count, double n) => ArcsineScores.Angle(count, n).ShouldBeInRange(0, Math.PI / 2);

    [Fact]
    public void Score_WithRounding_IsSmaller() => Score(5).ShouldBeLessThan(Score(1));

    [Fact]
    public void Score_WhereEverybodyCounts_IsANumber()
    {
        var scores = new double[1];
        new ArcsineScores([100], [100], [100], centre: 1, roundingBase: 5).At(0, scores);
        scores[0].ShouldBe(0, 1e-12);
    }

    private static double Score(int roundingBase)
    {
        var scores = new double[1];
        new ArcsineScores([60], [100], [40], 0.4, roundingBase).At(0.1, scores);
        return scores[0];
    }
}
