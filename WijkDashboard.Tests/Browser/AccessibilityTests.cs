using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

/// <summary>The pages of what stands out, deliveries and the catalogue, as somebody finds them who walks in by their address.</summary>
[Collection(BrowserTests.Name)]
public sealed class AccessibilityTests(BrowserApp app)
{
    [Theory]
    [InlineData("overzicht", "/gouda/overzicht", "gemeente")]
    [InlineData("overzicht-buurt", "/gouda/overzicht?niveau=buurt", "gemeente")]
    [InlineData("overzicht-jaar", "/gouda/overzicht?niveau=buurt&jaar=2014", "gemeente")]
    [InlineData("overzicht-cel", "/gouda/overzicht?niveau=buurt&cel=BU05130704.diefstal-uit-auto", "gemeente")]
    [InlineData("opvallend", "/gouda/opvallend?niveau=buurt", "politie")]
    [InlineData("opvallend-niets", "/gouda/opvallend?benchmark=vergelijkbaar", "politie")]
    [InlineData("wijk", "/gouda/wijk/WK051304", "politie")]
    [InlineData("buurt", "/gouda/wijk/BU05130407", "politie")]
    [InlineData("wijk-voorbeeldstad", "/voorbeeldstad/wijk/WK991103", "politie")]
    [InlineData("wijk-onbekend", "/gouda/wijk/WK999999", "politie")]
    [InlineData("vergelijken-leeg", "/gouda/vergelijken", "politie")]
    [InlineData("vergelijken", "/gouda/vergelijken?gebieden=BU05130305,BU05130407,BU05130704,BU05130100", "politie")]
    [InlineData("vergelijken-perioden", "/gouda/vergelijken?gebieden=BU05130407&periode=2015&met=2016", "politie")]
    [InlineData("weergaven", "/gouda/weergaven", "politie")]
    [InlineData("zoeken", "/gouda/zoeken?q=wijk", "politie")]
    [InlineData("uitleg", "/gouda/uitleg", "politie")]
    [InlineData("toegankelijkheid", "/toegankelijkheid", "politie")]
    [InlineData("indicator-periode", "/gouda/indicator/woninginbraak?niveau=buurt&periode=2013", "politie")]
    [InlineData("indicator-cijfers", "/gouda/indicator/woninginbraak?niveau=buurt", "politie")]
    [InlineData("indicator-wijk", "/gouda/indicator/bijstand", "politie")]
    [InlineData("leveringen", "/gouda/leveringen", "politie")]
    [InlineData("levering", "/gouda/leveringen/7?alles=true", "politie")]
    [InlineData("intrekken", "/gouda/leveringen/7?stap=intrekken", "politie")]
    [InlineData("sleutels", "/gouda/leveringen/sleutels", "politie")]
    [InlineData("api", "/api/uitleg", "politie")]
    [InlineData("indicatoren", "/gouda/catalogus?deel=indicatoren", "politie")]
    [InlineData("indicator", "/gouda/catalogus/indicator/woninginbraak", "politie")]
    [InlineData("indicator-bewerken", "/gouda/catalogus/indicator/woninginbraak?bewerk=true", "politie")]
    [InlineData("partners", "/gouda/catalogus?deel=partners", "gemeente")]
    [InlineData("themas", "/gouda/catalogus?deel=themas", "gemeente")]
    [InlineData("regels", "/gouda/catalogus?deel=regels&bewerk=", "gemeente")]
    [InlineData("bescherming", "/gouda/catalogus?deel=bescherming", "gemeente")]
    [InlineData("gebieden", "/gouda/catalogus?deel=gebieden&editie=2020", "gemeente")]
    [InlineData("indelingen", "/gouda/catalogus?deel=indelingen", "politie")]
    [InlineData("versies", "/gouda/catalogus?deel=versies", "politie")]
    [InlineData("bewijzen-gesloten", "/gouda/bescherming", "politie")]
    public async Task Page_AtEverySizeInBothThemes_IsAccessibleAndDoesNotScrollSideways(string name, string address, string partner)
    {
        var page = await app.OpenAsync(1440);
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") complaints.Add(message.Text);
        };
        await BrowserApp.SignInAsync(page, Role.InformationManager, address.StartsWith("/voorbeeldstad/", StringComparison.Ordinal) ? "voorbeeldstad" : "gouda", partner);

        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.Locator(".loading")).ToHaveCountAsync(0);

        await page.ShouldBeAccessibleEverywhereAsync(name);
        complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("bewijzen", "/gouda/bescherming")]
    [InlineData("bewijs", "/gouda/bescherming/13")]
    public async Task Proofs_ForThePrivacyOfficer_AreAccessibleToo(string name, string address)
    {
        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, Role.PrivacyOfficer, partner: "gemeente");

        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Bescherming" })).ToHaveAttributeAsync("aria-current", "page");

        await page.ShouldBeAccessibleEverywhereAsync(name);
    }
}
