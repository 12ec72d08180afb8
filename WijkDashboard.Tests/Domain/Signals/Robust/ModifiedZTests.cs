using CsCheck;

namespace WijkDashboard.Domain.Signals.Robust;

public sealed class ModifiedZTests
{
    [Fact]
    public void Scores_OfEqualValues_AreZeroWithoutAScale()
    {
        var z = ModifiedZ.Of([4, 4, null, 4]);

        z.Scale.ShouldBe(RobustScale.None);
        z.Scores.ShouldBe([0, 0, null, 0]);
    }

    [Fact]
    public void Scores_WhereMostAreEqual_UseTheMeanDistance() => ModifiedZ.Of([5, 5, 5, 5, 5, 5, 9]).Scale.ShouldBe(RobustScale.MeanDeviation);

    [Fact]
    public void Scores_OfNothing_AreNothing() => ModifiedZ.Of([null, null]).ShouldSatisfyAllConditions(z => z.Median.ShouldBeNull(), z => z.Scores.ShouldBe([null, null]));

    [Fact]
    public void Scores_OfAnyValues_FollowTheirOrder() =>
        Gen.Double[-100, 100].Array[1, 40].Sample(values =>
        {
            var scores = ModifiedZ.Of([.. values.Select(v => (double?)v)]).Scores;
            return values.Zip(scores).OrderBy(p => p.First).Select(p => p.Second!.Value).Pairwise().All(p => p.Item1 <= p.Item2);
        });
}

file static class Sequences
{
    public static IEnumerable<(double, double)> Pairwise(this IEnumerable<double> values)
    {
        var all = values.ToArray();
        return all.Zip(all.Skip(1));
    }
}
