using Microsoft.Playwright;

namespace WijkDashboard.Browser.Support;

/// <summary>What the browser refused because our policy says so; of our own pages that must be nothing.</summary>
internal static class Policy
{
    private const string Watch = """
        window.refused = [];
        document.addEventListener('securitypolicyviolation', event => refused.push(
          `${event.effectiveDirective}: ${event.blockedURI} at ${event.target.outerHTML?.slice(0, 160) ?? event.sourceFile}`));
        """;

    /// <summary>An attribute that was refused still stands there as a text, and styles nothing.</summary>
    private const string Lost = """
        [...document.querySelectorAll('[style]')].filter(element => {
          const meant = document.createElement('i').style;
          meant.cssText = element.getAttribute('style');
          return [...meant].some(name => element.style.getPropertyValue(name) !== meant.getPropertyValue(name));
        }).map(element => element.outerHTML.slice(0, 160))
        """;

    /// <summary>Of MudBlazor's sheet the build keeps what our screens use: a rule that was dropped and means something on the screen, is a lost look.</summary>
    private const string Dropped = """
        async () => {
          const sheet = async path => (await new CSSStyleSheet().replace(await (await fetch(path)).text())).cssRules;
          const selectors = rules => [...rules].flatMap(r => r.selectorText?.split(/,(?![^(]*\))/).map(s => s.trim()) ?? (r.cssRules && r.type !== CSSRule.KEYFRAMES_RULE ? selectors(r.cssRules) : []));
          const kept = new Set(selectors(await sheet(document.querySelector('link[href*=mudblazor]').href)));
          const used = new Set([...document.querySelectorAll('[class*=mud-]')].flatMap(e => [...e.classList]));
          return selectors(await sheet('/_content/MudBlazor/MudBlazor.min.css')).filter(s => {
            const classes = s.match(/\.[\w-]+/g)?.map(c => c.slice(1)) ?? [];
            return classes.length && !kept.has(s) && classes.every(c => used.has(c)) && document.querySelector(s);
          });
        }
        """;

    /// <summary>The scope of a component's looks stands on its elements and in its rules: on elements alone, the looks are lost.</summary>
    private const string Unknown = """
        () => {
          const text = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText)).join('');
          const scopes = new Set([...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames().filter(name => /^b-[a-z0-9]{10}$|^row$/.test(name))));
          return [...scopes].filter(scope => !text.includes(`[${scope}]`)).map(scope => document.querySelector(`[${scope}]`).outerHTML.slice(0, 160));
        }
        """;

    public static Task WatchPolicyAsync(this IBrowserContext context) => context.AddInitScriptAsync(Watch);

    public static Task<string[]> RefusedAsync(this IPage page) => page.EvaluateAsync<string[]>("refused");

    public static Task<string[]> LostStylesAsync(this IPage page) => page.EvaluateAsync<string[]>(Lost);

    /// <summary>Since the page was loaded nothing was refused, each style attribute does what it says, and each part has its looks.</summary>
    public static async Task ShouldKeepThePolicyAsync(this IPage page)
    {
        (await page.RefusedAsync()).ShouldBeEmpty(page.Url);
        (await page.LostStylesAsync()).ShouldBeEmpty(page.Url);
        (await page.EvaluateAsync<string[]>(Dropped)).ShouldBeEmpty(page.Url);
        (await page.EvaluateAsync<string[]>(Unknown)).ShouldBeEmpty(page.Url);
    }
}
