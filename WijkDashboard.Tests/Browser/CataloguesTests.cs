using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

[Collection(BrowserTests.Name)]
public sealed class CataloguesTests(BrowserApp app)
{
    [Fact]
    public async Task Manager_ChangesAnIndicator_AndSavesTheCatalogueAsAFile()
    {
        var page = await app.OpenAsync();
        await BrowserApp.SignInAsync(page, Role.InformationManager);
        await page.GotoAsync("/gouda/catalogus/indicator/woninginbraak?bewerk=true", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Locator("#veld-improvement").FillAsync("Volgend jaar ook de Binnenstad.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bewaren" }).ClickAsync();
        await Assertions.Expect(page.GetByText(new Regex(@"Bewaard als versie \d+"))).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Volgend jaar ook de Binnenstad.")).ToBeVisibleAsync();

        await page.GotoAsync("/gouda/catalogus?deel=versies", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Bewaar de catalogus" }).ClickAsync());

        file.SuggestedFilename.ShouldMatch(@"^catalogus-gouda-\d+\.zip$");
    }
}
