namespace WijkDashboard.Domain.Signals.Level;

public sealed class ScoreLensTests
{
    private static readonly double[] Values = [6, 6.5, 7, 6.2, 6.8, 6.4, 6.6, 7.1, 2];

    [Fact]
    public void Score_FarFromTheOthers_StandsOut() => ScoreLens.Compare(Values, new bool[9]).Standings[8].Z.ShouldNotBeNull().ShouldBeLessThan(-3.5);

    [Fact]
    public void Score_OfASpecialArea_IsLeftOut()
    {
        var special = new bool[9];
        special[8] = true;

        var result = ScoreLens.Compare(Values, special);

        (result.Status, result.Compared, result.Standings[8]).ShouldBe((ComparisonStatus.Ok, 8, default));
    }

    [Fact]
    public void Scores_TooFewOrAllEqual_AreNotCompared()
    {
        ScoreLens.Compare([6, 7, double.NaN, double.PositiveInfinity, 6, 7, 6, 7, 6], new bool[9]).Status.ShouldBe(ComparisonStatus.TooFewDistricts);
        ScoreLens.Compare([6, 6, 6, 6, 6, 6, 6, 6, 6], new bool[9]).Status.ShouldBe(ComparisonStatus.NoSpread);
    }
}
