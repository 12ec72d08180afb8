using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

/// <summary>
/// Nothing inline gets in, and nothing of ours is lost by that. What the other tests open is held to it too, wherever they ask
/// whether a page is accessible.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class PolicyTests(BrowserApp app)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task WhatOpens_OnAPage_StandsWhereItBelongs(ColorScheme colours)
    {
        var page = await app.OpenAsync(1440, colours: colours);
        await BrowserApp.SignInAsync(page, Role.InformationManager);
        await page.GotoAsync("/gouda/overzicht?niveau=buurt");

        var person = page.Locator(".person button:enabled");
        await person.ClickAsync();
        var panel = page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(panel).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".mud-popover-open")).ToHaveCSSAsync("opacity", "1");
        await page.ShouldKeepThePolicyAsync();
        var (button, box) = (await person.BoundingBoxAsync(), await panel.BoundingBoxAsync());
        box!.Y.ShouldBeInRange(button!.Y + button.Height, button.Y + button.Height + 40);
        (box.X + box.Width).ShouldBeInRange(button.X + button.Width - 40, 1440);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(panel).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Thema" }).SelectOptionAsync("Veiligheid");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("thema=veiligheid"));

        await page.Locator("tr[data-area='BU05130407'] td[data-indicator='woninginbraak']").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Wervenbuurt");
        await page.ShouldKeepThePolicyAsync();
    }

    [Fact]
    public async Task WhatIsSmuggledIn_IsRefused_AndTold()
    {
        var page = await app.OpenAsync();
        await page.GotoAsync("/aanmelden");

        await page.EvaluateAsync("""
            document.querySelector('main').insertAdjacentHTML('beforeend',
              '<p id="in" style="color: rgb(1, 2, 3)" onclick="window.clicked = true">in</p><style>#in { opacity: .5 }</style>');
            document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }));
            document.getElementById('in').click();
            """);

        (await page.EvaluateAsync<bool>("'ran' in window || 'clicked' in window")).ShouldBeFalse();
        var smuggled = page.Locator("#in");
        await Assertions.Expect(smuggled).Not.ToHaveCSSAsync("color", "rgb(1, 2, 3)");
        await Assertions.Expect(smuggled).ToHaveCSSAsync("opacity", "1");
        (await page.RefusedAsync()).Select(r => r.Split(':')[0]).Order().ShouldBe(["script-src-attr", "script-src-elem", "style-src-attr", "style-src-elem"]);
        (await page.LostStylesAsync()).ShouldHaveSingleItem();
    }
}
