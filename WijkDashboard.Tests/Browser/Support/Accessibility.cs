using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace WijkDashboard.Browser.Support;

internal static class Accessibility
{
    private static readonly AxeRunOptions s_wcag = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>No exceptions are listed anywhere: what axe finds is to be mended.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page)
    {
        var result = await page.RunAxe(s_wcag);
        result.Passes.ShouldNotBeEmpty();
        result.Violations
            .SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help} at {string.Join(' ', n.Target)}"))
            .ShouldBeEmpty();
    }
}
