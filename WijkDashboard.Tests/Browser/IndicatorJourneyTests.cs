using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

/// <summary>The pictures of one indicator, drawn, turned into a table and taken along.</summary>
[Collection(BrowserTests.Name)]
public sealed class IndicatorJourneyTests(BrowserApp app)
{
    private static readonly byte[] s_png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [Fact]
    public async Task Pictures_AreDrawnTurnedAndSaved_InBothThemes()
    {
        var page = await app.OpenAsync(1440);
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        await BrowserApp.SignInAsync(page, Role.Staff, partner: "gemeente");
        await page.GotoAsync("/gouda/overzicht?niveau=buurt", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Locator("thead a[href*='/indicator/woninginbraak']").ClickAsync();
        await Assertions.Expect(page.Locator(".chart[data-drawn]")).ToHaveCountAsync(3);

        // A click on the map draws the course of that area.
        await page.Locator("a[data-area='BU05130305']").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("gebied=BU05130305"));
        await Assertions.Expect(page.Locator("#verloop figcaption p")).ToContainTextAsync("De Gaardenbuurt");

        await page.GetByLabel("Verdeling", new() { Exact = true }).CheckAsync();
        await Assertions.Expect(page.Locator("#verdeling .chart[data-drawn] .apexcharts-bar-area").First).ToBeVisibleAsync();

        var light = await InkAsync(page);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Assertions.Expect(page.Locator("#verloop .apexcharts-xaxis-label").First).Not.ToHaveAttributeAsync("fill", light);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Assertions.Expect(page.Locator("#verloop .apexcharts-xaxis-label").First).ToHaveAttributeAsync("fill", light);

        (await SaveAsync(page, "#verloop", "PNG"))[..4].ShouldBe(s_png);
        (await SaveAsync(page, "#kaart-plaatje", "PNG"))[..4].ShouldBe(s_png);
        var drawing = System.Text.Encoding.UTF8.GetString(await SaveAsync(page, "#volgorde-grafiek", "SVG"));
        drawing.ShouldContain("Woninginbraak: per 1.000");
        drawing.ShouldContain("met onzekerheid, 2016");
        drawing.ShouldContain("Politie, eenheid");
        drawing.ShouldContain("Wervenbuurt");
        drawing.ShouldNotContain("<foreignObject");

        await page.Locator("#volgorde-grafiek .turn").ClickAsync();
        await Assertions.Expect(page.Locator("#volgorde-grafiek .chart")).ToHaveCountAsync(0);
        await page.Locator("#volgorde-grafiek th a", new() { HasText = "Wervenbuurt" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Wervenbuurt");
        complaints.ShouldBeEmpty();
    }

    private static async Task<string> InkAsync(IPage page) => (await page.Locator("#verloop .apexcharts-xaxis-label").First.GetAttributeAsync("fill"))!;

    private static async Task<byte[]> SaveAsync(IPage page, string figure, string kind)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator($"{figure} .save button", new() { HasText = kind }).ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, TestContext.Current.CancellationToken);
        return memory.ToArray();
    }
}
