using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;

namespace WijkDashboard.Ui.Theme;

/// <summary>
/// What MudBlazor's theme provider writes into a page as a style element. It depends on <see cref="HouseTheme"/> alone, so the policy
/// can allow exactly that and nothing else.
/// </summary>
public static partial class ThemeStyles
{
    /// <summary>The hashes of its style elements, light and dark, as they stand in a policy.</summary>
    public static async Task<IReadOnlyList<string>> HashesAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, services.GetRequiredService<ILoggerFactory>());
        var hashes = new List<string>();
        foreach (var dark in new[] { false, true })
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(MudThemeProvider.Theme)] = HouseTheme.Value, [nameof(MudThemeProvider.IsDarkMode)] = dark, [nameof(MudThemeProvider.DefaultScrollbar)] = true,
            });
            var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<MudThemeProvider>(parameters)).ToHtmlString());
            hashes.AddRange(StyleElement().Matches(html).Select(m => Hash(m.Groups[1].Value)));
        }

        return [.. hashes.Distinct()];
    }

    /// <summary>A browser reads every end of a line as one sign.</summary>
    private static string Hash(string text) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))));

    [GeneratedRegex("<style[^>]*>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex StyleElement();
}
