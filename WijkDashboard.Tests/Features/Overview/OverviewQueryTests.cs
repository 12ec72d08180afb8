using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Overview;

public sealed class OverviewQueryTests
{
    [Fact]
    public async Task Rows_AtBuurtLevel_StandUnderTheirWijkByName()
    {
        await using var context = new ScreenContext();
        View(context).Rows.Select(r => r.Name).ShouldBe(["Noord", "Akker", "Beemd", "Centrum", "Zuid", "Dijk", "Eiland"]);
    }

    [Theory]
    [InlineData("-bijstand", new[] { "Akker", "Centrum", "Beemd", "Dijk", "Eiland" })]
    [InlineData("bijstand", new[] { "Centrum", "Akker", "Beemd", "Dijk", "Eiland" })]
    [InlineData("-naam", new[] { "Eiland", "Dijk", "Centrum", "Beemd", "Akker" })]
    public async Task Rows_Sorted_PutTheHiddenLastByName(string sort, string[] names)
    {
        await using var context = new ScreenContext();
        View(context, new(Level: "buurt", Sort: sort)).Rows.Select(r => r.Name).ShouldBe(names);
    }

    [Fact]
    public async Task View_OfTheSameChoiceAndLanguage_IsOneObject()
    {
        await using var context = new ScreenContext();
        var publication = OverviewSample.Publication();
        var query = context.Get<OverviewQuery>();
        var choice = OverviewChoice.Read(new(), publication).Choice;
        query.View(publication, choice, Mutes.None).ShouldBeSameAs(query.View(publication, choice with { }, Mutes.None));
    }

    [Fact]
    public async Task View_AsCounts_ShowsWhatWasCounted()
    {
        await using var context = new ScreenContext();
        var view = View(context, new(Level: "buurt", Figure: "aantal"));
        view.Rows.Single(r => r.Code == OverviewSample.Beemd).Cells[0].Text.ShouldBe("11");
        view.Columns[0].Unit.ShouldBe("aantal");
    }

    [Fact]
    public async Task View_OfAThemeAndPartner_HasOnlyThoseColumns()
    {
        await using var context = new ScreenContext();
        View(context, new(Partner: "werk")).Columns.Select(c => c.Id).ShouldBe(["bijstand", "wmo"]);
        View(context, new(Theme: "veiligheid")).Columns.Select(c => c.Id).ShouldBe(["inbraak"]);
    }

    [Fact]
    public async Task ShortList_TellsTestsAndChance()
    {
        await using var context = new ScreenContext();
        var list = View(context).ShortList;
        list.Counts.ShouldBe("1 sterk, 0 mogelijk");
        list.Chance.ShouldContain("40 cijfers getoetst");
        list.Chance.ShouldContain("hooguit 1");
        var line = list.Lines.ShouldHaveSingleItem();
        (line.Before + line.Observed + line.After).ShouldBe("Meer woninginbraak dan in vergelijkbare buurten: 11 tegen ongeveer 0,6 verwacht.");
    }

    [Fact]
    public async Task View_OfAnEarlierYear_HasItsFiguresAndSaysThatSignalsWereNotLookedFor()
    {
        await using var context = new ScreenContext();
        var view = View(context, new(Level: "buurt", Year: "2015"));

        view.Summary.ShouldEndWith("Alle cijfers zijn van 2015; waar niets staat, is van dat jaar niets geleverd.");
        view.Columns.Select(c => c.Period).ShouldBe(["2015", "–", "–"]);
        view.Rows.Single(r => r.Code == OverviewSample.Beemd).Cells.Select(c => (c.Text, c.State)).ShouldBe([("1,6", null), ("", "missing"), ("", "nolevel")]);
        view.Rows.Single(r => r.Code == OverviewSample.Akker).Cells[0].State.ShouldBe("missing");
        view.Rows.SelectMany(r => r.Cells).ShouldAllBe(c => c.Finding == null);
        view.States.ShouldNotContain("signal");
        View(context).States.ShouldContain("signal");
        view.ShortList.Lines.ShouldBeEmpty();
        view.ShortList.Absent.ShouldBe("Signalen zoeken we alleen in de nieuwste cijfers. Van 2015 zie je de cijfers, en waar elk gebied toen lag.");
        View(context).ShortList.Absent.ShouldBeNull();
    }

    [Fact]
    public async Task Summary_OfManyAreas_CountsThemAsAllNumbersAreWritten()
    {
        await using var context = new ScreenContext();
        var catalogue = CatalogueReader.Read(NationalCatalogue.Files).Folder!.Catalogue;
        var publication = new Publication(1, new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero), catalogue, new Figures([]), [], new Dictionary<(AreaLevel, string), SignalReport>());

        context.Get<OverviewQuery>().View(publication, OverviewChoice.Read(new(Level: "buurt"), publication).Choice, Mutes.None)
            .Summary.ShouldStartWith("13.808 buurten");
    }

    private static OverviewView View(ScreenContext context, OverviewAddress? address = null)
    {
        Publication publication = OverviewSample.Publication();
        return context.Get<OverviewQuery>().View(publication, OverviewChoice.Read(address ?? new(Level: "buurt"), publication).Choice, Mutes.None);
    }
}
