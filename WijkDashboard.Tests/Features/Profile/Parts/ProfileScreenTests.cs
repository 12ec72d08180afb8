using AngleSharp.Dom;
using Bunit;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Intake;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Profile.Parts;

public sealed class ProfileScreenTests(GoudaInstallation gouda) : IClassFixture<GoudaInstallation>
{
    [Fact]
    public async Task Wervenbuurt_TellsItsFiguresAsTheSourceHasThem_AndItsOneSignal()
    {
        await using var context = new ScreenContext();
        var screen = Render(context, gouda.Publication, "BU05130407");

        screen.Find("h1").TextContent.ShouldBe("Wervenbuurt");
        screen.Find(".head").TextContent.ShouldContain("810");
        screen.Find(".within a").GetAttribute("href").ShouldBe("/gouda/wijk/WK051304?indeling=2015");
        screen.FindAll("caption b").Select(c => c.TextContent).ShouldBe(["Politie", "Jeugdzorg", "Maatschappelijk werk", "Gemeente"]);
        screen.FindAll("table")[0].QuerySelectorAll("th[scope=col]").Select(h => h.QuerySelector(".spoken")?.TextContent ?? h.TextContent)
            .ShouldBe(["Cijfer", "Waarde", "Plaats", "Verloop", "Wat opvalt"]);
        var burglary = Row(screen, "woninginbraak");
        burglary.QuerySelector(".number")!.TextContent.ShouldBe("18,5");
        burglary.QuerySelector(".course .spoken")!.TextContent.ShouldBe("verloop: 2011: 0, 2012: 4, 2013: 2, 2014: 0, 2015: 2, 2016: 15");
        burglary.QuerySelector(".words")!.TextContent.ShouldContain("naar 15");
        burglary.QuerySelector("a")!.GetAttribute("href").ShouldBe("/gouda/overzicht?niveau=buurt&cel=BU05130407.woninginbraak");
        burglary.QuerySelector(".course a")!.GetAttribute("href").ShouldBe("/gouda/indicator/woninginbraak?niveau=buurt&gebied=BU05130407");
        Row(screen, "jeugdhulp").TextContent.ShouldContain("wijk Plaswijck");
        screen.FindAll("[data-id]").Select(s => s.GetAttribute("data-id")).ShouldBe(["change:woninginbraak:BU05130407:2016"]);
    }

    [Fact]
    public async Task File_HasTheRowsOfTheScreen()
    {
        await using var context = new ScreenContext();
        var view = await context.Get<ProfileQuery>().ViewAsync(gouda.Publication, ProfileChoice.Read(new("BU05130305"), gouda.Publication).Choice!, Mutes.None);

        var sheets = context.Get<ProfileFile>().Sheets(gouda.Publication, view);

        sheets[0].Rows.Select(r => r[1].Text).ShouldBe(view.Partners.SelectMany(p => p.Rows).Select(r => r.Name));
        var support = view.Partners.SelectMany(p => p.Rows).Index().Single(r => r.Item.IndicatorId == "bijstand");
        var hidden = sheets[0].Rows[support.Index];
        hidden[2].ShouldBe(new Ui.Files.SheetCell("afgeschermd"));
        hidden.Skip(5).Take(3).ShouldAllBe(c => c.Text.Length == 0);
        sheets[1].Rows.Select(r => r[^1].Text).ShouldBe(view.Found.Concat(view.Known).Select(s => s.Id));
    }

    [Fact]
    public async Task HiddenFigure_HasItsWordsAndNothingElse()
    {
        await using var context = new ScreenContext();
        var row = Row(Render(context, gouda.Publication, "BU05130305"), "bijstand");

        row.GetAttribute("data-state").ShouldBe("hidden");
        row.QuerySelector("td.value")!.TextContent.Trim().ShouldBe("afgeschermd");
        row.QuerySelector(".hidden-bar").ShouldNotBeNull();
        row.QuerySelectorAll("svg, [title]").ShouldBeEmpty();
        row.QuerySelectorAll("td.place, td.course, td.words").Select(c => c.TextContent.Trim()).ShouldAllBe(t => t.Length == 0);
    }

    [Fact]
    public async Task SpecialArea_SaysSo_AndHasNoPlaceAmongTheOthers()
    {
        await using var context = new ScreenContext();
        var screen = Render(context, gouda.Publication, "WK051301");

        screen.Find(".remarks").TextContent.ShouldContain("Bijzonder gebied. Stadscentrum");
        screen.FindAll(".strip").ShouldBeEmpty();
    }

    [Fact]
    public async Task Strength_IsAFigureOnItsGoodSide()
    {
        await using var context = new ScreenContext();

        Render(context, OverviewSample.Publication(polarity: Polarity.LowerIsBetter), "BU99990101").Find(".strengths").TextContent
            .ShouldContain("Woninginbraak: lager dan de meeste (0 per 1.000, 2016).");
    }

    [Fact]
    public async Task AreaWithoutSignalsOrStrengths_SaysWhatThatMeans()
    {
        await using var context = new ScreenContext();
        var aside = Render(context, OverviewSample.Publication(), "BU99990103").Find(".aside").TextContent;

        aside.ShouldContain("Geen opvallendheid gevonden. Dat betekent niet dat er niets aan de hand is.");
        aside.ShouldContain("Dat betekent niet dat er niets goed gaat.");
    }

    [Fact]
    public async Task UnknownCode_IsSaidPlainly()
    {
        await using var context = new ScreenContext();

        Render(context, gouda.Publication, "WK999999").Find(".unknown").TextContent.ShouldContain("“WK999999” is geen wijk of buurt van deze gemeente.");
    }

    [Fact]
    public async Task Page_InEnglish_IsEnglish()
    {
        await using var context = new ScreenContext("en-GB");

        Render(context, gouda.Publication, "BU05130407").Find(".aside").TextContent.ShouldContain("from about 1.6 to 15");
    }

    [Fact]
    public async Task View_OfTheSameChoice_IsOneObject()
    {
        await using var context = new ScreenContext();
        var (query, publication) = (context.Get<ProfileQuery>(), gouda.Publication);
        var choice = ProfileChoice.Read(new("WK051304"), publication).Choice!;

        (await query.ViewAsync(publication, choice, Mutes.None)).ShouldBeSameAs(await query.ViewAsync(publication, choice with { }, Mutes.None));
    }

    private static IRenderedComponent<ProfileScreen> Render(ScreenContext context, Publication publication, string code) =>
        context.Render<ProfileScreen>(p => p.Add(s => s.Publication, publication).Add(s => s.Address, new(code)));

    private static IElement Row(IRenderedComponent<ProfileScreen> screen, string indicator) => screen.Find($"tr[data-indicator={indicator}]");
}
