using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

/// <summary>The first minute of somebody who was never here, and how the same person finds something later.</summary>
[Collection(BrowserTests.Name)]
public sealed class FirstVisitTests(BrowserApp app)
{
    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public async Task Newcomer_IsShownAround_OnceUnlessAskedAgain(int width, int height)
    {
        var page = await app.OpenAsync(width, height, isNew: true);
        await BrowserApp.SignInAsync(page, Role.Staff);
        await page.GotoAsync("/gouda/overzicht", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var card = page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(card).ToContainTextAsync("Begin bij wat opvalt");
        await Assertions.Expect(page.Locator(".rail .list[data-pointed]")).ToHaveCountAsync(1);
        await page.ShouldBeAccessibleAsync();

        await card.GetByRole(AriaRole.Button, new() { Name = "Volgende" }).ClickAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Heading)).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".table table[data-pointed]")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(card).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("[data-pointed]")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();

        await page.GotoAsync("/gouda/overzicht?rondleiding=1", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(card).ToContainTextAsync("Begin bij wat opvalt");
        await card.GetByRole(AriaRole.Button, new() { Name = "Overslaan" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/gouda/overzicht$"));
    }

    [Fact]
    public async Task Slash_LeadsToTheSearch_AndEnterToWhatIsFound()
    {
        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, Role.Staff);
        await page.GotoAsync("/gouda/opvallend", new() { WaitUntil = WaitUntilState.NetworkIdle });

        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("#zoek")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("wervenb");
        await Assertions.Expect(page.Locator("[role=option]")).ToHaveCountAsync(1);
        await page.ShouldBeAccessibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Wervenbuurt");
        await Assertions.Expect(page.Locator("#zoek")).ToHaveValueAsync("");
    }

    /// <summary>As for somebody whose line is slow: they began before the page was live.</summary>
    [Fact]
    public async Task WhoIsWriting_WhenThePageComesAlive_WritesOn()
    {
        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, Role.Staff);
        var live = await BrowserApp.HoldBackAsync(page);
        await page.GotoAsync("/gouda/opvallend");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("werv");

        live();
        await Assertions.Expect(page.Locator("[role=option]")).ToHaveCountAsync(1);
        await page.Keyboard.TypeAsync("enb");

        await Assertions.Expect(page.Locator("#zoek")).ToHaveValueAsync("wervenb");
        await Assertions.Expect(page.Locator("#zoek")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task WhoIsOnALink_WhenThePageComesAlive_IsOnItStill()
    {
        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, Role.Staff);
        var live = await BrowserApp.HoldBackAsync(page);
        await page.GotoAsync("/gouda/uitleg");
        var link = page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link).Nth(2);
        await link.FocusAsync();

        live();
        await Assertions.Expect(page.GetByRole(AriaRole.Banner).Locator("button:enabled").First).ToBeVisibleAsync();

        await Assertions.Expect(link).ToBeFocusedAsync();
    }
}
