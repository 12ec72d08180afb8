using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

[Collection(BrowserTests.Name)]
public sealed class CataloguesTests(BrowserApp app)
{
    /// <summary>Where pictures go, to look at them; none are taken without <c>WIJK_PICTURES</c>.</summary>
    private static readonly string? s_pictures = Environment.GetEnvironmentVariable("WIJK_PICTURES");

    [Theory]
    [InlineData("?deel=indicatoren", "politie", 390, ColorScheme.Light)]
    [InlineData("?deel=indicatoren", "politie", 1440, ColorScheme.Light)]
    [InlineData("/indicator/woninginbraak", "politie", 1440, ColorScheme.Dark)]
    [InlineData("/indicator/woninginbraak?bewerk=true", "politie", 390, ColorScheme.Dark)]
    [InlineData("/indicator/woninginbraak?bewerk=true", "politie", 1440, ColorScheme.Light)]
    [InlineData("?deel=partners", "gemeente", 1440, ColorScheme.Light)]
    [InlineData("?deel=regels&bewerk=", "gemeente", 1440, ColorScheme.Light)]
    [InlineData("?deel=bescherming", "gemeente", 1440, ColorScheme.Light)]
    [InlineData("?deel=gebieden&editie=2020", "gemeente", 390, ColorScheme.Light)]
    [InlineData("?deel=gebieden&editie=2020", "gemeente", 1440, ColorScheme.Dark)]
    [InlineData("?deel=indelingen", "politie", 390, ColorScheme.Light)]
    [InlineData("?deel=indelingen", "politie", 1440, ColorScheme.Light)]
    [InlineData("?deel=versies", "politie", 1440, ColorScheme.Light)]
    public async Task Page_IsAccessibleAndDoesNotScrollSideways(string address, string partner, int width, ColorScheme colours)
    {
        var page = await app.OpenAsync(width, width < 600 ? 844 : 900, colours);
        await BrowserApp.SignInAsync(page, Role.InformationManager, partner: partner);

        await page.GotoAsync("/gouda/catalogus" + address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.Locator(".loading")).ToHaveCountAsync(0);
        if (s_pictures is not null)
            await page.ScreenshotAsync(new() { Path = Path.Combine(s_pictures, $"{string.Concat(address.Where(char.IsLetter))}-{width}-{colours}.png"), FullPage = true });

        await page.ShouldBeAccessibleAsync();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
    }

    [Fact]
    public async Task Manager_ChangesAnIndicator_AndSavesTheCatalogueAsAFile()
    {
        var page = await app.OpenAsync();
        await BrowserApp.SignInAsync(page, Role.InformationManager);
        await page.GotoAsync("/gouda/catalogus/indicator/woninginbraak?bewerk=true", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Locator("#veld-improvement").FillAsync("Volgend jaar ook de Binnenstad.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bewaren" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Bewaard als versie 2")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Volgend jaar ook de Binnenstad.")).ToBeVisibleAsync();

        await page.GotoAsync("/gouda/catalogus?deel=versies", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Bewaar de catalogus" }).ClickAsync());

        file.SuggestedFilename.ShouldBe("catalogus-gouda-2.zip");
    }
}
