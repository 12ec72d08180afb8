using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;

namespace WijkDashboard.Ui.Theme;

/// <summary>
/// What MudBlazor's theme provider writes into each page as style elements, as one file of our own: it depends on <see cref="HouseTheme"/>
/// alone, so it is written once, and the policy allows no style in a page.
/// </summary>
public sealed partial class ThemeSheet
{
    private ThemeSheet(string text)
    {
        Text = text;
        Path = $"/mudblazor-theme.css?v={Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8))}";
    }

    /// <summary>CSS.</summary>
    public string Text { get; }

    /// <summary>Where a page finds it; another theme has another address, so a browser may keep it for good.</summary>
    public string Path { get; }

    public static async Task<ThemeSheet> DrawAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, services.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(MudThemeProvider.Theme)] = HouseTheme.Value, [nameof(MudThemeProvider.DefaultScrollbar)] = true,
        });
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<MudThemeProvider>(parameters)).ToHtmlString());
        return new(string.Join('\n', StyleElement().Matches(html).Select(m => m.Groups[1].Value)));
    }

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/mudblazor-theme.css", (ThemeSheet sheet, HttpResponse response) =>
        {
            response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Text(sheet.Text, "text/css");
        }).AllowAnonymous();

    [GeneratedRegex("<style[^>]*>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex StyleElement();
}
