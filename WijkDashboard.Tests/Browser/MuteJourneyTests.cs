using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

/// <summary>A team takes something off its list, and puts it back, while a partner looks on.</summary>
[Collection(BrowserTests.Name)]
public sealed class MuteJourneyTests(BrowserApp app)
{
    private const string Address = "/gouda/opvallend?niveau=buurt";

    [Fact]
    public async Task TakenOffTheList_MovesOnEveryOpenPage_AndCanBePutBack()
    {
        var partner = await OpenAsync(Role.Director, "jeugdzorg");
        var page = await OpenAsync(Role.Staff, "gemeente");
        var card = page.Locator("article", new() { HasText = "Slagenbuurt" });

        await card.GetByRole(AriaRole.Button, new() { NameRegex = new("Van de lijst halen") }).ClickAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToBeFocusedAsync();
        await card.GetByLabel("Waarom hoeft dit nu niet besproken te worden?").FillAsync("Staat al op de agenda van het wijkteam");
        await card.GetByRole(AriaRole.Button, new() { Name = "Van de lijst halen", Exact = true }).ClickAsync();

        await Assertions.Expect(page.Locator(".told")).ToContainTextAsync("staat niet meer op de lijst");
        await Assertions.Expect(page.Locator(".told")).ToBeFocusedAsync();
        await Assertions.Expect(partner.Locator(".signals > header p").First).ToHaveTextAsync("Buurten van Gouda: 2 sterk, 5 mogelijk.");
        await page.ShouldBeAccessibleEverywhereAsync("opvallend-van-de-lijst");

        await partner.GetByText("Van de lijst gehaald: 1").ClickAsync();
        var muted = partner.Locator("details article");
        await Assertions.Expect(muted).ToContainTextAsync("Staat al op de agenda van het wijkteam");
        await muted.GetByRole(AriaRole.Button, new() { NameRegex = new("Terug op de lijst") }).ClickAsync();

        await Assertions.Expect(page.Locator(".signals > header p").First).ToHaveTextAsync("Buurten van Gouda: 2 sterk, 6 mogelijk.");
    }

    private async Task<IPage> OpenAsync(Role role, string partner)
    {
        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, role, partner: partner);
        await page.GotoAsync(Address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.Locator("article")).ToHaveCountAsync(7);
        return page;
    }
}
