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
        await page.GetByRole(AriaRole.Link, new() { Name = "Buurt", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("niveau=buurt"));
        await Assertions.Expect(page.Locator("tbody tr[data-area^='BU']")).ToHaveCountAsync(47);
    }

    [Fact]
    public async Task Keyboard_WalksOpensAndComesBack()
    {
        var page = await OpenNeighbourhoodsAsync();
        await TabIntoTableAsync(page);

        await page.Keyboard.PressAsync("Control+End");
        (await FocusAsync(page)).ShouldBe("BU05130901 leefbaarometer");
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("Control+Home");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        (await FocusAsync(page)).ShouldBe("WK051301 fietsdiefstal");
        await page.Keyboard.PressAsync("Enter");

        var reason = page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(reason).ToContainTextAsync("Binnenstad");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("cel=WK051301.fietsdiefstal"));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(reason).ToHaveCountAsync(0);
        (await FocusAsync(page)).ShouldBe("WK051301 fietsdiefstal");
    }

    [Fact]
    public async Task Year_Chosen_ChangesAllFiguresAndBackReturns()
    {
        var page = await OpenNeighbourhoodsAsync();
        var cell = page.Locator("tr[data-area='BU05130305'] td[data-indicator='woninginbraak']");
        var newest = await cell.TextContentAsync() ?? "";

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Jaar" }).SelectOptionAsync("2014");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("jaar=2014"));
        var head = page.Locator("a.about[href*=woninginbraak]");
        await Assertions.Expect(head).ToContainTextAsync("2014");
        await Assertions.Expect(head).ToHaveAttributeAsync("href", new Regex("periode=2014"));
        await Assertions.Expect(cell).Not.ToHaveTextAsync(newest);
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Opvallend" })).ToContainTextAsync("Signalen zoeken we alleen in de nieuwste cijfers");
        await Assertions.Expect(page.Locator("td[data-signal]")).ToHaveCountAsync(0);

        await page.GoBackAsync();
        await Assertions.Expect(cell).ToHaveTextAsync(newest);
    }

    [Fact]
    public async Task Wijk_Folded_HidesItsBuurten_AndStaysSoInAnotherYear()
    {
        var page = await OpenNeighbourhoodsAsync();
        var district = page.Locator("tr[data-area='WK051301'] button");
        var inside = page.Locator("tr[data-parent='WK051301']:visible");
        await district.ClickAsync();
        await Assertions.Expect(district).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(inside).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("ArrowDown");
        (await page.EvaluateAsync<string>("document.activeElement.closest('tr').dataset.area")).ShouldBe("WK051302");

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Jaar" }).SelectOptionAsync("2014");
        await Assertions.Expect(page.Locator("a.about[href*=woninginbraak]")).ToContainTextAsync("2014");
        await Assertions.Expect(inside).ToHaveCountAsync(0);

        // In another order buurten stand under no wijk, so nothing can hide them.
        var buurten = page.Locator("tbody tr[data-area^='BU']:visible");
        await page.Locator("a.sort[href*=woninginbraak]").ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr[data-parent]")).ToHaveCountAsync(0);
        await Assertions.Expect(buurten).ToHaveCountAsync(47);
        await page.GoBackAsync();
        await Assertions.Expect(inside).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Jaar" }).SelectOptionAsync("Nieuwste");
        await Assertions.Expect(inside).ToHaveCountAsync(0);
        await page.Locator("figure a[data-area^='BU051301']").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await Assertions.Expect(district).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(inside).Not.ToHaveCountAsync(0);
    }

    /// <summary>As for somebody whose line is slow, or whose network lets no websocket through.</summary>
    [Fact]
    public async Task BeforeThePageIsLive_TheTableIsWalkedAndChoicesAnswer_AndWhatWasPressedOpens()
    {
        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, Role.Staff, partner: "gemeente");
        var live = await BrowserApp.HoldBackAsync(page);
        await page.GotoAsync("/gouda/overzicht?niveau=buurt");

        await page.Locator("a.sort[href*=woninginbraak]").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("sorteer=-woninginbraak"));
        await Assertions.Expect(page.Locator("th[aria-sort=descending] a.about[href*=woninginbraak]")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Thema" }).SelectOptionAsync("Veiligheid");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("thema=veiligheid"));
        await Assertions.Expect(page.Locator("#thema")).ToHaveValueAsync("veiligheid");
        await Assertions.Expect(page.Locator("table [tabindex='0']")).ToHaveCountAsync(1);

        await page.Locator("tr[data-area='BU05130407'] td[data-indicator='woninginbraak']").ClickAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        var walked = await FocusAsync(page);
        await Assertions.Expect(page.Locator("select[data-live]")).ToHaveCountAsync(0);

        live();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Wervenbuurt");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("ArrowRight");
        (await FocusAsync(page)).ShouldBe(walked);
    }

    [Fact]
    public async Task WhoIsInTheTable_StaysThereAllTheTime_WhenThePageComesAliveAndFiguresChange()
    {
        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, Role.Staff, partner: "gemeente");
        var live = await BrowserApp.HoldBackAsync(page);
        await page.GotoAsync("/gouda/overzicht?niveau=buurt");
        await TabIntoTableAsync(page);
        await page.Keyboard.PressAsync("ArrowDown");
        var place = await FocusAsync(page);
        // Before each frame: where is the reader?
        await page.EvaluateAsync("""
            window.places = new Set();
            const look = () => {
              const cell = document.activeElement.closest('td');
              places.add(`${cell?.parentElement.dataset.area} ${cell?.dataset.indicator}`);
              requestAnimationFrame(look);
            };
            look();
            """);

        live();
        await Assertions.Expect(page.Locator("select[data-live]").First).ToBeVisibleAsync();
        // As another window in front does.
        await page.EvaluateAsync("document.activeElement.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))");
        await page.EvaluateAsync("Blazor.navigateTo(document.querySelector('#jaar option:nth-of-type(3)').dataset.to)");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("jaar="));
        await Assertions.Expect(page.Locator("#jaar option:checked")).Not.ToHaveTextAsync("Nieuwste");

        (await page.EvaluateAsync<string[]>("[...places]")).ShouldBe([place]);
        await page.Locator("tr[data-area='BU05130407'] > th a").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Wervenbuurt" })).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(1440, 0)]
    [InlineData(1440, 400)]
    [InlineData(390, 400)]
    public async Task OtherFigures_LeaveTheTableWhereItIs_WithAllItsRows(int width, int scrolled)
    {
        var page = await app.OpenAsync(width);
        await BrowserApp.SignInAsync(page, Role.Staff, partner: "gemeente");
        await page.GotoAsync("/gouda/overzicht?niveau=buurt");
        await Assertions.Expect(page.Locator("select[data-live]").First).ToBeAttachedAsync();
        const string Place = "document.querySelector('.frame').scrollTop";
        await page.EvaluateAsync($"{Place} = {scrolled}");
        var rows = await page.Locator("tbody tr[data-area]:visible").CountAsync();

        await page.EvaluateAsync("""
            const years = document.querySelector('#jaar');
            years.selectedIndex = 2;
            years.dispatchEvent(new Event('change', { bubbles: true }));
            """);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("jaar="));
        await Assertions.Expect(page.Locator("#jaar option:checked")).Not.ToHaveTextAsync("Nieuwste");

        await Assertions.Expect(page.Locator("tbody tr[data-area]:visible")).ToHaveCountAsync(rows);
        (await page.EvaluateAsync<int>(Place)).ShouldBe(scrolled);
    }

    [Fact]
    public async Task Map_IsWalkedByArrows_PointsInTheTableToo_AndOpensTheCell()
    {
        var page = await OpenNeighbourhoodsAsync();
        var area = page.Locator("figure a[data-area='BU05130407']");

        await area.FocusAsync();
        await Assertions.Expect(page.Locator("tr[data-area='BU05130407']")).ToHaveAttributeAsync("data-hover", "");
        await Assertions.Expect(page.Locator("[data-told]")).ToContainTextAsync("Wervenbuurt, woninginbraak: 18,5 per 1.000");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("figure a[data-area]:focus")).Not.ToHaveAttributeAsync("data-area", "BU05130407");
        await Assertions.Expect(page.Locator("figure a[tabindex='0']")).ToHaveCountAsync(1);
        await page.Locator("tr[data-area='BU05130305']").HoverAsync();
        await Assertions.Expect(page.Locator("figure a[data-area='BU05130305']")).ToHaveAttributeAsync("data-hover", "");
        await area.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("cel=BU05130407.woninginbraak"));
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Wervenbuurt");
    }

    [Fact]
    public async Task MarkedCell_Opened_TellsBothNumbersAndTheComparison()
    {
        var page = await OpenNeighbourhoodsAsync();

        await page.Locator(Marked).ClickAsync();

        var reason = page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(reason).ToContainTextAsync("Componistenbuurt");
        await Assertions.Expect(reason).ToContainTextAsync("0 tegen ongeveer 9,9 verwacht");
        await Assertions.Expect(reason).ToContainTextAsync("34 vergelijkbare buurten");
        await Assertions.Expect(reason).ToContainTextAsync("Politie, eenheid Den Haag");
    }

    [Fact]
    public async Task ShortList_LeadsToItsCell()
    {
        var page = await OpenNeighbourhoodsAsync();

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Componistenbuurt") }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Componistenbuurt");
        await Assertions.Expect(page.Locator(Marked)).ToHaveAttributeAsync("data-selected", "true");
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

    [Fact]
    public async Task OpenPages_MoveToANewPublication_AndKeepTheirPlace()
    {
        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, Role.Director, partner: "jeugdzorg");
        await page.GotoAsync("/gouda/overzicht?indeling=2015&partner=politie&cel=WK051304.vernieling");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("94");
        // What can be pressed is a page that listens; before that it is a picture of one.
        await Assertions.Expect(page.GetByRole(AriaRole.Banner).Locator("button:enabled").First).ToBeVisibleAsync();
        var cell = page.Locator("tr[data-area='WK051304'] td[data-indicator='vernieling']");
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/gouda/overzicht?indeling=2015&partner=politie");
        await TabIntoTableAsync(other);
        await other.Keyboard.PressAsync("ArrowDown");
        var place = await FocusAsync(other);

        var number = await app.DeliverAsync(
            "Wijkcode;Wijknaam;Jaar;Woninginbraak;Fietsdiefstal;Diefstal uit/vanaf auto;Bedreiging en mishandeling;Vernieling;Winkeldiefstal;Totaal misdrijven\n"
            + "WK051304;Plaswijck;2016;119;61;81;56;95;46;474\n");

        await Assertions.Expect(page.GetByRole(AriaRole.Banner)).ToContainTextAsync($"Stand {number}");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("95");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = $"Stand {number}" })).ToHaveCountAsync(1);
        await Assertions.Expect(cell).ToHaveAttributeAsync("data-selected", "true");
        await page.BringToFrontAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(cell).ToBeFocusedAsync();
        await Assertions.Expect(other.GetByRole(AriaRole.Banner)).ToContainTextAsync($"Stand {number}");
        (await FocusAsync(other)).ShouldBe(place);
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
        await Assertions.Expect(page.Locator(".overview:has(select[data-live]) table [tabindex='0']").First).ToBeAttachedAsync();
        return page;
    }

    /// <summary>As far as the one place where the table takes part in the tab order.</summary>
    private static async Task TabIntoTableAsync(IPage page)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("document.activeElement.closest('tbody') !== null")) return;
        }

        Assert.Fail("The keyboard did not reach the table.");
    }

    private static Task<string> FocusAsync(IPage page) => page.EvaluateAsync<string>(
        "document.activeElement.closest('tr').dataset.area + ' ' + document.activeElement.closest('td').dataset.indicator");
}
