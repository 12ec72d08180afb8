using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

/// <summary>The main journeys in the other browser that people have.</summary>
[Collection(BrowserTests.Name)]
public sealed class FirefoxTests(BrowserApp app)
{
    [Fact]
    public async Task Overview_ByPointerAndKeyboard_WorksAndKeepsThePolicy()
    {
        var page = await app.OpenInFirefoxAsync(1440);
        await BrowserApp.SignInAsync(page, Role.Staff, partner: "gemeente");
        await page.GotoAsync("/gouda/overzicht");
        await Assertions.Expect(page.Locator("tbody tr[data-area^='WK']")).ToHaveCountAsync(9);
        await Assertions.Expect(page.Locator(".person button")).ToBeEnabledAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Buurt", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr[data-area^='BU']")).ToHaveCountAsync(47);
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Thema" }).SelectOptionAsync("Veiligheid");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("thema=veiligheid"));

        var cell = page.Locator("tr[data-area='BU05130704'] td[data-indicator='diefstal-uit-auto']");
        var reason = page.GetByRole(AriaRole.Dialog);
        await cell.ClickAsync();
        await Assertions.Expect(reason).ToContainTextAsync("0 tegen ongeveer 9,9 verwacht");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(reason).ToHaveCountAsync(0);
        await Assertions.Expect(cell).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reason).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await page.Locator(".person button").ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "Donker" }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.ShouldKeepThePolicyAsync();
    }

    [Fact]
    public async Task SignalsAndProfile_Work()
    {
        var page = await app.OpenInFirefoxAsync(1440);
        await BrowserApp.SignInAsync(page, Role.InformationManager);

        await page.GotoAsync("/gouda/opvallend?niveau=buurt");
        await Assertions.Expect(page.Locator("main article").First).ToBeVisibleAsync();
        await page.GotoAsync("/gouda/wijk/WK051304");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Plaswijck");
        await page.ShouldKeepThePolicyAsync();
    }

    [Fact]
    public async Task Delivery_FromFileToPublication_Works()
    {
        var page = await app.OpenInFirefoxAsync(1440);
        await BrowserApp.SignInAsync(page, Role.InformationManager);
        await page.GotoAsync("/gouda/leveringen/nieuw");
        await page.ChooseFileAsync("winkeldiefstal.csv",
            "Wijkcode;Wijknaam;Jaar;Woninginbraak;Fietsdiefstal;Diefstal uit/vanaf auto;Bedreiging en mishandeling;Vernieling;Winkeldiefstal;Totaal misdrijven\n"
            + "WK051304;Plaswijck;2016;119;61;81;56;94;47;474\n");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new Regex("^Herkend") })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Controleer dit bestand" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Wat verandert" })).ToContainTextAsync("Winkeldiefstal");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Publiceer als stand") }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Publiceer als stand") }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Gepubliceerd als stand") })).ToBeVisibleAsync();
        await page.ShouldKeepThePolicyAsync();
    }
}
