using AngleSharp.Dom;
using Bunit;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Overview.Parts;

public sealed class MatrixTests
{
    [Fact]
    public async Task Table_HasACaptionAndTellsWhatEachHeadIsFor()
    {
        await using var context = new ScreenContext();
        var table = Render(context).Find("table");
        table.QuerySelector("caption")!.TextContent.ShouldBe("Cijfers per buurt van Voorbeeldstad, gegroepeerd per partner");
        table.GetAttribute("role").ShouldBe("grid");
        table.QuerySelectorAll("th[scope=colgroup] b").Select(e => e.TextContent).ShouldBe(["Politie", "Maatschappelijk werk"]);
        table.QuerySelectorAll("th[scope=colgroup]").Select(e => e.GetAttribute("colspan")).ShouldBe(["1", "2"]);
        table.QuerySelectorAll("th[scope=col]").Length.ShouldBe(5);
        table.QuerySelectorAll("tbody tr").ShouldAllBe(r => r.FirstElementChild!.GetAttribute("scope") == "row");
        table.QuerySelector("th[scope=colgroup]")!.TextContent.ShouldContain("geleverd 3 nov 2026");
    }

    [Fact]
    public async Task Cell_InEachState_IsSpokenInWords()
    {
        await using var context = new ScreenContext();
        var matrix = Render(context);
        Spoken(matrix, OverviewSample.Beemd, "inbraak").ShouldBe("Beemd, woninginbraak: 17,9 per 1.000, sterk signaal: meer dan verwacht, veel hoger dan de meeste");
        Spoken(matrix, OverviewSample.Akker, "inbraak").ShouldBe("Akker, woninginbraak: 0 per 1.000, lager dan de meeste");
        Spoken(matrix, OverviewSample.Dijk, "inbraak").ShouldBe("Dijk, woninginbraak: 13,3 per 1.000, te klein om te toetsen");
        Spoken(matrix, OverviewSample.Eiland, "inbraak").ShouldBe("Eiland, woninginbraak: geen inwoners");
        Spoken(matrix, OverviewSample.Beemd, "bijstand").ShouldBe("Beemd, bijstand: afgeschermd");
        Spoken(matrix, OverviewSample.Dijk, "bijstand").ShouldBe("Dijk, bijstand: geen levering");
        Spoken(matrix, OverviewSample.Akker, "wmo").ShouldBe("Akker, wmo: niet op dit niveau");
    }

    [Fact]
    public async Task Cell_ThatIsHidden_HasNothingThatTellsMore()
    {
        await using var context = new ScreenContext();
        var cell = Cell(Render(context), OverviewSample.Beemd, "bijstand");
        cell.GetAttribute("data-state").ShouldBe("hidden");
        cell.HasAttribute("data-position").ShouldBeFalse();
        cell.HasAttribute("data-signal").ShouldBeFalse();
        cell.HasAttribute("title").ShouldBeFalse();
        cell.QuerySelector(".hidden-bar").ShouldNotBeNull();
        cell.TextContent.ShouldBe("afgeschermd");
    }

    [Fact]
    public async Task Cell_WithZeroMissingHiddenOrNobody_LooksDifferent()
    {
        await using var context = new ScreenContext();
        var matrix = Render(context);
        Cell(matrix, OverviewSample.Akker, "inbraak").TextContent.ShouldBe("0");
        var states = new[] { (OverviewSample.Akker, "inbraak"), (OverviewSample.Dijk, "bijstand"), (OverviewSample.Beemd, "bijstand"), (OverviewSample.Eiland, "inbraak") }
            .Select(c => Cell(matrix, c.Item1, c.Item2).GetAttribute("data-state"));
        states.ShouldBe([null, "missing", "hidden", "nopop"]);
    }

    [Fact]
    public async Task Cell_WithASignal_HasATriangleBesidesItsColour()
    {
        await using var context = new ScreenContext();
        var cell = Cell(Render(context), OverviewSample.Beemd, "inbraak");
        cell.GetAttribute("data-signal").ShouldBe("more-strong");
        cell.GetAttribute("data-position").ShouldBe("more2");
        cell.QuerySelector("svg.mark").ShouldNotBeNull();
        cell.QuerySelector(".spoken")!.TextContent.ShouldBe("sterk signaal: meer dan verwacht");
    }

    [Fact]
    public async Task Cell_OfTheWijkAboveItsBuurten_IsNotCompared()
    {
        await using var context = new ScreenContext();
        var cell = Cell(Render(context), OverviewSample.Noord, "inbraak");
        cell.TextContent.ShouldContain("4,3");
        cell.HasAttribute("data-position").ShouldBeFalse();
    }

    [Fact]
    public async Task Head_OfAColumn_LeadsToTheTableInItsOrder()
    {
        await using var context = new ScreenContext();
        Render(context).FindAll("thead a.sort").Select(a => a.GetAttribute("href")).Take(3).ShouldBe(["?sorteer=naam", "?sorteer=inwonertal", "?sorteer=inbraak"]);
    }

    [Fact]
    public async Task Name_OfABuurt_LeadsToItsPage()
    {
        await using var context = new ScreenContext();
        Render(context).Find("tr[data-area=BU99990102] th a").GetAttribute("href").ShouldBe("/voorbeeldstad/wijk/BU99990102");
    }

    [Fact]
    public async Task UnitAndPeriod_OfAColumn_LeadToItsPage()
    {
        await using var context = new ScreenContext();
        var link = Render(context).Find("thead a.about[href$=inbraak]");

        link.GetAttribute("href").ShouldBe("/voorbeeldstad/indicator/inbraak");
        link.TextContent.ShouldStartWith("per 1.0002016");
    }

    [Fact]
    public async Task Matrix_WithTheSameView_IsNotDrawnAgain()
    {
        await using var context = new ScreenContext();
        var matrix = Render(context);
        var drawn = matrix.RenderCount;
        matrix.Render(p => p.Add(m => m.View, matrix.Instance.View));
        matrix.RenderCount.ShouldBe(drawn);
    }

    private static IRenderedComponent<Matrix> Render(ScreenContext context)
    {
        var publication = OverviewSample.Publication();
        var choice = OverviewChoice.Read(new(Level: "buurt"), publication).Choice;
        return context.Render<Matrix>(p => p.Add(m => m.View, context.Get<OverviewQuery>().View(publication, choice, Mutes.None)).Add(m => m.Profile, area => $"/voorbeeldstad/wijk/{area}").Add(m => m.Indicator, id => $"/voorbeeldstad/indicator/{id}").Add(m => m.Sorted, column => $"?sorteer={column}"));
    }

    private static IElement Cell(IRenderedComponent<Matrix> matrix, AreaCode area, string indicator) =>
        matrix.Find($"tr[data-area={area}] td[data-indicator={indicator}]");

    private static string Spoken(IRenderedComponent<Matrix> matrix, AreaCode area, string indicator) =>
        Cell(matrix, area, indicator).GetAttribute("aria-label")!;
}
