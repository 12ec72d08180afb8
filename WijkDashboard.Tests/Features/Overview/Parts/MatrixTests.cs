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
    public async Task Cell_InEachState_IsReadInWords()
    {
        await using var context = new ScreenContext();
        var matrix = Render(context);
        Read(matrix, OverviewSample.Beemd, "inbraak").ShouldBe("17,9, sterk signaal: meer dan verwacht, veel hoger dan de meeste");
        Read(matrix, OverviewSample.Akker, "inbraak").ShouldBe("0, lager dan de meeste");
        Read(matrix, OverviewSample.Dijk, "inbraak").ShouldBe("13,3, te klein om te toetsen");
        Read(matrix, OverviewSample.Eiland, "inbraak").ShouldBe("geen inwoners");
        Read(matrix, OverviewSample.Beemd, "bijstand").ShouldBe("afgeschermd");
        Read(matrix, OverviewSample.Dijk, "bijstand").ShouldBe("geen levering");
        Read(matrix, OverviewSample.Akker, "wmo").ShouldBe("niet op dit niveau");
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
        Read(cell).ShouldBe("afgeschermd");
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

    /// <summary>The rows are drawn once for all; who reads an edition by its number has other addresses than who reads the newest.</summary>
    [Fact]
    public async Task Name_ForAReaderWithOtherAddresses_LeadsWhereThatReaderStays()
    {
        await using var context = new ScreenContext();
        var view = Render(context).Instance.View;
        var drawing = context.Get<MatrixDrawing>();

        drawing.Of(view, area => $"/voorbeeldstad/wijk/{area}?stand=3").Value.ShouldContain("href=\"/voorbeeldstad/wijk/BU99990102?stand=3\"");
        drawing.Of(view, area => $"/voorbeeldstad/wijk/{area}").Value.ShouldContain("href=\"/voorbeeldstad/wijk/BU99990102\"");
        drawing.Of(view, area => $"/voorbeeldstad/wijk/{area}").Value.ShouldBeSameAs(drawing.Of(view, area => $"/voorbeeldstad/wijk/{area}").Value);
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

    private static string Read(IRenderedComponent<Matrix> matrix, AreaCode area, string indicator) => Read(Cell(matrix, area, indicator));

    /// <summary>Behind the heads of its row and its column, which name it: nothing in the cell may take their place.</summary>
    private static string Read(IElement cell)
    {
        cell.HasAttribute("aria-label").ShouldBeFalse();
        return string.Join(", ", cell.QuerySelectorAll("[role=img]").Select(i => i.GetAttribute("aria-label")).Prepend(cell.TextContent).Where(t => t is not ""));
    }
}
