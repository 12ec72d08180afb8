using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

/// <summary>One wijk or buurt, read on a screen and on paper.</summary>
[Collection(BrowserTests.Name)]
public sealed class ProfileJourneyTests(BrowserApp app)
{
    /// <summary>Where the paper goes, to look at it; nowhere without <c>WIJK_PICTURES</c>.</summary>
    private static readonly string? s_pictures = Environment.GetEnvironmentVariable("WIJK_PICTURES");

    [Fact]
    public async Task Buurt_FromTheTable_ByKeyboard_LeadsToItsWijkAndBackToTheCell()
    {
        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, Role.Staff, partner: "gemeente");
        await page.GotoAsync("/gouda/overzicht?niveau=buurt", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Locator("tr[data-area='BU05130407'] th a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Wervenbuurt");
        await page.GetByRole(AriaRole.Link, new() { Name = "Plaswijck" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/gouda/wijk/WK051304\?indeling=2015$"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Wervenbuurt" }).ClickAsync();
        await page.Locator("tr[data-indicator='woninginbraak'] th a").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Wervenbuurt");
    }

    [Theory]
    [InlineData("gouda", "WK051304")]
    [InlineData("gouda", "BU05130407")]
    [InlineData("gouda", "WK051301")]
    [InlineData("voorbeeldstad", "WK991103")]
    public async Task Paper_IsOneA4(string municipality, string code)
    {
        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, Role.Staff, municipality, "gemeente");
        await page.GotoAsync($"/{municipality}/wijk/{code}", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.Locator(".published b")).ToContainTextAsync("Stand");

        var paper = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });

        if (s_pictures is not null)
        {
            await page.SetViewportSizeAsync(703, 1032);
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            await page.ScreenshotAsync(new() { Path = Path.Combine(s_pictures, $"a4-{code}.png"), FullPage = true });
        }

        if (s_pictures is not null) await File.WriteAllBytesAsync(Path.Combine(s_pictures, $"a4-{code}.pdf"), paper, TestContext.Current.CancellationToken);
        Regex.Count(Encoding.Latin1.GetString(paper), "/Type /Page\\b").ShouldBe(1);
    }
}
