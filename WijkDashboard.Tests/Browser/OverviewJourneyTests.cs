using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

/// <summary>What people come to do, on Gouda's real figures.</summary>
[Collection(BrowserTests.Name)]
public sealed class OverviewJourneyTests(BrowserApp app)
{
    private const string Marked = "tr[data-area='BU05130704'] td[data-indicator='diefstal-uit-auto']";

    [Theory]
    [InlineData(Role.Staff, "gemeente")]
    [InlineData(Role.Director, "jeugdzorg")]
    [InlineData(Role.InformationManager, "politie")]
    [InlineData(Role.Administrator, "")]
    public async Task EachRole_AfterSigningIn_SeesWijkenAndBuurten(Role role, string partner)
    {
        var page = await app.OpenAsync();

        await BrowserApp.SignInAsync(page, role, partner: partner);

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/gouda/overzicht"));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Overzicht");
        await Assertions.Expect(page.Locator("tbody tr[data-area^='WK']")).ToHaveCountAsync(9);
        await page.GetByRole(AriaRole.Radio, new() { Name = "Buurt" }).CheckAsync(new() { Force = true });
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("niveau=buurt"));
        await Assertions.Expect(page.Locator("tbody tr[data-area^='BU']")).ToHaveCountAsync(47);
    }

    [Fact]
    public async Task MarkedCell_ByKeyboard_OpensItsReasonAndTakesFocusBack()
    {
        var page = await OpenNeighbourhoodsAsync();
        await page.Locator(Marked).FocusAsync();

        await page.Keyboard.PressAsync("Enter");

        var reason = page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(reason).ToContainTextAsync("Componistenbuurt");
        await Assertions.Expect(reason).ToContainTextAsync("0 tegen ongeveer 9,9 verwacht");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("cel=BU05130704"));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(reason).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(Marked)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Arrows_WalkThroughTheCells()
    {
        var page = await OpenNeighbourhoodsAsync();
        await page.Locator("tr[data-area='BU05130305'] td[data-indicator='woninginbraak']").FocusAsync();

        await page.Keyboard.PressAsync("ArrowRight");
        await ExpectFocusAsync(page, "BU05130305", "fietsdiefstal");
        await page.Keyboard.PressAsync("ArrowDown");
        await ExpectFocusAsync(page, "BU05130304", "fietsdiefstal");
        await page.Keyboard.PressAsync("Home");
        await ExpectFocusAsync(page, "BU05130304", "woninginbraak");
        await page.Keyboard.PressAsync("Control+End");
        (await FocusAsync(page)).ShouldStartWith("BU051309");
    }

    [Fact]
    public async Task ShortList_LeadsToItsCell()
    {
        var page = await OpenNeighbourhoodsAsync();

        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("Componistenbuurt") }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Componistenbuurt");
    }

    [Fact]
    public async Task SharedAddress_OpensTheSameCellForAColleague()
    {
        var page = await app.OpenAsync();
        await BrowserApp.SignInAsync(page, Role.Director, partner: "jeugdzorg");

        await page.GotoAsync("/gouda/overzicht?niveau=buurt&partner=politie&cel=BU05130305.woninginbraak");

        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("De Gaardenbuurt");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("11");
    }

    [Theory]
    [InlineData("/gouda/overzicht", 1440, 900, ColorScheme.Light)]
    [InlineData("/gouda/overzicht?niveau=buurt", 1440, 900, ColorScheme.Light)]
    [InlineData("/gouda/overzicht?niveau=buurt", 1440, 900, ColorScheme.Dark)]
    [InlineData("/gouda/overzicht?niveau=buurt", 1024, 768, ColorScheme.Light)]
    [InlineData("/gouda/overzicht?niveau=buurt", 1024, 768, ColorScheme.Dark)]
    [InlineData("/gouda/overzicht?niveau=buurt", 390, 844, ColorScheme.Light)]
    [InlineData("/gouda/overzicht?niveau=buurt", 390, 844, ColorScheme.Dark)]
    [InlineData("/gouda/overzicht?niveau=buurt&cel=BU05130704.diefstal-uit-auto", 1440, 900, ColorScheme.Light)]
    [InlineData("/gouda/overzicht?niveau=buurt&cel=BU05130704.diefstal-uit-auto", 1440, 900, ColorScheme.Dark)]
    [InlineData("/gouda/overzicht?niveau=buurt&cel=BU05130704.diefstal-uit-auto", 390, 844, ColorScheme.Light)]
    public async Task Overview_IsAccessible_AndScrollsNoPageSideways(string address, int width, int height, ColorScheme colours)
    {
        var page = await app.OpenAsync(width, height, colours);
        await BrowserApp.SignInAsync(page, Role.Staff, partner: "gemeente");
        await page.GotoAsync(address);
        await Assertions.Expect(page.Locator("table [tabindex='0']").First).ToBeAttachedAsync();

        await page.ShouldBeAccessibleAsync();

        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue();
    }

    [Fact]
    public async Task OtherMunicipality_IsToldInWords_AndLeaksNothing()
    {
        var page = await app.OpenAsync();
        await BrowserApp.SignInAsync(page, Role.Staff);

        await page.GotoAsync("/atlantis/overzicht");

        await Assertions.Expect(page.Locator("table")).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task EnglishReader_ReadsEnglish()
    {
        var page = await OpenNeighbourhoodsAsync();

        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^(EN|English)") }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Overview");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
    }

    private async Task<IPage> OpenNeighbourhoodsAsync()
    {
        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, Role.Staff, partner: "gemeente");
        await page.GotoAsync("/gouda/overzicht?niveau=buurt");
        await Assertions.Expect(page.Locator("table [tabindex='0']").First).ToBeAttachedAsync();
        return page;
    }

    private static Task ExpectFocusAsync(IPage page, string area, string indicator) =>
        Assertions.Expect(page.Locator($"tr[data-area='{area}'] td[data-indicator='{indicator}']")).ToBeFocusedAsync();

    private static Task<string> FocusAsync(IPage page) =>
        page.EvaluateAsync<string>("document.activeElement.closest('tr').dataset.area");
}
