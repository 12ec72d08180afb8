using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

/// <summary>The frame around the screens: what opens, closes and gives the focus back by keyboard, and looks right from the start.</summary>
[Collection(BrowserTests.Name)]
public sealed class ShellTests(BrowserApp app)
{
    [Theory]
    [InlineData(1440, 900, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    public async Task PersonMenu_ByKeyboard_OpensClosesAndGivesTheFocusBack(int width, int height, ColorScheme colours)
    {
        var page = await OpenAsync(width, height, colours);
        var button = page.Locator(".person button");
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        var panel = page.GetByRole(AriaRole.Dialog, new() { Name = "Persoon en weergave" });
        await Assertions.Expect(panel).ToBeVisibleAsync();
        await Assertions.Expect(panel.GetByRole(AriaRole.Radio).First).ToBeFocusedAsync();
        await page.ShouldBeAccessibleAsync();

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(panel).ToHaveCountAsync(0);
        await Assertions.Expect(button).ToBeFocusedAsync();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [Fact]
    public async Task PersonMenu_OpenedAgain_ShowsTheThemeThatWasChosen()
    {
        var page = await OpenAsync();
        var button = page.Locator(".person button");
        await button.ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "Donker" }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);

        await button.ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Donker" })).ToBeCheckedAsync();
    }

    [Fact]
    public async Task PersonMenu_SignOut_PostsAndLeadsToTheEntrance()
    {
        var page = await OpenAsync();
        await page.Locator(".person button").ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Afmelden" }).ClickAsync();

        await page.WaitForURLAsync("**/aanmelden");
        await page.GotoAsync("/gouda/overzicht");
        new Uri(page.Url).AbsolutePath.ShouldBe("/aanmelden");
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(1024)]
    [InlineData(390)]
    public async Task Notice_OfAMunicipality_IsReadWhole(int width)
    {
        var page = await app.OpenAsync(width);
        await BrowserApp.SignInAsync(page, Role.Staff, municipality: "voorbeeldstad", partner: "politie");
        await page.GotoAsync("/voorbeeldstad/overzicht");

        var notice = page.GetByRole(AriaRole.Banner).GetByText("Verzonnen gemeente: geen echte cijfers");
        await Assertions.Expect(notice).ToBeInViewportAsync(new() { Ratio = 1 });
        (await notice.EvaluateAsync<bool>("seen => seen.scrollWidth <= seen.clientWidth")).ShouldBeTrue();
    }

    [Theory]
    [InlineData(1440, 900, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    public async Task Filter_ByKeyboard_ChoosesAndKeepsTheFocus(int width, int height, ColorScheme colours)
    {
        var page = await OpenAsync(width, height, colours);
        var theme = page.Locator("#thema[data-live]");
        await theme.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("thema=veiligheid"));
        await Assertions.Expect(theme).ToHaveValueAsync("veiligheid");
        await Assertions.Expect(theme).ToBeFocusedAsync();

        await page.GoBackAsync();
        await Assertions.Expect(theme).ToHaveValueAsync("");
    }

    [Theory]
    [InlineData(1440, 900, true)]
    [InlineData(1024, 768, false)]
    [InlineData(390, 844, false)]
    public async Task Frame_HasOneOfEachLandmark_AndItsNavigationInSight(int width, int height, bool oneScreen)
    {
        var page = await OpenAsync(width, height);

        await Assertions.Expect(page.GetByRole(AriaRole.Banner)).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByRole(AriaRole.Complementary)).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Hoofdmenu" })).ToBeInViewportAsync(new() { Ratio = 1 });
        if (oneScreen) (await page.EvaluateAsync<bool>("document.documentElement.scrollHeight <= window.innerHeight")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("dark", ColorScheme.Light)]
    [InlineData("light", ColorScheme.Dark)]
    [InlineData(null, ColorScheme.Dark)]
    [InlineData(null, ColorScheme.Light)]
    public async Task Colours_BeforeAnyScript_AreThoseOfTheChoice(string? choice, ColorScheme system)
    {
        var page = await OpenAsync(1440, 900, system);
        if (choice is not null)
            await page.Context.AddCookiesAsync([new() { Name = "thema", Value = choice, Url = app.Address!.ToString() }]);
        await page.RouteAsync("**/*.js", route => route.AbortAsync());

        await page.ReloadAsync();

        var dark = choice is null ? system == ColorScheme.Dark : choice == "dark";
        (await BackgroundAsync(page, ".drawer")).ShouldBe(dark ? "rgb(29, 41, 49)" : "rgb(238, 236, 229)");
        (await BackgroundAsync(page, ".bar")).ShouldBe(dark ? "rgb(10, 16, 20)" : "rgb(22, 35, 43)");
        (await BackgroundAsync(page, ".field select")).ShouldBe(dark ? "rgb(22, 32, 39)" : "rgb(255, 255, 255)");
    }

    private async Task<IPage> OpenAsync(int width = 1440, int height = 900, ColorScheme colours = ColorScheme.Light)
    {
        var page = await app.OpenAsync(width, height, colours);
        await BrowserApp.SignInAsync(page, Role.Staff, partner: "gemeente");
        await page.GotoAsync("/gouda/overzicht?niveau=buurt");
        await Assertions.Expect(page.Locator(".overview:has(select[data-live]) table [tabindex='0']").First).ToBeAttachedAsync();
        return page;
    }

    private static Task<string> BackgroundAsync(IPage page, string selector) =>
        page.Locator(selector).First.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor");
}
