using Bunit;
using Microsoft.AspNetCore.Components;
using WijkDashboard.Features.Search.Parts;
using WijkDashboard.Intake;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Search;

public sealed class SearchBoxTests(GoudaInstallation gouda) : IClassFixture<GoudaInstallation>
{
    [Fact]
    public async Task Arrows_WalkTheFound_EnterOpensIt_AndTheFieldIsEmptyAgain()
    {
        await using var context = new ScreenContext();
        var box = context.Render<SearchBox>(p => p.Add(b => b.Publication, gouda.Publication));
        box.Find("input").GetAttribute("aria-expanded").ShouldBe("false");

        box.Find("input").Input("plasw");

        box.Find("input").GetAttribute("aria-expanded").ShouldBe("true");
        box.FindAll("[role=option]")[0].TextContent.ShouldBe("Plaswijckwijk");
        box.Find("[role=status]").TextContent.ShouldBe($"{box.FindAll("[role=option]").Count} gevonden");
        box.Find("input").KeyDown("ArrowDown");
        box.Find("input").GetAttribute("aria-activedescendant").ShouldBe(box.Find("[aria-selected=true]").Id);
        box.Find("form").Submit();
        new Uri(context.Get<NavigationManager>().Uri).AbsolutePath.ShouldBe("/gouda/wijk/WK051304");
        box.FindAll("[role=option]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Enter_WithoutAChoice_ShowsAllThatIsFound_AndEscapeClosesTheList()
    {
        await using var context = new ScreenContext();
        var box = context.Render<SearchBox>(p => p.Add(b => b.Publication, gouda.Publication));

        box.Find("input").Input("no & or");
        box.Find("form").Submit();
        context.Get<NavigationManager>().Uri.ShouldEndWith("/gouda/zoeken?q=no%20%26%20or");

        box.Find("input").Input("noord");
        box.Find("input").KeyDown("Escape");
        box.FindAll("[role=listbox]").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("nl-NL", null, "Typ een naam of een woord.")]
    [InlineData("nl-NL", "xyzzy", "Niets gevonden voor “xyzzy”. Probeer een deel van de naam.")]
    [InlineData("en-GB", "wervenbuurt", "1 found")]
    public async Task Page_SaysWhatItFound(string culture, string? asked, string words)
    {
        await using var context = new ScreenContext(culture);
        var page = context.Render<SearchScreen>(p => p.Add(s => s.Publication, gouda.Publication).Add(s => s.Asked, asked));
        page.Find("[role=status]").TextContent.ShouldBe(words);
        page.FindAll("li a").Count.ShouldBe(words == "1 found" ? 1 : 0);
    }
}
