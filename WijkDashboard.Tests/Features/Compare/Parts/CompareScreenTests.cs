using Bunit;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake;
using WijkDashboard.Support;
using WijkDashboard.Ui.Files;

namespace WijkDashboard.Features.Compare.Parts;

public sealed class CompareScreenTests(GoudaInstallation gouda) : IClassFixture<GoudaInstallation>
{
    [Fact]
    public async Task Areas_StandInOneTable_EachWithTheWordsOfItsPlace_AndOnlyWhatMeansSomethingIsNamed()
    {
        await using var context = Context();
        var screen = Render(context, OverviewSample.Publication(), new("BU99990101,BU99990102,BU99990103"));

        screen.FindAll("table").ShouldHaveSingleItem();
        screen.FindAll("thead th").Select(h => h.TextContent.Trim()).ShouldBe(["Cijfer", "AkkerNoord", "BeemdNoord", "CentrumNoord", "Wat het zegt"]);
        screen.Find("thead a").GetAttribute("href").ShouldBe("/voorbeeldstad/wijk/BU99990101");
        screen.FindAll("th[scope=rowgroup] b").Select(b => b.TextContent).ShouldBe(["Politie", "Maatschappelijk werk"]);
        Cells(screen, "inbraak").ShouldBe(["0 lager dan de meeste", "17,9 sterk signaal: meer dan verwacht", "2,8 in het midden"]);
        Says(screen, "inbraak").ShouldBe("Buiten gewone verschillen: Akker, Beemd.");
        screen.Find("tr[data-indicator=inbraak] .period").TextContent.ShouldBe("2016");
        screen.Find(".left").TextContent.Trim().ShouldBe("Niet per buurt geleverd: Wmo.");
        screen.Find("footer").TextContent.ShouldContain("Bronnen: De bron.");
        screen.Find("footer").TextContent.ShouldContain("Stand 14");
    }

    [Fact]
    public async Task HiddenFigure_HasItsWords_AndNoDifferenceIsTold()
    {
        await using var context = Context();
        var screen = Render(context, OverviewSample.Publication(), new("BU99990102,BU99990101"));

        var hidden = screen.FindAll("tr[data-indicator=bijstand] td")[0];
        hidden.GetAttribute("data-state").ShouldBe("hidden");
        hidden.TextContent.Trim().ShouldBe("afgeschermd");
        (hidden.GetAttribute("data-position") ?? hidden.GetAttribute("data-signal")).ShouldBeNull();
        Says(screen, "bijstand").ShouldBe("Geen twee cijfers om naast elkaar te leggen.");
    }

    [Fact]
    public async Task Periods_AreHeldAgainstTheOwnPast()
    {
        await using var context = Context();
        var screen = Render(context, gouda.Publication, new("BU05130407", Period: "2016", With: "2015"));

        screen.FindAll("thead th").Select(h => h.TextContent.Trim()).ShouldBe(["Cijfer", "2015", "2016", "Wat het zegt"]);
        Cells(screen, "woninginbraak").ShouldBe(["2,5", "18,5 sterk signaal: meer dan verwacht"]);
        Says(screen, "woninginbraak").ShouldStartWith("Woninginbraak: van ongeveer 1,6 naar 15. Zo’n sprong komt hier zelden voor");
        Says(screen, "vernieling").ShouldBe("Binnen wat hier gewoon is, vergeleken met het eigen verloop, 2011 tot en met 2015.");
        Says(Render(context, gouda.Publication, new("BU05130407", Period: "2014", With: "2015")), "woninginbraak").ShouldBe("Alleen het cijfer van 2016 is met het eigen verloop vergeleken.");
    }

    [Fact]
    public async Task Publications_TellPlainlyWhichFiguresWereCorrected()
    {
        await using var context = Context();
        var before = OverviewSample.Publication(12);
        var corrected = new DisclosedObservation("inbraak", OverviewSample.Centrum, Period.OfYear(2016), CellState.Published, 8, 2135, 3.7m, "C.1");
        var now = OverviewSample.Publication(17) with { Figures = before.Figures.With([corrected]) };

        var view = context.Get<CompareQuery>().View(now, CompareChoice.Read(new("BU99990103", WithNumber: "12"), now, before).Choice);

        view.Title.ShouldBe("Centrum: stand 12 en stand 17");
        var rows = view.Partners.SelectMany(p => p.Rows).ToDictionary(r => r.IndicatorId);
        rows["inbraak"].Cells.Select(c => c.Number).ShouldBe(["2,8", "3,7"]);
        rows["inbraak"].Says.ShouldBe("Veranderd van 2,8 naar 3,7.");
        rows["bijstand"].Says.ShouldBe("Niet veranderd.");
        view.Summary.ShouldBe("Van 2 cijfers zijn er 1 veranderd tussen deze standen, 1 niet. Van 0 valt niets te zeggen.");
    }

    [Fact]
    public async Task File_HasTheCellsOfTheScreen()
    {
        await using var context = Context();
        var publication = OverviewSample.Publication();
        var view = context.Get<CompareQuery>().View(publication, CompareChoice.Read(new("BU99990101,BU99990102"), publication, null).Choice);

        var sheet = context.Get<CompareFile>().Sheets(publication, view)[0];

        sheet.Heads.ShouldBe(["Partner", "Indicator", "Eenheid", "Periode", "Akker", "Akker: ligging", "Beemd", "Beemd: ligging", "Wat het zegt"]);
        sheet.Rows[0].Select(c => c.Text).ShouldBe(["Politie", "Woninginbraak", "per 1.000", "2016", "0", "lager dan de meeste", "17,9", "sterk signaal: meer dan verwacht", "Buiten gewone verschillen: Akker, Beemd."]);
        sheet.Rows[1].Skip(6).Take(2).ShouldBe([new SheetCell("afgeschermd"), new SheetCell("")]);
    }

    [Fact]
    public async Task NothingChosen_SaysWhatToChoose_AndWhatMeansNothingIsSaid()
    {
        await using var context = Context();
        var screen = Render(context, OverviewSample.Publication(), new("WK999999"));

        screen.Find(".empty h2").TextContent.ShouldBe("Kies wat je naast elkaar wilt zien");
        screen.Find(".notice").TextContent.ShouldContain("WK999999");
        screen.FindAll("table").ShouldBeEmpty();
    }

    [Fact]
    public async Task Chosen_CanBeTakenAwayAgain()
    {
        await using var context = Context();
        var screen = Render(context, OverviewSample.Publication(), new("BU99990101,BU99990102"));

        screen.FindAll("ul[aria-labelledby=gekozen] a").Select(a => (a.TextContent.Trim(), a.GetAttribute("href")))
            .ShouldBe([("Haal Akker weg", "/voorbeeldstad/vergelijken?gebieden=BU99990102"), ("Haal Beemd weg", "/voorbeeldstad/vergelijken?gebieden=BU99990101")]);
    }

    [Fact]
    public async Task Page_InEnglish_IsEnglish()
    {
        await using var context = Context("en-GB");
        var screen = Render(context, OverviewSample.Publication(), new("BU99990101,BU99990102"));

        Says(screen, "inbraak").ShouldBe("Outside ordinary differences: Akker, Beemd.");
        screen.Find(".summary").TextContent.ShouldStartWith("Of 2 figures 1 lie outside ordinary differences and 0 within. Of 1 nothing can be said.");
    }

    private ScreenContext Context(string culture = "nl-NL") => new(culture, s => s.AddCompare().AddSingleton(gouda.Get<ReadingGate>()));

    private static IRenderedComponent<CompareScreen> Render(ScreenContext context, Publication publication, CompareAddress address) =>
        context.Render<CompareScreen>(p => p.Add(s => s.Publication, publication).Add(s => s.Address, address));

    private static IEnumerable<string> Cells(IRenderedComponent<CompareScreen> screen, string indicator) =>
        screen.FindAll($"tr[data-indicator={indicator}] td:not(.says)").Select(c => string.Join(' ', c.QuerySelectorAll(".number, .words, .absence").Select(e => e.TextContent.Trim())).Trim());

    private static string Says(IRenderedComponent<CompareScreen> screen, string indicator) => screen.Find($"tr[data-indicator={indicator}] .says").TextContent;
}
