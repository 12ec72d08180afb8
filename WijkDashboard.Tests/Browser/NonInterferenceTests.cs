using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Proof;

namespace WijkDashboard.Browser;

/// <summary>
/// Attack 9 on open pages: the two towns of <see cref="Twins"/> are used in the same way, and every text in every message of the server and
/// every saved file are the same. The pages as they are first sent are compared without a browser.
/// </summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Proof")]
public sealed partial class NonInterferenceTests(BrowserApp browser, Twins twins) : IClassFixture<Twins>
{
    [Theory]
    [InlineData("zorg", "informationmanager")]
    [InlineData("gemeente", "privacyofficer")]
    public async Task OpenPages_SayTheSame(string partner, string role)
    {
        IPage[] pages = [await browser.OpenAsync(1440, at: twins.Apps[0].Address), await browser.OpenAsync(1440, at: twins.Apps[1].Address)];
        var seen = await Task.WhenAll(pages.Zip(twins.Apps, (page, app) => UseAsync(page, app, partner, role)));
        var (one, other) = (seen[0], seen[1]);

        one.Batches.ShouldBeGreaterThan(10);
        one.Texts.Except(other.Texts).ShouldBeEmpty("only in the one");
        other.Texts.Except(one.Texts).ShouldBeEmpty("only in the other");
        one.Files.ShouldNotBeEmpty();
        other.Files.ShouldBe(one.Files);
    }

    /// <summary>MudBlazor draws lots for the ids of its fields.</summary>
    [GeneratedRegex(@"\b(mudinput|select|popover-?)[a-z0-9]{8}\b")]
    private static partial Regex IdOfAField();

    /// <summary>A partner reads how large its own file is, to know it again.</summary>
    [GeneratedRegex(@"\b[\d.,]+ (bytes|kB|MB)\b")]
    private static partial Regex SizeOfAFile();

    private sealed record Seen(IReadOnlyList<string> Files, IReadOnlyList<string> Texts, int Batches);

    private static async Task<Seen> UseAsync(IPage page, TwinApp app, string partner, string role)
    {
        var batches = new RenderBatches(page);
        var files = new List<string>();
        await page.GotoAsync("/aanmelden");
        await page.Locator($"button[value='{Twins.Person(partner, role)}']").ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/aanmelden", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.NetworkIdle });

        await GoAsync("overzicht?niveau=buurt");
        await OpenAsync("td[data-state=hidden]", 0);
        await OpenAsync("td[data-state=hidden]", 3);
        await OpenAsync("tbody td[data-indicator=geweld]:not([data-state])", 0);
        await page.Locator("thead a.sort:has-text('geweld')").First.ClickAsync();
        await Assertions.Expect(page.Locator("[aria-sort]")).ToHaveCountAsync(1);
        await GoAsync("overzicht");
        await OpenAsync("td[data-state=hidden]", 0);
        await SaveAsync("CSV");
        await GoAsync("opvallend?niveau=buurt");
        foreach (var fold in await page.Locator("summary").AllAsync()) await fold.ClickAsync();
        await SaveAsync("CSV");
        await GoAsync("leveringen");
        foreach (var delivery in new[] { 2, 4, 6, 7 }) await GoAsync($"leveringen/{delivery}?alles=true");
        await GoAsync("catalogus?deel=indicatoren");
        await GoAsync("bescherming/4");
        if (role == "privacyofficer") await SaveAsync("Bewaar als bestand");
        return new(files, [.. batches.Texts.Select(Plain)], batches.Batches);

        async Task GoAsync(string address)
        {
            await page.GotoAsync($"/{TwinTown.Id}/{address}", new() { WaitUntil = WaitUntilState.NetworkIdle });
            await Assertions.Expect(page.Locator(".loading")).ToHaveCountAsync(0);
            // Live from here on: the script of the table has said where Tab enters it.
            if (address.StartsWith("overzicht", StringComparison.Ordinal)) await Assertions.Expect(page.Locator(".overview:has(select[data-live]) table [tabindex='0']").First).ToBeAttachedAsync();
        }

        async Task OpenAsync(string cell, int which)
        {
            await page.Locator(cell).Nth(which).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator("[data-selected]")).ToHaveCountAsync(1);
            await page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        }

        async Task SaveAsync(string button)
        {
            var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync());
            files.Add(download.SuggestedFilename + "\n" + await File.ReadAllTextAsync(await download.PathAsync()));
        }

        string Plain(string text) => SizeOfAFile().Replace(IdOfAField().Replace(Twins.Plain(text.Replace(app.Address.ToString(), "/", StringComparison.Ordinal).Replace(app.Address.Authority, "(address)", StringComparison.Ordinal)), "(chance)"), "(size)");
    }
}
