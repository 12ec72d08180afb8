using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

/// <summary>What a first visit costs on a slow line: everything that comes before the page can be used.</summary>
[Collection(BrowserTests.Name)]
public sealed class PageWeightTests(BrowserApp app)
{
    /// <summary>Bytes as they come over the line, typeface included.</summary>
    private const double Most = 300_000;

    [Fact]
    public async Task FirstVisit_OfTheOverview_IsLight_AndBringsNoCharts()
    {
        var signing = await app.OpenAsync();
        await BrowserApp.SignInAsync(signing, Role.Staff, partner: "gemeente");
        var page = await app.OpenAsync();
        await page.Context.AddCookiesAsync([.. (await signing.Context.CookiesAsync()).Select(c => new Cookie { Name = c.Name, Value = c.Value, Url = app.Address!.ToString() })]);
        var line = await page.Context.NewCDPSessionAsync(page);
        await line.SendAsync("Network.enable");
        var (total, asked) = (0.0, new List<string>());
        line.Event("Network.loadingFinished").OnEvent += (_, e) => total += e!.Value.GetProperty("encodedDataLength").GetDouble();
        page.Request += (_, request) => asked.Add(request.Url);

        await page.GotoAsync("/gouda/overzicht");
        await Assertions.Expect(page.Locator(".person button")).ToBeEnabledAsync();
        await Assertions.Expect(page.Locator("table [tabindex='0']").First).ToBeAttachedAsync();

        total.ShouldBeInRange(100_000, Most);
        asked.ShouldContain(url => url.Contains("MudBlazor.min", StringComparison.Ordinal));
        asked.ShouldNotContain(url => url.Contains("chart", StringComparison.OrdinalIgnoreCase));
    }
}
