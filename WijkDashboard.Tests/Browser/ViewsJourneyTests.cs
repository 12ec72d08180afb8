using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

/// <summary>Somebody puts two areas beside each other, keeps that for colleagues, and one of them opens it.</summary>
[Collection(BrowserTests.Name)]
public sealed class ViewsJourneyTests(BrowserApp app)
{
    [Fact]
    public async Task Comparison_IsKeptForColleagues_OpenedByOne_AndRemovedAgain()
    {
        var page = await OpenAsync("/gouda/wijk/BU05130407", "gemeente");
        await page.GetByRole(AriaRole.Link, new() { Name = "Vergelijk gebieden" }).ClickAsync();
        await page.GetByLabel("Zet een buurt erbij").SelectOptionAsync("De Gaardenbuurt");
        await Assertions.Expect(page.Locator("tr[data-indicator=woninginbraak] .says")).ToHaveTextAsync("Buiten gewone verschillen: Wervenbuurt, De Gaardenbuurt.");

        var save = page.GetByRole(AriaRole.Button, new() { Name = "Bewaar weergave" });
        await save.ClickAsync();
        await Assertions.Expect(page.GetByLabel("Naam")).ToBeFocusedAsync();
        await page.GetByLabel("Naam").FillAsync("Twee buurten met een sprong");
        await page.GetByLabel("Waar is het voor?").FillAsync("Voor het wijkoverleg");
        await page.GetByLabel("Ook voor collega’s").CheckAsync();
        await page.ShouldBeAccessibleEverywhereAsync("weergave-bewaren");
        await page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Bewaar weergave" }).ClickAsync();
        await Assertions.Expect(page.Locator(".save-view [role=status]")).ToHaveTextAsync("“Twee buurten met een sprong” is bewaard.");
        await Assertions.Expect(save).ToBeFocusedAsync();

        var colleague = await OpenAsync("/gouda/weergaven", "gemeente", Role.Director);
        await colleague.ShouldBeAccessibleEverywhereAsync("weergaven-gedeeld");
        await colleague.GetByRole(AriaRole.Link, new() { Name = "Twee buurten met een sprong" }).ClickAsync();
        await Assertions.Expect(colleague.Locator("thead th").Nth(2)).ToContainTextAsync("De Gaardenbuurt");

        await page.GetByRole(AriaRole.Link, new() { Name = "Mijn weergaven" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Verwijder") }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ja, verwijder" }).ClickAsync();
        await Assertions.Expect(page.Locator(".told")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("[data-view]")).ToHaveCountAsync(0);
    }

    private async Task<IPage> OpenAsync(string address, string partner, Role role = Role.Staff)
    {
        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, role, partner: partner);
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }
}
