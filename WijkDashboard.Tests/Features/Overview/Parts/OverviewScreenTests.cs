using Bunit;
using Microsoft.AspNetCore.Components;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Overview.Parts;

public sealed class OverviewScreenTests
{
    [Fact]
    public async Task CellOpen_FromTheBrowser_GoesToTheAddressOfTheCell()
    {
        await using var context = new ScreenContext();
        var screen = Render(context);
        await screen.Find("table").TriggerEventAsync("oncellopen", new CellOpenEventArgs { Area = "BU99990102", Indicator = "inbraak" });
        context.Get<NavigationManager>().Uri.ShouldEndWith("?cel=BU99990102.inbraak");
    }

    [Fact]
    public async Task Reason_OfTheCellInTheAddress_IsOpenWithBothNumbers()
    {
        await using var context = new ScreenContext();
        var screen = Render(context, OverviewSample.Strong);
        var reason = screen.Find("[role=dialog]");
        reason.TextContent.ShouldContain("11");
        reason.TextContent.ShouldContain("0,6");
        reason.QuerySelector("h2")!.TextContent.ShouldBe("Beemd");
        screen.Find(".list button").GetAttribute("aria-pressed").ShouldBe("true");
    }

    [Fact]
    public async Task Reason_Closed_LeavesTheAddress()
    {
        await using var context = new ScreenContext();
        context.Get<NavigationManager>().NavigateTo("/voorbeeldstad/overzicht?niveau=buurt&cel=" + OverviewSample.Strong);
        Render(context, OverviewSample.Strong).Find("[data-close]").Click();
        context.Get<NavigationManager>().Uri.ShouldEndWith("/overzicht?niveau=buurt");
    }

    [Fact]
    public async Task Line_Clicked_OpensItsCell()
    {
        await using var context = new ScreenContext();
        Render(context).Find(".list button").Click();
        context.Get<NavigationManager>().Uri.ShouldEndWith("cel=" + OverviewSample.Strong);
    }

    [Fact]
    public async Task Head_OfAColumn_SortsByIt_AndClosesTheCell()
    {
        await using var context = new ScreenContext();
        context.Get<NavigationManager>().NavigateTo("/voorbeeldstad/overzicht?niveau=buurt&cel=" + OverviewSample.Strong);
        Render(context, OverviewSample.Strong).FindAll("thead a.sort")[3].GetAttribute("href").ShouldEndWith("/voorbeeldstad/overzicht?niveau=buurt&sorteer=-bijstand");
    }

    [Fact]
    public async Task List_WithoutSignals_SaysWhatThatMeans()
    {
        await using var context = new ScreenContext();
        Render(context, address: new()).Find(".list").TextContent
            .ShouldContain("Geen opvallendheid gevonden. Dat betekent niet dat er niets aan de hand is.");
    }

    [Fact]
    public async Task Address_WithAnUnknownTheme_IsSaidPlainly()
    {
        await using var context = new ScreenContext();
        Render(context, address: new(Theme: "geluk")).Find(".notice").TextContent.ShouldContain("geluk");
    }

    private static IRenderedComponent<OverviewScreen> Render(ScreenContext context, string? cell = null, OverviewAddress? address = null) =>
        context.Render<OverviewScreen>(p => p
            .Add(s => s.Publication, OverviewSample.Publication())
            .Add(s => s.Address, address ?? new(Level: "buurt"))
            .Add(s => s.Cell, cell));
}
