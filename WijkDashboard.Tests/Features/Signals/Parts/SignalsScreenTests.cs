using Bunit;
using Microsoft.AspNetCore.Components;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Intake;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Signals.Parts;

public sealed class SignalsScreenTests(GoudaInstallation gouda) : IClassFixture<GoudaInstallation>
{
    [Fact]
    public async Task GoudaPerNeighbourhood_TellsEightLinesOnSevenCards_LedByTheJumpsInBurglary()
    {
        await using var context = new ScreenContext();
        var screen = Render(context, new("buurt"));

        screen.Find("header p").TextContent.ShouldBe("Buurten van Gouda: 2 sterk, 6 mogelijk.");
        var cards = screen.FindAll("article");
        cards.Count.ShouldBe(7);
        cards[0].QuerySelector("h2")!.TextContent.ShouldBe("De Gaardenbuurt");
        cards[0].TextContent.ShouldContain("wijk Bloemendaal");
        var line = cards[0].QuerySelector(".entry")!;
        line.QuerySelector(".sentence")!.TextContent.ShouldContain("van ongeveer 0,6 naar 11. Zo’n sprong komt hier zelden voor");
        line.QuerySelectorAll(".numbers p").Select(n => n.TextContent).ShouldBe(["11geteld in 2016", "0,6ongeveer verwacht"]);
        line.TextContent.ShouldContain("met het eigen verloop, 2011 tot en met 2015");
        line.TextContent.ShouldContain("Kleine aantallen");
        line.QuerySelector("a")!.GetAttribute("href").ShouldBe("/gouda/overzicht?niveau=buurt&cel=BU05130305.woninginbraak");
        line.QuerySelectorAll(".actions a")[1].GetAttribute("href").ShouldBe("/gouda/indicator/woninginbraak?niveau=buurt&gebied=BU05130305");
        screen.Find("aside").TextContent.ShouldContain("604 cijfers getoetst. Mogelijke signalen die naar verwachting toeval zijn: hooguit 2.");
    }

    [Fact]
    public async Task GoudaPerNeighbourhood_TheRealZeroThatIsFewer_HasNoWordOfWorstOrRank()
    {
        await using var context = new ScreenContext();
        var screen = Render(context, new("buurt", Lens: "anderen"));

        var card = screen.FindAll("article").ShouldHaveSingleItem();
        card.TextContent.ShouldContain("0 tegen ongeveer 9,9 verwacht");
        screen.FindAll("ol").ShouldBeEmpty();
        screen.Markup.ShouldNotContain("slechtst");
    }

    [Fact]
    public async Task GoudaPerDistrict_WhereFiguresCouldNotBeHeldTogether_SaysWhatThatMeansAndWhy()
    {
        await using var context = new ScreenContext();
        var screen = Render(context, new(Lens: "samen"));

        screen.FindAll("article").ShouldBeEmpty();
        screen.Find(".nothing").TextContent.ShouldContain("Geen opvallendheid gevonden");
        screen.Find(".nothing").TextContent.ShouldContain("Dat betekent niet dat er niets aan de hand is.");
        screen.Find("aside").TextContent.ShouldContain("De cijfers zijn van jaren die te ver uit elkaar liggen om te vergelijken.");
    }

    [Theory]
    [InlineData("vergelijkbaar", "Er zijn geen landelijke cijfers van gebieden die hierop lijken.")]
    [InlineData("verloop", "Met het eigen verloop")]
    public async Task Gouda_ByAnotherBenchmark_SaysWithWhatItCompared(string benchmark, string words)
    {
        await using var context = new ScreenContext();
        var screen = Render(context, new(Benchmark: benchmark));
        await screen.WaitForElementAsync("aside");

        screen.FindAll(".notice").ShouldBeEmpty();
        screen.Find("aside").TextContent.ShouldContain(words);
    }

    [Fact]
    public async Task Page_InEnglish_IsEnglish()
    {
        await using var context = new ScreenContext("en-GB");

        Render(context, new("buurt")).Find(".sentence").TextContent.ShouldContain("from about 0.6 to 11. Such a jump is rare here");
    }

    [Fact]
    public async Task KnownPicture_IsFoldedAway()
    {
        await using var context = new ScreenContext();
        var publication = OverviewSample.Publication();
        publication = publication with
        {
            Reports = publication.Reports.ToDictionary(r => r.Key, r => new SignalReport(r.Value.Level, r.Value.EditionId, r.Value.Benchmark,
                [.. r.Value.Families.Select(f => f with { Signals = [.. f.Signals.Select(s => s with { Label = SignalLabel.Known })] })])),
        };

        var screen = Render(context, new("buurt"), publication);

        var folded = screen.Find("section.found > details");
        folded.HasAttribute("open").ShouldBeFalse();
        folded.QuerySelector("summary")!.TextContent.ShouldBe("Bekend beeld: 1");
        folded.TextContent.ShouldContain("Beemd");
        screen.Find(".nothing").TextContent.ShouldContain("Wat al langer bekend is, staat hieronder.");
    }

    [Fact]
    public async Task Level_IsALinkThatKeepsTheOtherChoices()
    {
        await using var context = new ScreenContext();
        context.Get<NavigationManager>().NavigateTo("/gouda/opvallend?partner=politie");

        Render(context, new(Partner: "politie")).FindAll(".choices a")[1].GetAttribute("href").ShouldEndWith("?partner=politie&niveau=buurt");
    }

    [Fact]
    public async Task Address_WithSomethingUnknown_IsSaidPlainly()
    {
        await using var context = new ScreenContext();

        Render(context, new(Theme: "geluk")).Find(".notice").TextContent.ShouldContain("geluk");
    }

    private IRenderedComponent<SignalsScreen> Render(ScreenContext context, SignalsAddress address, Publication? publication = null) =>
        context.Render<SignalsScreen>(p => p
            .Add(s => s.Publication, publication ?? gouda.Publication)
            .Add(s => s.Address, address));
}
