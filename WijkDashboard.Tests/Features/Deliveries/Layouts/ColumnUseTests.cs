using CsCheck;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Intake.Layouts;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Deliveries.Layouts;

public sealed class ColumnUseTests
{
    private static readonly string[] s_headings = ["Code", "Naam", "Jaar", "Deel", "Soort", "Aantal", "Inbraak"];

    private static readonly Layout s_areasAside = LayoutSamples.Long with
    {
        AreaColumn = null, ValueColumn = null, ColumnAreas = new Dictionary<string, string> { ["Aantal"] = "WK051301", ["Inbraak"] = "WK051305" },
    };

    /// <summary>Each thing that a person can choose in the table of columns and beside it.</summary>
    private static readonly Gen<Func<Layout, Layout>> s_choice = Gen.OneOf<Func<Layout, Layout>>(
        Gen.Select(Gen.OneOf(s_headings), Gen.OneOf([.. ColumnUse.OfRows, ColumnUse.Ignored, ColumnUse.Figure + "woninginbraak", ColumnUse.Figure + "fietsdiefstal"]))
            .Select<string, string, Func<Layout, Layout>>((heading, use) => layout => ColumnUse.With(layout, s_headings, heading, use)),
        Gen.OneOf("2022", "2022-Q3").Select<string, Func<Layout, Layout>>(period => layout =>
            ColumnUse.AsksFixedPeriod(layout) ? layout with { FixedPeriod = period } : layout),
        Gen.Select(Gen.OneOf(s_headings), Gen.OneOf("2021", "2022", "Q3", "")).Select<string, string, Func<Layout, Layout>>((heading, period) => layout =>
            ColumnUse.Of(layout, heading).StartsWith(ColumnUse.Figure, StringComparison.Ordinal) ? ColumnUse.WithPeriod(layout, s_headings, heading, period) : layout),
        Gen.OneOf<Func<Layout, Layout>>(
            layout => layout.AreaBy == AreaBy.Name ? ColumnUse.WithArea(layout, "Noord", "WK051305") : layout,
            layout => ColumnUse.PassingOver(layout, "Onbekend"),
            layout => layout is { AreaColumn: not null, AreaBy: AreaBy.Code } ? layout with { SkipsElsewhere = true } : layout));

    [Fact]
    public void AreaColumn_FromNameBackToCode_ForgetsWhatBelongsToNames()
    {
        var byName = ColumnUse.WithArea(ColumnUse.With(LayoutSamples.Wide, s_headings, "Naam", ColumnUse.AreaName), "Noord", "WK051305");

        var byCode = ColumnUse.With(byName, s_headings, "Code", ColumnUse.AreaCode);

        (byCode.AreaColumn, byCode.AreaBy, byCode.AreaNames.Count).ShouldBe(("Code", AreaBy.Code, 0));
        Refusals(byCode).ShouldBeEmpty();
    }

    [Fact]
    public void AreaColumn_FromCodeToName_ForgetsWhatBelongsToCodes()
    {
        var byCode = LayoutSamples.Wide with { AreaPrefix = "WK0513", SkipsElsewhere = true };

        var byName = ColumnUse.With(byCode, s_headings, "Naam", ColumnUse.AreaName);

        (byName.AreaColumn, byName.AreaPrefix, byName.SkipsElsewhere).ShouldBe(("Naam", null, false));
        Refusals(byName).ShouldBeEmpty();
    }

    [Fact]
    public void AreaColumn_ThatNoLongerCounts_LeavesNothingOfItBehind()
    {
        var byName = ColumnUse.WithArea(ColumnUse.With(LayoutSamples.Wide, s_headings, "Naam", ColumnUse.AreaName), "Noord", "WK051305");

        var without = ColumnUse.With(byName with { Levels = [AreaLevel.District] }, s_headings, "Naam", ColumnUse.Ignored);

        (without.AreaColumn, without.AreaBy, without.AreaNames.Count, without.Levels.Count).ShouldBe((null, AreaBy.Code, 0, 0));
        LayoutGaps.Of(without).ShouldBe([GuessQuestion.Area]);
    }

    [Fact]
    public void OwnPeriod_OfAColumn_TakesThePlaceOfThePeriodOfItsRows()
    {
        var layout = ColumnUse.WithPeriod(LayoutSamples.Wide, s_headings, "Inbraak", "2022");

        (layout.PeriodColumn, layout.ColumnPeriods["Inbraak"]).ShouldBe((null, "2022"));
        layout.Ignored.ShouldContain("Jaar");
        Refusals(layout).ShouldBeEmpty();
    }

    [Fact]
    public void QuarterOfAColumn_KeepsTheYearOfItsRows()
    {
        var layout = ColumnUse.WithPeriod(LayoutSamples.Wide, s_headings, "Inbraak", "Q3");

        (layout.PeriodColumn, layout.ColumnPeriods["Inbraak"]).ShouldBe(("Jaar", "Q3"));
        Refusals(layout).ShouldBeEmpty();
    }

    [Fact]
    public void Figure_OnAColumnOfALongFile_MakesTheFileWide()
    {
        var wide = ColumnUse.With(LayoutSamples.Long, s_headings, "Inbraak", ColumnUse.Figure + "woninginbraak");

        (wide.Shape, wide.IndicatorColumn, wide.ValueColumn).ShouldBe((LayoutShape.Wide, null, null));
        ColumnUse.Of(wide, "Inbraak").ShouldBe(ColumnUse.Figure + "woninginbraak");
    }

    [Fact]
    public void Layout_ByWhateverChoicesItCame_IsTakenOnceEveryQuestionIsAnswered() =>
        Gen.Select(Gen.OneOf(LayoutSamples.Wide, LayoutSamples.Long, s_areasAside), s_choice.Array[1, 12])
            .Select((begin, choices) => choices.Aggregate(begin, (layout, choose) => choose(layout)))
            .Where(layout => !LayoutGaps.Of(layout).Any())
            .Sample(layout => Refusals(layout).ShouldBeEmpty(), print: layout => LayoutSamples.Told(layout));

    private static IReadOnlyList<CatalogueIssue> Refusals(Layout layout) =>
        LayoutFile.Import("x.json", LayoutFile.Export(layout), LayoutSamples.Catalogue).Issues;
}
