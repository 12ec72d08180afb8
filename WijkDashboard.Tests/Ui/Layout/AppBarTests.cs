using Bunit;
using Microsoft.AspNetCore.Components;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Support;

namespace WijkDashboard.Ui.Layout;

public sealed class AppBarTests
{
    private static readonly ShellView Shell = new(
        "gouda", "Gouda", [new("voorbeeldstad", "Voorbeeldstad")], "Demo met open cijfers", 14,
        new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero), "Gemeente");

    [Fact]
    public async Task Bar_SaysWhoseFiguresTheseAreAndOfWhen()
    {
        await using var context = new ScreenContext();
        var bar = Render(context);
        bar.Find(".edition b").TextContent.ShouldBe("Stand 14");
        bar.Find(".edition .date").TextContent.ShouldBe("20 november 2026");
        bar.Find(".demo").TextContent.ShouldBe("Demo met open cijfers");
        bar.Find("#gemeenten a").GetAttribute("href").ShouldBe("/voorbeeldstad/overzicht");
    }

    [Fact]
    public async Task PersonMenu_HasNameOrganisationThemeAndSignOut()
    {
        await using var context = new ScreenContext();
        var menu = Render(context).Find("#persoon");
        menu.TextContent.ShouldContain("Kim");
        menu.TextContent.ShouldContain("Gemeente");
        menu.QuerySelectorAll("input[type=radio]").Length.ShouldBe(3);
        menu.QuerySelector("form")!.GetAttribute("action").ShouldBe("/afmelden");
    }

    [Fact]
    public async Task LanguageLinks_LeadBackToThePage()
    {
        await using var context = new ScreenContext();
        context.Get<NavigationManager>().NavigateTo("/gouda/overzicht?niveau=buurt");
        var english = context.Render<LanguageLinks>().Find("a[hreflang=en]");
        english.GetAttribute("href").ShouldBe("/taal?cultuur=en-GB&terug=%2Fgouda%2Foverzicht%3Fniveau%3Dbuurt");
        english.HasAttribute("aria-current").ShouldBeFalse();
    }

    private static IRenderedComponent<AppBar> Render(ScreenContext context)
    {
        context.Render<MudBlazor.MudPopoverProvider>();
        return context.Render<AppBar>(p => p
            .AddCascadingValue(new Viewer("1", "Kim", []))
            .Add(b => b.Shell, Shell));
    }
}
