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
        context.Render<MudBlazor.MudPopoverProvider>();
        var bar = Render(context);
        bar.Find(".edition b").TextContent.ShouldBe("Stand 14");
        bar.Find(".edition .date").TextContent.ShouldBe("20 november 2026");
        bar.Find(".demo").TextContent.ShouldBe("Demo met open cijfers");
    }

    [Fact]
    public async Task MunicipalityMenu_NamesTheChoiceAndLeadsToTheOthers()
    {
        await using var context = new ScreenContext();
        var popovers = context.Render<MudBlazor.MudPopoverProvider>();
        var button = Render(context).Find(".municipality button");
        button.GetAttribute("aria-label").ShouldBe("Kies een gemeente: Gouda");
        button.GetAttribute("aria-expanded").ShouldBe("false");

        await button.ClickAsync();

        var items = popovers.FindAll("[role=menu] [role=menuitem]");
        items[0].TextContent.Trim().ShouldBe("Gouda");
        items[0].GetAttribute("aria-current").ShouldBe("true");
        items[1].GetAttribute("href").ShouldBe("/voorbeeldstad/overzicht");
    }

    [Fact]
    public async Task MunicipalityMenu_Escape_ClosesIt()
    {
        await using var context = new ScreenContext();
        var popovers = context.Render<MudBlazor.MudPopoverProvider>();
        var bar = Render(context);
        await bar.Find(".municipality button").ClickAsync();

        await popovers.Find(".mud-menu-list-wrapper").KeyDownAsync(Key.Escape);

        bar.Find(".municipality button").GetAttribute("aria-expanded").ShouldBe("false");
        popovers.WaitForAssertion(() => popovers.FindAll("[role=menu]").ShouldBeEmpty());
    }

    [Fact]
    public async Task PersonMenu_Escape_ClosesItBeforeTheFocusIsInIt()
    {
        await using var context = new ScreenContext();
        context.Render<MudBlazor.MudPopoverProvider>();
        var bar = Render(context);
        await bar.Find(".person button").ClickAsync();
        bar.Find(".person button").GetAttribute("aria-expanded").ShouldBe("true");

        await bar.Find(".person button").KeyDownAsync(Key.Escape);

        bar.Find(".person button").GetAttribute("aria-expanded").ShouldBe("false");
    }

    [Fact]
    public async Task MunicipalityMenu_WithOneMunicipality_IsNoMenu()
    {
        await using var context = new ScreenContext();
        context.Render<MudBlazor.MudPopoverProvider>();
        var bar = Render(context, Shell with { Others = [] });
        bar.FindAll(".municipality button").ShouldBeEmpty();
        bar.Find(".municipality").TextContent.Trim().ShouldBe("Gouda");
    }

    [Fact]
    public async Task PersonMenu_HasNameOrganisationThemeAndSignOut()
    {
        await using var context = new ScreenContext();
        var popovers = context.Render<MudBlazor.MudPopoverProvider>();
        var button = Render(context).Find(".person button");
        button.GetAttribute("aria-expanded").ShouldBe("false");

        await button.ClickAsync();

        var menu = popovers.Find("#persoon");
        menu.TextContent.ShouldContain("Kim");
        menu.TextContent.ShouldContain("Gemeente");
        menu.QuerySelectorAll("input[type=radio]").Length.ShouldBe(3);
        menu.QuerySelector("form")!.GetAttribute("action").ShouldBe("/afmelden");
        menu.QuerySelector("form button")!.GetAttribute("type").ShouldBe("submit");
    }

    [Fact]
    public async Task PersonMenu_Escape_ClosesIt()
    {
        await using var context = new ScreenContext();
        var popovers = context.Render<MudBlazor.MudPopoverProvider>();
        var bar = Render(context);
        await bar.Find(".person button").ClickAsync();

        await popovers.Find("#persoon").KeyDownAsync(Key.Escape);

        bar.Find(".person button").GetAttribute("aria-expanded").ShouldBe("false");
        popovers.WaitForAssertion(() => popovers.FindAll("#persoon").ShouldBeEmpty());
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

    private static IRenderedComponent<AppBar> Render(ScreenContext context, ShellView? shell = null) => context.Render<AppBar>(p => p
        .AddCascadingValue(new Viewer("1", "Kim", []))
        .Add(b => b.Shell, shell ?? Shell));
}
