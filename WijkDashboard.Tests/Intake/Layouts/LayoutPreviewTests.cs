using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Intake.Layouts;

public sealed class LayoutPreviewTests
{
    private static readonly Layout ByName = LayoutSamples.Wide with { AreaBy = AreaBy.Name, Missing = ["x"] };

    [Fact]
    public async Task Preview_OfAGoodRow_SaysAreaPeriodIndicatorAndFigure()
    {
        var figure = (await OfAsync("Code;Jaar;Inbraak\nWijk 01 Binnenstad;2016*;1204\n", ByName)).Figures.ShouldHaveSingleItem();

        (figure.Row, figure.Column, figure.Area!.Name, figure.Indicator!.Id, figure.Figure).ShouldBe((2, "Inbraak", "Binnenstad", "woninginbraak", 1204));
        (figure.Period, figure.IsProvisional, figure.Problem).ShouldBe((Period.OfYear(2016), true, null));
    }

    [Theory]
    [InlineData("Binnenstad;2016;1.204", IssueCode.BadNumber)]
    [InlineData("Binnenstad;vorig jaar;12", IssueCode.WrongPeriod)]
    [InlineData("Buitenstad;2016;12", IssueCode.UnknownArea)]
    public async Task Preview_OfARowThatIsNotUnderstood_SaysWhat(string row, IssueCode problem) =>
        (await OfAsync($"Code;Jaar;Inbraak\n{row}\n", ByName)).Figures.ShouldHaveSingleItem().Problem.ShouldBe(problem);

    [Fact]
    public async Task Preview_OfALongFile_SaysWhichNamesNobodyKnows()
    {
        var preview = await OfAsync("Code;Jaar;Soort;Aantal\nWK051301;2016;999;12\n", LayoutSamples.Long);

        var figure = preview.Figures.ShouldHaveSingleItem();
        (figure.Problem, figure.IndicatorText).ShouldBe((IssueCode.UnknownIndicator, "999"));
    }

    [Fact]
    public async Task Preview_OfNoFigure_IsNoProblem()
    {
        var figure = (await OfAsync("Code;Jaar;Inbraak\nBinnenstad;2016;x\n", ByName)).Figures.ShouldHaveSingleItem();

        (figure.IsMissing, figure.Figure, figure.Problem).ShouldBe((true, null, null));
    }

    [Fact]
    public async Task Preview_OfNames_AsksEachOnce()
    {
        var preview = await OfAsync("Code;Jaar;Inbraak\nNoord;2016;1\nBuitenstad;2016;2\nNoord;2015;3\nBinnenstad;2016;4\n", ByName);

        preview.Questions.Select(question => (question.Name, string.Join(",", question.Candidates.Select(area => area.Code))))
            .ShouldBe([("Noord", "BU05130500,WK051305"), ("Buitenstad", "")]);
        preview.Rows.ShouldBe(new RowCount(4, 0));
    }

    [Fact]
    public async Task Preview_OfAFileWithOtherHeadings_SaysWhich() =>
        (await OfAsync("Code;Jaar;Roof\nBinnenstad;2016;1\n", ByName)).Issues.Select(issue => issue.Code)
            .ShouldBe([IssueCode.MissingColumn, IssueCode.UnknownColumn]);

    [Fact]
    public async Task Preview_OfALayoutThatIsNotWholeYet_ShowsWhatItHas()
    {
        var unfinished = LayoutSamples.Wide with { AreaColumn = null, PeriodColumn = null, IgnoresOthers = true };

        var figure = (await OfAsync("Code;Jaar;Inbraak\nWK051301;2016;12\n", unfinished)).Figures.ShouldHaveSingleItem();

        (figure.AreaText, figure.PeriodText, figure.Figure).ShouldBe(("", "", 12));
        (await OfAsync("Code;Jaar;Inbraak\nWK051301;2016;12\n", unfinished with { Indicators = new Dictionary<string, string>() })).Figures.ShouldBeEmpty();
    }

    [Fact]
    public async Task Preview_ReadsAsTheCheckDoes()
    {
        const string File = "Code;Jaar;Inbraak\nBinnenstad;2016;12\nMarkt en omgeving;2016;x\nWestergouwe;2020;7\n";
        var check = new DeliveryCheck(LayoutSamples.Catalogue, "politie", new DateOnly(2026, 11, 20), Figures.None);
        await using var table = new TextTable(File);
        await LayoutRows.ReadAsync(table, ByName, LayoutSamples.Areas, new PersonalDataScan(table.Headings), check, TestContext.Current.CancellationToken);

        var preview = await OfAsync(File, ByName);

        preview.Figures.Select(f => (f.Indicator!.Id, f.Area!.Code, f.Period!.Value, f.Figure))
            .ShouldBe(check.Finish()!.Observations.Select(o => (o.IndicatorId, o.Area, o.Period, o.Value)), ignoreOrder: true);
    }

    [Fact]
    public async Task Sample_OfALongFile_HasItsFirstRowsOnly()
    {
        await using var table = new TextTable("Code;Jaar;Inbraak\n" + string.Concat(Enumerable.Range(0, 900).Select(_ => "WK051301;2016;1\n")));

        var sample = await LayoutSample.TakeAsync(table, new PersonalDataScan(table.Headings), TestContext.Current.CancellationToken);

        sample.Rows.ShouldBe(LayoutSample.MaxRows);
        sample.Column(1).ShouldAllBe(field => field == "2016");
    }

    private static async Task<LayoutPreview> OfAsync(string text, Layout layout)
    {
        await using var table = new TextTable(text);
        var sample = await LayoutSample.TakeAsync(table, new PersonalDataScan(table.Headings), TestContext.Current.CancellationToken);
        return await LayoutPreview.OfAsync(sample, layout, LayoutSamples.Catalogue, TestContext.Current.CancellationToken);
    }
}
