using WijkDashboard.Intake.Layouts;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Deliveries.Layouts;

public sealed class LayoutGapsTests
{
    private static readonly Layout s_whole = LayoutSamples.Wide;

    [Fact]
    public void Layout_OfWhichAllIsSaid_AsksNothing()
    {
        LayoutGaps.Of(s_whole).ShouldBeEmpty();
        LayoutGaps.Of(LayoutSamples.Long).ShouldBeEmpty();
    }

    [Fact]
    public void Layout_WithoutArea_AsksForIt()
    {
        LayoutGaps.Of(s_whole with { AreaColumn = null }).ShouldBe([GuessQuestion.Area]);
        LayoutGaps.Of(s_whole with { AreaColumn = null, FixedArea = "WK051301" }).ShouldBeEmpty();
        LayoutGaps.Of(s_whole with { AreaColumn = null, ColumnAreas = new Dictionary<string, string> { ["Ander"] = "WK051301" } }).ShouldBe([GuessQuestion.Area]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("vorig jaar")]
    public void Period_ThatIsNone_IsAskedFor(string? written) =>
        LayoutGaps.Of(s_whole with { PeriodColumn = null, FixedPeriod = written }).ShouldBe([GuessQuestion.Period]);

    [Theory]
    [InlineData("2022-Q3", true)]
    [InlineData("2022", false)]
    public void Period_OfTheFileBesideAColumnOfQuarters_MustBeAYear(string written, bool asks) =>
        LayoutGaps.Of(s_whole with { PeriodColumn = null, QuarterColumn = "Deel", FixedPeriod = written }).Any().ShouldBe(asks);

    [Theory]
    [InlineData("2022", "2023", false)]
    [InlineData("2022", "Q3", true)]
    [InlineData("2022", "ooit", true)]
    [InlineData("2022", null, true)]
    public void Periods_OfColumns_AreAllThereAndOfOneKind(string one, string? other, bool asks)
    {
        var layout = s_whole with
        {
            PeriodColumn = null,
            Indicators = new Dictionary<string, string> { ["Een"] = "woninginbraak", ["Twee"] = "woninginbraak" },
            ColumnPeriods = other is null ? new Dictionary<string, string> { ["Een"] = one } : new Dictionary<string, string> { ["Een"] = one, ["Twee"] = other },
        };

        LayoutGaps.Of(layout).Any().ShouldBe(asks);
    }

    [Fact]
    public void Layout_WithoutFigures_AsksForThem()
    {
        LayoutGaps.Of(s_whole with { Indicators = new Dictionary<string, string>() }).ShouldBe([GuessQuestion.Indicators]);
        LayoutGaps.Of(LayoutSamples.Long with { ValueColumn = null }).ShouldBe([GuessQuestion.Indicators]);
    }
}
