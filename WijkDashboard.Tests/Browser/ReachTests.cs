using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Ui.Theme;

namespace WijkDashboard.Browser;

/// <summary>What axe cannot see: where the focus goes, what is told, and whether the page holds when it is enlarged, recoloured or stilled.</summary>
[Collection(BrowserTests.Name)]
public sealed class ReachTests(BrowserApp app)
{
    /// <summary>A window of 1280 pixels at 400 % (WCAG 1.4.10).</summary>
    private const int Enlarged = 320;

    private static readonly string[] s_pages =
    [
        "/aanmelden", "/toegankelijkheid", "/gouda/overzicht", "/gouda/opvallend?niveau=buurt", "/gouda/wijk/WK051304", "/gouda/leveringen",
        "/gouda/leveringen/nieuw", "/gouda/leveringen/7", "/gouda/leveringen/sleutels", "/gouda/catalogus?deel=indicatoren", "/gouda/catalogus/indicator/woninginbraak?bewerk=true",
    ];

    /// <summary>What sticks out of the window, unless it is in a frame that scrolls by itself or is only there to be heard.</summary>
    private const string SticksOut = """
        [...document.querySelectorAll('main :is(h1, h2, h3, p, a, button, input, select, textarea, label)')].filter(element => {
          const box = element.getBoundingClientRect();
          if (box.width < 2 || (box.right <= innerWidth + 1 && box.left >= -1)) return false;
          for (let frame = element; frame.tagName !== 'MAIN'; frame = frame.parentElement) {
            const style = getComputedStyle(frame);
            if (['auto', 'scroll'].includes(style.overflowX) || style.clipPath !== 'none' || style.position === 'fixed') return false;
          }
          return true;
        }).map(element => element.outerHTML.slice(0, 120))
        """;

    private const string Moving = """
        [...document.querySelectorAll('*')].filter(element => ['transitionDuration', 'animationDuration'].some(kind => getComputedStyle(element)[kind].split(', ').some(time => time !== '0s')))
          .map(element => element.outerHTML.slice(0, 120)).concat(document.getAnimations().filter(a => a.playState === 'running').map(a => a.animationName ?? a.transitionProperty))
        """;

    [Fact]
    public async Task EveryPage_Enlarged_FitsTheWindow_AndSaysWhatItIs()
    {
        var page = await app.OpenAsync(Enlarged, 512);
        await BrowserApp.SignInAsync(page, Role.InformationManager);
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var titles = new List<string>();
        foreach (var address in s_pages)
        {
            await page.GotoAsync(address);
            await Assertions.Expect(page.Locator(".loading")).ToHaveCountAsync(0);
            if (address.StartsWith("/gouda", StringComparison.Ordinal)) await Assertions.Expect(page.Locator(".person button")).ToBeEnabledAsync();

            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Enlarged, address);
            (await page.EvaluateAsync<string[]>(SticksOut)).ShouldBeEmpty(address);
            (await page.EvaluateAsync<string[]>(Moving)).ShouldBeEmpty(address);
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "nl");
            titles.Add(await page.TitleAsync());
        }

        titles.ShouldBeUnique();
        titles.ShouldAllBe(title => title.EndsWith(" – WijkDashboard", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keyboard_FirstSkips_ThenGoesFromTheBarToTheContent()
    {
        var page = await OpenOverviewAsync();
        (await page.EvaluateAsync<bool>("document.querySelector('a[href], button, input, select, [tabindex]').matches('a.skip')")).ShouldBeTrue();
        await page.Locator("a.skip").FocusAsync();
        await Assertions.Expect(page.Locator("a.skip")).ToBeInViewportAsync(new() { Ratio = 1 });
        var places = new List<string>();
        while (places.Count == 0 || places[^1] != "MAIN")
        {
            await page.Keyboard.PressAsync("Tab");
            var place = await page.EvaluateAsync<string>("document.activeElement.closest('header, main, nav.drawer')?.tagName ?? document.activeElement.outerHTML");
            if (places.Count == 0 || places[^1] != place) places.Add(place);
        }

        places.ShouldBe(["HEADER", "NAV", "MAIN"]);

        await page.Locator("a.skip").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Filter_Chosen_TellsWhatIsShown()
    {
        var page = await OpenOverviewAsync();
        var told = page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Getoond" });
        await Assertions.Expect(told).ToHaveTextAsync("Getoond: 47 gebieden, 21 cijfers per gebied.");

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Thema" }).SelectOptionAsync("Veiligheid");

        await Assertions.Expect(told).ToHaveTextAsync("Getoond: 47 gebieden, 7 cijfers per gebied.");
    }

    [Fact]
    public async Task FormInAList_LeftWithoutSaving_GivesTheFocusBack()
    {
        var page = await app.OpenAsync();
        await BrowserApp.SignInAsync(page, Role.Staff, partner: "gemeente");
        await page.GotoAsync("/gouda/opvallend?niveau=buurt");
        await Assertions.Expect(page.Locator(".person button")).ToBeEnabledAsync();
        var opener = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Van de lijst halen") }).First;
        var name = await opener.TextContentAsync();
        await opener.ClickAsync();

        await page.Locator("article form").GetByRole(AriaRole.Button, new() { Name = "Toch niet" }).ClickAsync();

        await Assertions.Expect(page.Locator(":focus")).ToHaveTextAsync(name!);
    }

    [Fact]
    public async Task PanelsAndReasons_WithLessMotion_DoNotMove()
    {
        var page = await OpenOverviewAsync();
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });

        await page.Locator(".person button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        (await page.EvaluateAsync<string[]>(Moving)).ShouldBeEmpty();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("td[data-signal]").First.ClickAsync();
        await Assertions.Expect(page.Locator("[data-reason]")).ToBeVisibleAsync();

        (await page.EvaluateAsync<string[]>(Moving)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Figures_InTheColoursOfTheSystem_AreStillToldApart(ColorScheme colours)
    {
        var page = await OpenOverviewAsync(colours);
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = colours });
        var canvas = await ColourAsync(page, "body", "backgroundColor");

        var strong = await ColourAsync(page, "td[data-signal$=strong] .cell", "backgroundColor");
        Eye.Usual.Contrast(strong, canvas).ShouldBeGreaterThan(3);
        Eye.Usual.Contrast(await ColourAsync(page, "td[data-signal$=strong] .cell", "color"), strong).ShouldBeGreaterThan(4.5);
        await Assertions.Expect(page.Locator("td[data-signal$=possible] .cell").First).Not.ToHaveCSSAsync("box-shadow", "none");
        Eye.Usual.Contrast(await ColourAsync(page, "td .hidden-bar", "backgroundColor"), canvas).ShouldBeGreaterThan(3);
        await page.Locator("table [tabindex='0']").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(":focus")).ToHaveJSPropertyAsync("tagName", "TD");
        Eye.Usual.Contrast(await ColourAsync(page, ":focus", "borderTopColor", "::after"), canvas).ShouldBeGreaterThan(3);
        (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement, '::after').borderTopWidth")).ShouldBe("3px");
    }

    private async Task<IPage> OpenOverviewAsync(ColorScheme colours = ColorScheme.Light)
    {
        var page = await app.OpenAsync(1440, colours: colours);
        await BrowserApp.SignInAsync(page, Role.Staff, partner: "gemeente");
        await page.GotoAsync("/gouda/overzicht?niveau=buurt");
        await Assertions.Expect(page.Locator(".overview:has(select[data-live]) table [tabindex='0']").First).ToBeAttachedAsync();
        return page;
    }

    /// <summary>As it is computed, written like a token.</summary>
    private static Task<string> ColourAsync(IPage page, string selector, string property, string? pseudo = null) =>
        page.Locator(selector).First.EvaluateAsync<string>(
            "(element, [property, pseudo]) => '#' + getComputedStyle(element, pseudo)[property].match(/[0-9.]+/g).slice(0, 3).map(part => Number(part).toString(16).padStart(2, '0')).join('')",
            new[] { property, pseudo });
}
