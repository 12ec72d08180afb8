using Bunit;
using WijkDashboard.Features.Help.Parts;
using WijkDashboard.Support;
using WijkDashboard.Ui.Terms;

namespace WijkDashboard.Features.Help;

public sealed class HelpScreenTests
{
    [Theory]
    [InlineData("nl-NL", "Overzicht")]
    [InlineData("en-GB", "Overview")]
    public async Task Help_ExplainsEveryScreenAndEveryWord_WithAPlaceToLinkTo(string culture, string first)
    {
        await using var context = new ScreenContext(culture);
        var screen = context.Render<HelpScreen>(p => p.Add(h => h.Municipality, OverviewSample.Publication().Catalogue.Municipality));

        screen.FindAll("h2")[0].TextContent.ShouldBe(first);
        screen.FindAll("section ul").ShouldAllBe(list => list.Children.Length > 1);
        foreach (var link in screen.FindAll(".contents a")) screen.FindAll(new Uri("http://x" + link.GetAttribute("href")).Fragment).ShouldHaveSingleItem();
        screen.FindAll("dl > div").Select(t => t.Id).ShouldBe(context.Get<Glossary>().All.Select(t => t.Id));
        screen.FindAll("[id]").Select(e => e.Id).ShouldBeUnique();
        screen.Markup.ShouldNotContain("_What");
    }
}
