using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Load;

/// <summary>What an open overview costs the server; run on purpose, the figure stands in docs/measurements.md.</summary>
[Collection(BrowserTests.Name)]
public sealed class OpenPages(BrowserApp app, ITestOutputHelper output)
{
    private const int Pages = 20;

    [Fact(Explicit = true)]
    public async Task Memory_PerOpenOverview()
    {
        var first = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(first, Role.Staff, partner: "gemeente");
        await OpenAsync(first);
        var before = Settled();

        for (var i = 0; i < Pages; i++) await OpenAsync(await first.Context.NewPageAsync());

        var each = (Settled() - before) / Pages;
        output.WriteLine($"{each / 1024.0:N0} kB of managed memory for each of {Pages} open overviews.");
        each.ShouldBeGreaterThan(0);
    }

    private static async Task OpenAsync(Microsoft.Playwright.IPage page)
    {
        await page.GotoAsync("/gouda/overzicht?niveau=buurt");
        await Microsoft.Playwright.Assertions.Expect(page.Locator(".overview:has(select[data-live]) table [tabindex='0']").First).ToBeAttachedAsync();
    }

    private static long Settled()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
