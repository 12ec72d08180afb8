using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;

namespace WijkDashboard.Domain.Signals;

public sealed class SpineTests
{
    private static readonly AreaCode[] s_codes = [.. Enumerable.Range(1, 6).Select(i => AreaCode.Parse($"WK99990{i}"))];

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(-3.6, 0)]
    [InlineData(1.8, 0.75)]
    [InlineData(12, 1)]
    [InlineData(-12, 0)]
    public void At_IsTheShareOfTheScale_AndStaysOnIt(double z, double place) => Spine.At(z).ShouldBe(place, 1e-12);

    [Fact]
    public void Of_PlacesTheAreaAmongTheOthers_WithoutThoseThatWereNotCompared()
    {
        var spine = Spine.Of(Outcome(5, new(1, 1.8, 0.1), default, new(1, 0, 0.5)), s_codes[0]).ShouldNotBeNull();

        spine.Own.ShouldBe(0.75, 1e-12);
        spine.Others.ShouldBe([0.5]);
    }

    [Theory]
    [InlineData(4, 0)] // too few to show one among the others
    [InlineData(5, 1)] // hidden or missing
    public void Of_WhatMayNotBePlaced_IsNothing(int compared, int area) =>
        Spine.Of(Outcome(compared, new(1, 1.8, 0.1), default), s_codes[area]).ShouldBeNull();

    [Theory]
    [InlineData(-2.1, Position.FarBelow, Judgement.Favourable)]
    [InlineData(-1.1, Position.Below, Judgement.Favourable)]
    [InlineData(1, Position.Middle, Judgement.Neutral)]
    [InlineData(1.1, Position.Above, Judgement.Unfavourable)]
    [InlineData(2.1, Position.FarAbove, Judgement.Unfavourable)]
    public void Standing_TellsWhereAndWhetherThatIsTheGoodSide(double z, Position position, Judgement judgement)
    {
        var standing = new Standing(1, z, 0.5);

        standing.Position.ShouldBe(position);
        standing.Judge(Polarity.LowerIsBetter).ShouldBe(judgement);
        standing.Judge(Polarity.NoJudgement).ShouldBe(Judgement.Neutral);
    }

    private static LensOutcome Outcome(int compared, params Standing[] standings) => new(
        ComparisonStatus.Ok, compared, new AreaPlaces([.. standings.Select((_, i) => new Area(s_codes[i], $"{i}", "2015", null))]), standings);
}
