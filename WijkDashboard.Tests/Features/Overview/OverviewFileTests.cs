using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Support;
using WijkDashboard.Ui.Files;

namespace WijkDashboard.Features.Overview;

public sealed class OverviewFileTests
{
    [Fact]
    public async Task File_HasEveryCellAsItIsShown_WithMarksDefinitionsAndSources()
    {
        await using var context = new ScreenContext();
        var publication = OverviewSample.Publication();
        var view = context.Get<OverviewQuery>().View(publication, OverviewChoice.Read(new(Level: "buurt"), publication).Choice, Mutes.None);

        var sheets = context.Get<OverviewFile>().Sheets(publication, view);

        var figures = sheets[0];
        figures.Rows.Select(r => r[0].Text).ShouldBe(view.Rows.Select(r => r.Name));
        foreach (var (row, shown) in figures.Rows.Zip(view.Rows))
            row.Skip(3).Zip(shown.Cells).ShouldAllBe(pair => pair.First.Text == (pair.Second.Text.Length > 0 ? pair.Second.Text : pair.First.Text) && (pair.Second.Text.Length > 0 || pair.First.Number == null));
        figures.Rows.SelectMany(r => r.Skip(3)).Where(c => c.Number is null).Select(c => c.Text).Distinct().ShouldBeSubsetOf(["afgeschermd", "geen levering", "geen inwoners", "niet op dit niveau", "andere grens"]);
        Row(view, figures, OverviewSample.Beemd.Value)[3].Number.ShouldBe(17.9m);
        sheets[1].Rows.ShouldHaveSingleItem().Select(c => c.Text).ShouldBe(["Beemd", "BU99990102", "Woninginbraak", "sterk signaal: meer dan verwacht"]);
        sheets[2].Rows.Select(r => r[1].Text).ShouldBe(view.Columns.Select(c => c.Id));
        sheets[3].Rows.ShouldContain(r => r[0].Text == "Stand" && r[1].Text.StartsWith("14 van 20 november 2026"));
        sheets[3].Rows.ShouldContain(r => r[0].Text == "afgeschermd" && r[1].Text.Length > 20);
    }

    [Fact]
    public async Task File_OfASortedTable_KeepsItsOrder()
    {
        await using var context = new ScreenContext();
        var publication = OverviewSample.Publication();
        var view = context.Get<OverviewQuery>().View(publication, OverviewChoice.Read(new(Level: "buurt", Sort: "-naam"), publication).Choice, Mutes.None);

        context.Get<OverviewFile>().Sheets(publication, view)[0].Rows.Select(r => r[0].Text).ShouldBe(["Eiland", "Dijk", "Centrum", "Beemd", "Akker"]);
    }

    private static IReadOnlyList<SheetCell> Row(OverviewView view, Sheet sheet, string code) =>
        sheet.Rows[view.Rows.Index().Single(r => r.Item.Code.Value == code).Index];
}
