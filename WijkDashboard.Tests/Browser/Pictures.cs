using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Support;

namespace WijkDashboard.Browser;

/// <summary>Makes the pictures of the README from the running app; run on purpose.</summary>
[Collection(BrowserTests.Name)]
public sealed class Pictures(BrowserApp app)
{
    private const string Neighbourhoods = "/gouda/overzicht?niveau=buurt";
    private const string Reason = Neighbourhoods + "&cel=BU05130305.woninginbraak";

    /// <summary>Where the pictures go; set <c>WIJK_PICTURES</c> to look at them without changing those of the README.</summary>
    private static readonly string s_folder =
        Environment.GetEnvironmentVariable("WIJK_PICTURES") ?? Path.Combine(Repository.Root, "WijkDashboard", "docs", "pictures");

    [Theory(Explicit = true)]
    [InlineData("overzicht", Neighbourhoods, 1440, 900, ColorScheme.Light)]
    [InlineData("reden", Reason, 1440, 900, ColorScheme.Light)]
    [InlineData("donker", Neighbourhoods, 1440, 900, ColorScheme.Dark)]
    [InlineData("telefoon", Neighbourhoods, 390, 844, ColorScheme.Light)]
    public async Task Take(string name, string address, int width, int height, ColorScheme colours)
    {
        var page = await app.OpenAsync(width, height, colours);
        await BrowserApp.SignInAsync(page, Role.Staff, partner: "gemeente");
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.Locator("table [tabindex='0']").First).ToBeAttachedAsync();
        var file = Path.Combine(s_folder, name + ".png");

        await page.ScreenshotAsync(new() { Path = file });

        new FileInfo(file).Length.ShouldBeGreaterThan(10_000);
    }
}
