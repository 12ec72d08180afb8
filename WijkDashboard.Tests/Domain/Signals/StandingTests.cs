namespace WijkDashboard.Domain.Signals;

public sealed class StandingTests
{
    [Fact]
    public void Standing_OfWhatWasNotCompared_HasNothing()
    {
        var standing = default(Standing);

        (standing.Expected, standing.Z, standing.P).ShouldBe((null, null, null));
    }

    [Fact]
    public void Standing_OfASpecialArea_IsPlacedAndNotTested()
    {
        var standing = new Standing(0, 0, p: null);

        (standing.Expected, standing.Z, standing.P).ShouldBe((0, 0, null));
    }
}
