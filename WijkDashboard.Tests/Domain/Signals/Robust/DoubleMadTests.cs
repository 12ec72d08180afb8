namespace WijkDashboard.Domain.Signals.Robust;

public sealed class DoubleMadTests
{
    [Fact]
    public void Scores_OfSkewedValues_HaveASpreadOnEachSide()
    {
        var z = DoubleMad.Of([1, 2, 3, 10, 20]);

        (z.Median, z.Lower, z.Upper).ShouldBe((3, 1, 7));
        z.Scores[4].ShouldNotBeNull().ShouldBe(0.6745 * 17 / 7, 1e-12);
    }

    [Fact]
    public void Score_OnASideWithoutSpread_IsNotAvailable() => DoubleMad.Of([1, 5, 5, 5, 9]).Scores.ShouldBe([null, 0, 0, 0, null]);

    [Fact]
    public void Scores_OfNothing_AreNothing() => DoubleMad.Of([null]).Median.ShouldBeNull();
}
