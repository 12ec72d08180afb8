using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

/// <summary>The pictures of one indicator, drawn, turned into a table and taken along.</summary>
[Collection(BrowserTests.Name)]
public sealed class IndicatorJourneyTests(BrowserApp app)
{
    /// <summary>Where the paper goes, to look at it; nowhere without <c>WIJK_PICTURES</c>.</summary>
    private static readonly string? s_pictures = Environment.GetEnvironmentVariable("WIJK_PICTURES");

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

    [Fact]
    public async Task EarlierPeriod_IsChosen_TakenAlongAndLeft()
    {
        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, Role.Staff, partner: "gemeente");
        await page.GotoAsync("/gouda/indicator/woninginbraak?niveau=buurt", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.Locator("#volgorde-grafiek .chart[data-drawn]")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Periode" }).SelectOptionAsync("2013");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("periode=2013"));
        await Assertions.Expect(page.Locator(".meta")).ToContainTextAsync("Signalen zijn alleen gezocht in de cijfers van 2016");
        var drawing = System.Text.Encoding.UTF8.GetString(await SaveAsync(page, "#volgorde-grafiek", "SVG"));
        drawing.ShouldContain("met onzekerheid, 2013");
        drawing.ShouldContain(". 2013. Stand");

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".meta")).Not.ToContainTextAsync("Signalen");
        await Assertions.Expect(page.Locator("#periode")).ToHaveValueAsync("2016");
        await page.GotoAsync("/gouda/indicator/woninginbraak?niveau=buurt&periode=1999");
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("1999");
    }

    [Fact]
    public async Task Charts_ByKeyboard_TellEachPoint_WithoutTheServer()
    {
        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, Role.Staff, partner: "gemeente");
        await page.GotoAsync("/gouda/indicator/woninginbraak?niveau=buurt", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.Locator(".chart[data-drawn]")).ToHaveCountAsync(3);
        // From here on nothing reaches the server: a key is a matter of the browser.
        await page.EvaluateAsync("WebSocket.prototype.send = function () { window.sent = (window.sent ?? 0) + 1; }");

        await page.Locator("#volgorde-grafiek .save button").Last.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        var ranked = page.Locator("#volgorde-grafiek .chart");
        await Assertions.Expect(ranked).ToBeFocusedAsync();
        (await ranked.GetAttributeAsync("aria-label"))!.ShouldStartWith("Grafiek: ");
        (await page.Locator($"#{await ranked.GetAttributeAsync("aria-describedby")}").TextContentAsync())!.ShouldStartWith("Pijltjestoetsen: langs de punten.");
        var here = page.Locator("#volgorde-grafiek .here[aria-live=polite]");
        await Assertions.Expect(here).ToBeEmptyAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        var first = page.Locator("#volgorde-grafiek tbody tr").First;
        await Assertions.Expect(here.Locator("b")).ToHaveTextAsync((await first.Locator("th").TextContentAsync())!);
        await Assertions.Expect(here).ToContainTextAsync($"{await first.Locator("td b").TextContentAsync()} per 1.000, 2016");
        await Assertions.Expect(here).ToContainTextAsync($"onzekerheid: {await first.Locator("td.number").Nth(2).TextContentAsync()}");
        await Assertions.Expect(page.Locator("#volgorde-grafiek .ring")).ToBeVisibleAsync();
        await page.ShouldBeAccessibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(here.Locator("b")).ToHaveTextAsync((await page.Locator("#volgorde-grafiek tbody tr th").Nth(1).TextContentAsync())!);
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(here.Locator("b")).ToHaveTextAsync((await first.Locator("th").TextContentAsync())!);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(here).ToBeEmptyAsync();
        await Assertions.Expect(page.Locator("#volgorde-grafiek .ring")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("ArrowRight");

        // One stop for each chart; who leaves takes the text along.
        await page.Locator("#verloop .chart").FocusAsync();
        await Assertions.Expect(here).ToBeEmptyAsync();
        var course = page.Locator("#verloop .here");
        await page.Keyboard.PressAsync("End");
        await Assertions.Expect(course).ToContainTextAsync(", 2016");
        var own = await course.Locator("b").TextContentAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(course).ToContainTextAsync(", 2015");
        await Assertions.Expect(course.Locator("b")).ToHaveTextAsync(own!);
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(course.Locator("b")).Not.ToHaveTextAsync(own!);
        await Assertions.Expect(course).ToContainTextAsync(", 2015");
        (await page.EvaluateAsync<int>("window.sent ?? 0")).ShouldBeLessThan(3, "more than the heartbeat of the circuit");
    }

    [Theory]
    [InlineData(1440, "/gouda/indicator/woninginbraak?niveau=buurt")]
    [InlineData(390, "/gouda/indicator/woninginbraak?niveau=buurt&periode=2013")]
    [InlineData(1024, "/gouda/indicator/bijstand")]
    public async Task Paper_IsTwoSheets_WithoutControls_WhateverTheScreen(int width, string address)
    {
        var page = await app.OpenAsync(width, colours: ColorScheme.Dark);
        await BrowserApp.SignInAsync(page, Role.Staff, partner: "gemeente");
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.Locator("#volgorde-grafiek .chart[data-drawn]")).ToHaveCountAsync(1);

        var paper = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });
        if (s_pictures is not null) await File.WriteAllBytesAsync(Path.Combine(s_pictures, $"a4-indicator-{width}.pdf"), paper, TestContext.Current.CancellationToken);
        Regex.Count(System.Text.Encoding.Latin1.GetString(paper), "/Type /Page\\b").ShouldBeLessThanOrEqualTo(2);

        await page.SetViewportSizeAsync(703, 1032);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".paper")).ToContainTextAsync("Stand");
        await Assertions.Expect(page.Locator("main button:visible, main input:visible")).ToHaveCountAsync(0);
        (await page.EvaluateAsync<bool>("[...document.querySelectorAll('.chart svg')].every(s => s.getBoundingClientRect().right <= innerWidth)")).ShouldBeTrue();
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
