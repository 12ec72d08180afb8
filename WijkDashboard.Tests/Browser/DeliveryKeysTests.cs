using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

[Collection(BrowserTests.Name)]
public sealed class DeliveryKeysTests(BrowserApp app)
{
    private const string Keys = "/gouda/leveringen/sleutels";

    [Fact]
    public async Task Manager_MakesCopiesAndRevokesAKey()
    {
        var page = await app.OpenAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await BrowserApp.SignInAsync(page, Role.InformationManager);
        await page.GotoAsync(Keys, new() { WaitUntil = WaitUntilState.NetworkIdle });

        await page.GetByLabel("Waarvoor is de sleutel?").FillAsync("nachtelijke levering");
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak sleutel" }).ClickAsync();
        var secret = await page.GetByLabel("Sleutel “nachtelijke levering”").InputValueAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Kopieer de sleutel" }).ClickAsync();
        await Assertions.Expect(page.GetByText("De sleutel staat op het klembord.")).ToBeVisibleAsync();
        (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldBe(secret);
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ik heb de sleutel bewaard" }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Trek in: nachtelijke levering" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Ja, trek in" })).ToBeFocusedAsync();
        await page.ShouldBeAccessibleAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("tr[data-state]").Filter(new() { HasText = "nachtelijke levering" })).ToContainTextAsync("ingetrokken");
        (await page.ContentAsync()).ShouldNotContain(secret);
    }
}
