using System.Text;
using Bunit;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake;
using WijkDashboard.Support;
using WijkDashboard.Ui.Maps;

namespace WijkDashboard.Features.Overview;

public sealed class MapQueryTests(GoudaInstallation gouda) : IClassFixture<GoudaInstallation>
{
    [Fact]
    public async Task Map_WithoutAChoice_ShowsWhatStandsOutFirst_WithTheMarksOfTheTable()
    {
        await using var context = new ScreenContext();
        var map = View(context, new(Level: "buurt")).ShouldNotBeNull();

        (map.Title, map.Subtitle).ShouldBe(("Woninginbraak", "per 1.000, 2016"));
        map.Items.Count.ShouldBe(47);
        var marked = map.Items.Single(i => i.Code.Value == "BU05130407");
        (marked.Direction, marked.Tier).ShouldBe((Domain.Signals.Direction.More, Domain.Signals.Tier.Strong));
        marked.Words.ShouldBe("Wervenbuurt, woninginbraak: 18,5 per 1.000, sterk signaal: meer dan verwacht, hoger dan de meeste");
        map.Drawing.Parts.Count.ShouldBe(9);
    }

    [Fact]
    public async Task HiddenFigure_HasItsOneAppearance_NoTintAndNoNumber()
    {
        await using var context = new ScreenContext();
        var map = View(context, new(Level: "buurt"), "BU05130305.bijstand").ShouldNotBeNull();

        var hidden = map.Items.Where(i => i.State == "hidden").ToArray();
        hidden.ShouldNotBeEmpty();
        hidden.ShouldAllBe(i => i.Position == null && i.Direction == null && i.Words.EndsWith("afgeschermd"));
        var figure = Render(context, map);
        figure.FindAll("rect.hidden").Count.ShouldBe(hidden.Length);
        figure.FindAll("a path[data-state=hidden]").ShouldAllBe(p => p.GetAttribute("fill") == null && p.GetAttribute("data-position") == null);
        figure.Find(".note").TextContent.ShouldContain("Grijs blokje: afgeschermd.");
    }

    [Fact]
    public async Task EveryArea_IsALinkToItsCell_AndWeighsLittle()
    {
        await using var context = new ScreenContext();
        var figure = Render(context, View(context, new(Level: "buurt"), "BU05130407.woninginbraak")!);

        figure.FindAll("a").Count.ShouldBe(47);
        var selected = figure.Find("a[aria-current=true]");
        (selected.GetAttribute("data-area"), selected.GetAttribute("href")).ShouldBe(("BU05130407", "?cel=BU05130407.woninginbraak"));
        Encoding.UTF8.GetByteCount(figure.Markup).ShouldBeLessThan(60_000);
    }

    [Fact]
    public async Task Level_WithoutABoundary_HasNoMap()
    {
        await using var context = new ScreenContext();

        View(context, new(Level: "buurt"), publication: OverviewSample.Publication()).ShouldBeNull();
    }

    private MapView? View(ScreenContext context, OverviewAddress address, string? cell = null, Publication? publication = null)
    {
        var of = publication ?? gouda.Publication;
        var open = CellAddress.TryParse(cell, out var parsed) ? parsed : null;
        return context.Get<MapQuery>().View(of, OverviewChoice.Read(address, of).Choice, open, c => $"?cel={c}");
    }

    private static IRenderedComponent<Choropleth> Render(ScreenContext context, MapView map) => context.Render<Choropleth>(p => p
        .Add(c => c.Title, map.Title).Add(c => c.Subtitle, map.Subtitle).Add(c => c.Drawing, map.Drawing).Add(c => c.Edition, map.Edition)
        .Add(c => c.Items, map.Items).Add(c => c.Selected, map.Selected));
}
