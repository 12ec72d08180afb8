using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

[Collection(BrowserTests.Name)]
public sealed class EntranceTests(BrowserApp app)
{
    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task SignInPage_IsAccessible(int width, ColorScheme colours)
    {
        var page = await app.OpenAsync(width, colours: colours);

        await page.GotoAsync("/aanmelden");

        (await page.TitleAsync()).ShouldStartWith("Aanmelden");
        await page.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task SignInPage_AfterARefusal_SaysSoAndIsAccessible()
    {
        var page = await app.OpenAsync();
        await page.GotoAsync("/aanmelden");
        await page.GetByLabel("E-mailadres").FillAsync("niemand@example.nl");
        await page.GetByLabel("Wachtwoord").FillAsync("niet het wachtwoord");
        await page.Locator("form.account button").ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Je bent niet aangemeld.");
        await Assertions.Expect(page.GetByLabel("E-mailadres")).ToHaveValueAsync("niemand@example.nl");
        await page.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task AnyPage_UnknownUser_LeadsToSigningInAndBack()
    {
        var page = await app.OpenAsync();

        await page.GotoAsync("/geen-toegang");

        new Uri(page.Url).PathAndQuery.ShouldBe("/aanmelden?terug=%2Fgeen-toegang");
        await page.Locator("button[value='demo-administrator']").ClickAsync();
        await page.WaitForURLAsync("**/geen-toegang");
        await page.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task SignInPage_Browser_RefusesNoneOfItsParts()
    {
        var page = await app.OpenAsync();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") complaints.Add(message.Text);
        };

        await page.GotoAsync("/aanmelden", new() { WaitUntil = WaitUntilState.NetworkIdle });

        complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task SignOut_ComesBackAsAnUnknownUser()
    {
        var page = await app.OpenAsync();
        await BrowserApp.SignInAsync(page, Role.Administrator);
        await page.GotoAsync("/geen-toegang");
        await page.GetByRole(AriaRole.Button, new() { Name = "Afmelden" }).ClickAsync();
        await page.WaitForURLAsync("**/aanmelden");

        await page.GotoAsync("/geen-toegang");

        new Uri(page.Url).AbsolutePath.ShouldBe("/aanmelden");
    }
}
