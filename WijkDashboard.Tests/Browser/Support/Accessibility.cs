using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace WijkDashboard.Browser.Support;

internal static class Accessibility
{
    /// <summary>Of what is in order one example is enough to know that a rule ran; telling of all of it takes most of the time.</summary>
    private static readonly HashSet<ResultType> s_wanted = [ResultType.Violations];

    private static readonly AxeRunOptions s_wcag = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = s_wanted,
    };

    /// <summary>The dark theme has other colours, and nothing else.</summary>
    private static readonly AxeRunOptions s_colours = new() { RunOnly = new() { Type = "rule", Values = ["color-contrast"] }, ResultTypes = s_wanted };

    /// <summary>Desk, tablet and phone.</summary>
    private static readonly (int Width, int Height)[] s_sizes = [(1440, 900), (1024, 768), (390, 844)];

    /// <summary>Where pictures go, to look at them; none are taken without <c>WIJK_PICTURES</c>.</summary>
    private static readonly string? s_pictures = Environment.GetEnvironmentVariable("WIJK_PICTURES");

    /// <summary>No exceptions are listed anywhere: what axe finds is to be mended, and so is what the policy refused.</summary>
    public static Task ShouldBeAccessibleAsync(this IPage page) => page.ShouldPassAsync(s_wcag, "");

    /// <summary>
    /// At three sizes, light and dark: axe finds nothing, and only tables scroll sideways, each in its own frame. One open page
    /// is turned and resized, so that it costs one visit.
    /// </summary>
    /// <param name="name">Of the pictures, when they are asked for.</param>
    public static async Task ShouldBeAccessibleEverywhereAsync(this IPage page, string name)
    {
        foreach (var (width, height) in s_sizes)
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = colours });
                var place = $"{name}-{width}-{(colours == ColorScheme.Light ? "licht" : "donker")}";
                if (s_pictures is not null) await page.ScreenshotAsync(new() { Path = Path.Combine(s_pictures, place + ".png") });
                await page.ShouldPassAsync(colours == ColorScheme.Light ? s_wcag : s_colours, place);
            }

            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue($"{name} scrolls sideways at {width}");
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(s_sizes[0].Width, s_sizes[0].Height);
    }

    private static async Task ShouldPassAsync(this IPage page, AxeRunOptions options, string place)
    {
        await page.ShouldKeepThePolicyAsync();
        var result = await page.RunAxe(options);
        result.Passes.ShouldNotBeEmpty();
        result.Violations
            .SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help} at {string.Join(' ', n.Target)}"))
            .ShouldBeEmpty(place);
    }
}
