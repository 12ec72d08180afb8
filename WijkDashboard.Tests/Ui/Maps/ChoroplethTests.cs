using System.Text;
using Bunit;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Support;

namespace WijkDashboard.Ui.Maps;

public sealed class ChoroplethTests
{
    private static readonly AreaMap s_small = MadeUpMap.Of(4, 3);
    private static readonly AreaMap s_large = MadeUpMap.Of(25, 20);

    [Fact]
    public async Task Names_OfTheWijken_StandOverTheirBuurten_AndAreNotSpokenAgain()
    {
        await using var context = new ScreenContext();
        var figure = Render(context, s_small);

        var names = figure.Find(".names");
        names.GetAttribute("aria-hidden").ShouldBe("true");
        names.QuerySelectorAll("text").Select(t => t.TextContent).ShouldBe(["Naam 00", "Naam 01", "Naam 02", "Naam 03"], ignoreOrder: true);
        figure.FindAll(".outline").Count.ShouldBe(4);
    }

    [Fact]
    public async Task Names_OfBuurtenOfOneWijk_AreTheirOwn()
    {
        await using var context = new ScreenContext();

        Render(context, MadeUpMap.Of(1, 2)).FindAll(".names text").Select(t => t.TextContent).ShouldBe(["Naam 00", "Naam 01"], ignoreOrder: true);
    }

    [Fact]
    public async Task ManyAreas_AreDrawnTogetherPerShade_UnderPartsThatOpen()
    {
        await using var context = new ScreenContext();
        var figure = Render(context, s_large);

        figure.FindAll("svg a").ShouldBeEmpty();
        figure.FindAll("svg > .shade").Count.ShouldBe(6, "five shades, and what is hidden");
        var parts = figure.FindAll("svg [role=button]");
        parts.Count.ShouldBe(25);
        parts[0].GetAttribute("aria-label").ShouldBe("Naam 00: 20 gebieden, 1 met een signaal");
        figure.Find(".note").TextContent.ShouldStartWith("Kies een deel om de gebieden erin te zien.");
        figure.Find(".note").TextContent.ShouldContain("Donkergrijs: afgeschermd.");
        Encoding.UTF8.GetByteCount(figure.Markup).ShouldBeLessThan(40_000);
    }

    [Fact]
    public async Task Part_Opens_ShowsEachOfItsAreas_AndLeadsBackToTheWhole()
    {
        await using var context = new ScreenContext();
        var figure = Render(context, s_large);

        figure.Find("[data-area=WK999903]").Click();

        figure.FindAll("svg a").Select(a => a.GetAttribute("data-area")).ShouldBe(Enumerable.Range(0, 20).Select(n => MadeUpMap.Code(3, n).Value));
        figure.Find(".part").TextContent.ShouldBe("Naam 03 Hele kaart");
        figure.Find(".part button").Click();
        figure.FindAll("svg [role=button]").Count.ShouldBe(25);
    }

    [Fact]
    public async Task ChosenArea_OpensItsPart_AndTheReaderMayStillGoBack()
    {
        await using var context = new ScreenContext();
        var figure = Render(context, s_large, MadeUpMap.Code(7, 2));

        figure.Find("svg a[aria-current=true]").GetAttribute("data-area").ShouldBe("BU99990702");
        figure.Find(".part button").Click();
        figure.Render();
        figure.FindAll("svg a").ShouldBeEmpty("new figures do not open it again");
        figure.Render(p => p.Add(c => c.Selected, MadeUpMap.Code(8, 2)));
        figure.Find("svg a[aria-current=true]").GetAttribute("data-area").ShouldBe("BU99990802");
    }

    [Fact]
    public async Task HiddenFigures_OfManyAreas_AreOneShape_WithoutATint()
    {
        await using var context = new ScreenContext();
        var hidden = Render(context, s_large).Find("svg > [data-state=hidden]");

        (hidden.GetAttribute("data-position"), hidden.GetAttribute("fill")).ShouldBe((null, null));
    }

    private static IRenderedComponent<Choropleth> Render(ScreenContext context, AreaMap map, AreaCode? selected = null) => context.Render<Choropleth>(p => p
        .Add(c => c.Title, "Woninginbraak").Add(c => c.Subtitle, "per 1.000, 2016").Add(c => c.Drawing, MapDrawing.Of(map)).Add(c => c.Edition, MadeUpMap.Edition(map))
        .Add(c => c.Items, MadeUpMap.Items(map.Shapes)).Add(c => c.Selected, selected));
}
