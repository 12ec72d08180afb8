using AngleSharp.Dom;
using Bunit;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake;
using WijkDashboard.Support;
using WijkDashboard.Ui.Charts;

namespace WijkDashboard.Features.Indicators.Parts;

public sealed class IndicatorScreenTests(GoudaInstallation gouda) : IClassFixture<GoudaInstallation>
{
    private const string Wervenbuurt = "BU05130407";

    [Fact]
    public async Task Burglary_TellsWhatItIs_AndEachNeighbourhoodWithItsUncertainty()
    {
        await using var context = new ScreenContext();
        var screen = Render(context, gouda.Publication, "woninginbraak", "buurt");

        screen.Find("h1").TextContent.ShouldBe("Woninginbraak");
        screen.Find(".trail").TextContent.ShouldBe("Politie · Veiligheid");
        screen.Find(".meta").TextContent.ShouldContain("Vergeleken met 34 vergelijkbare buurten van deze gemeente, 2016.");
        Fact(screen, "Kleine aantallen").ShouldContain("Schermt niets af");
        Fact(screen, "Meer of minder").ShouldNotBeEmpty();
        Fact(screen, "Bron").ShouldNotBeEmpty();
        var row = Row(screen, Wervenbuurt);
        row.QuerySelectorAll("td.number").Select(c => c.TextContent).ShouldBe(["18,5", "15 van 810", "10,4 tot 30,5"]);
        row.QuerySelector(".chip")!.TextContent.ShouldBe("Sterk, nieuw");
        row.QuerySelector(".sentence")!.TextContent.ShouldContain("naar 15");
        screen.FindAll("ol").ShouldBeEmpty();
    }

    [Fact]
    public async Task Districts_ByValue_HaveTheHighestFirst_AndThoseWithoutAFigureLastByName()
    {
        await using var context = new ScreenContext();
        var screen = Render(context, gouda.Publication, "bijstand", "buurt");

        var rows = Rows(screen);
        string[] without = [.. rows.SkipWhile(r => r.QuerySelector(".absence") is null).Select(Name)];
        without.Length.ShouldBeGreaterThan(1);
        without.ShouldBe(without.Order(StringComparer.CurrentCultureIgnoreCase));
        decimal[] values = [.. rows.SkipLast(without.Length).Select(r => decimal.Parse(r.QuerySelector("td.number b")!.TextContent, System.Globalization.CultureInfo.CurrentCulture))];
        values.ShouldBe(values.OrderDescending());
    }

    [Fact]
    public async Task File_HasTheTablesOfTheScreen_AndNothingMoreOfAHiddenFigure()
    {
        await using var context = new ScreenContext();
        var view = await context.Get<IndicatorQuery>().ViewAsync(gouda.Publication, IndicatorChoice.Read(new("bijstand", "buurt"), gouda.Publication).Choice!, Domain.Signals.Muting.Mutes.None);

        var sheets = context.Get<IndicatorFile>().Sheets(gouda.Publication, view);

        sheets[0].Rows.Select(r => r[1].Text).ShouldBe(view.Rows.Select(r => r.Code.Value));
        var hidden = sheets[0].Rows.Where(r => r[2].Text == "afgeschermd").ToArray();
        hidden.Length.ShouldBe(view.Rows.Count(r => r.State == "hidden"));
        hidden.ShouldAllBe(r => r[2].Number == null && r[5].Text.Length == 0 && r[6].Text.Length == 0 && r[8].Text.Length == 0);
        sheets[^1].Rows.ShouldContain(r => r[0].Text == "Bron en licentie");
    }

    [Fact]
    public async Task EarlierPeriod_HasItsOwnFiguresAndPlaces_AndSaysThatSignalsBelongToTheNewest()
    {
        await using var context = new ScreenContext();
        var screen = Render(context, gouda.Publication, "woninginbraak", "buurt", period: "2013");

        screen.Find(".meta").TextContent.ShouldStartWith("2013");
        screen.Find(".meta").TextContent.ShouldContain("buurten van deze gemeente, 2013. Signalen zijn alleen gezocht in de cijfers van 2016; hier staan ze daarom niet.");
        screen.Find("#periode").GetAttribute("value").ShouldBe("2013");
        screen.FindAll("#volgorde-grafiek thead th").Select(h => h.TextContent).ShouldBe(["Buurt", "Waarde", "Geteld", "Onzekerheid", "Ligging"]);
        Rows(screen).ShouldContain(r => r.GetAttribute("data-position") != null);
        screen.FindAll("[data-signal]").ShouldBeEmpty();
        screen.Find("#trechter .note").TextContent.ShouldNotContain("driehoek");
        // The course keeps all of its periods, and the row has the figure that it has there.
        var course = screen.Find($"#verloop tr[data-area={Wervenbuurt}]").QuerySelectorAll("td").Select(c => c.TextContent).ToArray();
        course.Length.ShouldBe(6);
        Row(screen, Wervenbuurt).QuerySelector("td.number b")!.TextContent.ShouldBe(course[2]);
    }

    [Fact]
    public async Task NewestPeriod_AskedFor_IsTheUsualPage()
    {
        await using var context = new ScreenContext();
        var screen = Render(context, gouda.Publication, "woninginbraak", "buurt", period: "2016");

        Row(screen, Wervenbuurt).QuerySelector(".chip")!.TextContent.ShouldBe("Sterk, nieuw");
        screen.Find(".meta").TextContent.ShouldNotContain("Signalen");
    }

    [Fact]
    public async Task UnknownPeriod_GivesWay_AndIsSaid_AndOnePeriodIsNoChoice()
    {
        await using var context = new ScreenContext();

        Render(context, gouda.Publication, "woninginbraak", "buurt", period: "1999").Find(".notice").TextContent.ShouldContain("1999");
        Render(context, OverviewSample.Publication(), "bijstand", "buurt").FindAll("#periode").ShouldBeEmpty();
    }

    [Fact]
    public async Task File_OfAnEarlierPeriod_HasThatPeriod_AndNoEmptyColumnsOfSignals()
    {
        await using var context = new ScreenContext();
        var choice = IndicatorChoice.Read(new("woninginbraak", "buurt", Period: "2013"), gouda.Publication).Choice!;
        var view = await context.Get<IndicatorQuery>().ViewAsync(gouda.Publication, choice, Domain.Signals.Muting.Mutes.None);

        var sheets = context.Get<IndicatorFile>().Sheets(gouda.Publication, view);

        view.FileName.ShouldBe("woninginbraak-2013");
        sheets[0].Heads.Count.ShouldBe(8);
        sheets[0].Rows.ShouldAllBe(r => r[4].Text == "2013" && r.Count == 8);
        sheets.ShouldContain(s => s.Rows.Any(r => r.Count == 8 && r[1].Text == "woninginbraak" && r[4].Text == "2013"));
    }

    [Fact]
    public async Task Districts_ByName_AreByName()
    {
        await using var context = new ScreenContext();
        string[] names = [.. Rows(Render(context, gouda.Publication, "woninginbraak", "buurt", order: "naam")).Select(Name)];

        names.Length.ShouldBe(47);
        names.ShouldBe(names.Order(StringComparer.CurrentCultureIgnoreCase));
    }

    [Fact]
    public async Task HiddenFigure_HasItsWordsAndNothingElse_AndIsInNoPicture()
    {
        await using var context = new ScreenContext();
        var screen = Render(context, gouda.Publication, "bijstand", "buurt");

        var hidden = Rows(screen).Where(r => r.GetAttribute("data-state") == "hidden").ToArray();
        hidden.ShouldNotBeEmpty();
        foreach (var row in hidden)
        {
            row.QuerySelectorAll("td").Select(c => c.TextContent.Trim()).ShouldBe(["afgeschermd"]);
            row.QuerySelectorAll("svg, [title], b").ShouldBeEmpty();
            row.GetAttribute("data-position").ShouldBeNull();
        }

        var drawn = Drawn(context);
        drawn.Length.ShouldBeGreaterThan(1);
        foreach (var name in hidden.Select(Name)) drawn[0].ShouldNotContain($"\"{name}\"");
    }

    [Fact]
    public async Task Pictures_HoldTextsInTheLanguageOfTheReader_AndNoCode()
    {
        await using var dutch = new ScreenContext();
        Render(dutch, gouda.Publication, "woninginbraak", "buurt");
        Drawn(dutch).ShouldContain(d => d.Contains("\"kwart of minder\"", StringComparison.Ordinal) && d.Contains("Wervenbuurt", StringComparison.Ordinal));

        await using var english = new ScreenContext("en-GB");
        var screen = Render(english, gouda.Publication, "woninginbraak", "buurt");
        Drawn(english).ShouldContain(d => d.Contains("\"quarter or less\"", StringComparison.Ordinal));
        Drawn(english).ShouldAllBe(d => !d.Contains("function", StringComparison.Ordinal));
        screen.Find("[aria-labelledby=wat-is-dit] h2").TextContent.ShouldBe("What is this?");
        Row(screen, Wervenbuurt).TextContent.ShouldContain("15 of 810");
    }

    [Fact]
    public async Task Table_IsReadBesideEveryPicture_AndSeenByAButton()
    {
        await using var context = new ScreenContext();
        var screen = Render(context, gouda.Publication, "woninginbraak", "buurt");

        screen.FindAll("figure[data-shows]").Count.ShouldBe(3);
        screen.FindAll("figure[data-shows] table").Count.ShouldBe(3);
        screen.FindAll("figure .spoken a").ShouldBeEmpty();
        screen.Find("#volgorde-grafiek .turn").Click();

        screen.FindAll("#volgorde-grafiek .chart").ShouldBeEmpty();
        Row(screen, Wervenbuurt).QuerySelector("th a")!.GetAttribute("href").ShouldStartWith($"/gouda/wijk/{Wervenbuurt}");
        screen.Find("#volgorde-grafiek .turn").TextContent.ShouldStartWith("Grafiek");
    }

    [Fact]
    public async Task Trend_IsOfTheChosenDistrict_WithItsPeriodsInTheTable()
    {
        await using var context = new ScreenContext();
        var screen = Render(context, gouda.Publication, "woninginbraak", "buurt", area: "BU05130305");

        screen.Find("#verloop figcaption p").TextContent.ShouldStartWith(Name(Row(screen, "BU05130305")));
        screen.FindAll("#verloop thead th").Skip(1).Select(h => h.TextContent).ShouldBe(["2011", "2012", "2013", "2014", "2015", "2016"]);
        screen.Find("#verloop .note").TextContent.ShouldContain("voorlopig");
    }

    [Fact]
    public async Task OnePeriodAndFewDistricts_SayWhyThereIsNoPicture()
    {
        await using var context = new ScreenContext();
        var screen = Render(context, OverviewSample.Publication(), "bijstand", "buurt");

        screen.Find("#verloop .refusal").TextContent.ShouldBe("Er is maar één periode, dus er is nog geen verloop.");
        screen.Find("#trechter .refusal").TextContent.ShouldContain("geen grenzen om te tekenen");
        Row(screen, "BU99990201").TextContent.ShouldContain("geen levering");
    }

    [Fact]
    public async Task LevelWithoutFigures_GivesWay_AndIsSaid()
    {
        await using var context = new ScreenContext();
        var screen = Render(context, OverviewSample.Publication(), "wmo", "buurt");

        screen.Find(".notice").TextContent.ShouldContain("buurt");
        Rows(screen).Select(Name).ShouldBe(["Noord", "Zuid"]);
        screen.Find(".trail").TextContent.ShouldStartWith("Maatschappelijk werk");
    }

    [Fact]
    public async Task IndicatorWithoutPolicy_SaysThatNobodyDecided()
    {
        await using var context = new ScreenContext();
        var catalogue = new CatalogueBuilder().WithNeighbourhoods(9).WithIndicator(new IndicatorBuilder().Build()).WithoutPolicies().Build();
        var publication = Publication.Create(1, DateTimeOffset.UnixEpoch, catalogue, new FiguresBuilder().WithCounts(1, 2, 3, 4, 5, 6, 7, 8, 9).Build(), []);

        var screen = Render(context, publication, "woninginbraak", "buurt");

        Fact(screen, "Kleine aantallen").ShouldContain("nog niet besloten");
        screen.Find(".meta").TextContent.ShouldContain("nog niet besloten");
    }

    [Fact]
    public async Task UnknownIndicator_IsSaidPlainly()
    {
        await using var context = new ScreenContext();

        Render(context, gouda.Publication, "geluk").Find(".unknown").TextContent.ShouldContain("“geluk” is geen indicator van deze gemeente.");
    }

    [Fact]
    public async Task Library_ThatDoesNotCome_IsSaid_AndTheTableIsThere()
    {
        await using var context = new ScreenContext();
        context.JSInterop.SetupModule("./Ui/Charts/Chart.razor.js").SetupVoid("draw", _ => true).SetException(new Microsoft.JSInterop.JSException("no library"));

        var screen = Render(context, gouda.Publication, "woninginbraak", "buurt");

        screen.Find("#verloop .failed").TextContent.ShouldBe("De grafiek kon niet worden geladen. Alle cijfers staan in de tabel.");
        screen.FindAll("#verloop tbody tr").Count.ShouldBe(47);
    }

    [Fact]
    public async Task SameChoice_IsDrawnOnce()
    {
        await using var context = new ScreenContext();
        var screen = Render(context, gouda.Publication, "woninginbraak", "buurt");
        var before = Drawn(context).Length;

        screen.Render();

        Drawn(context).Length.ShouldBe(before);
        screen.FindComponents<Chart>().Count.ShouldBe(3);
    }

    private static IRenderedComponent<IndicatorScreen> Render(
        ScreenContext context, Publication publication, string id, string? level = null, string? order = null, string? area = null, string? period = null) =>
        context.Render<IndicatorScreen>(p => p.Add(s => s.Publication, publication).Add(s => s.Address, new(id, level, Period: period, Order: order, Area: area)));

    /// <summary>What was sent to the browser to draw.</summary>
    private static string[] Drawn(ScreenContext context) =>
        [.. context.JSInterop.Invocations.Where(i => i.Identifier == "draw").Select(i => (string)i.Arguments[1]!)];

    private static IEnumerable<IElement> Rows(IRenderedComponent<IndicatorScreen> screen) => screen.FindAll("#volgorde-grafiek tbody tr");

    private static IElement Row(IRenderedComponent<IndicatorScreen> screen, string area) => screen.Find($"#volgorde-grafiek tr[data-area={area}]");

    private static string Name(IElement row) => row.QuerySelector("th")!.TextContent;

    private static string Fact(IRenderedComponent<IndicatorScreen> screen, string term) =>
        screen.FindAll("dl div").Single(d => d.QuerySelector("dt")!.TextContent == term).QuerySelector("dd")!.TextContent;
}
