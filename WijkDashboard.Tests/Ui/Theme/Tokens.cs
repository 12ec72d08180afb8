using System.Text.RegularExpressions;
using WijkDashboard.Support;

namespace WijkDashboard.Ui.Theme;

/// <summary>What <c>theme.css</c> says, by name.</summary>
internal static partial class Tokens
{
    private static readonly string s_text = File.ReadAllText(Path.Combine(Repository.Root, "WijkDashboard/wwwroot/theme.css"));

    public static IReadOnlyDictionary<string, string> Light { get; } = Block(":root {");

    public static IReadOnlyDictionary<string, string> Dark { get; } = Block(":root[data-theme=\"dark\"] {");

    public static IReadOnlyDictionary<string, string> DarkBySystem { get; } = Block(":root:not([data-theme]) {");

    private static Dictionary<string, string> Block(string head)
    {
        var start = s_text.IndexOf(head, StringComparison.Ordinal) + head.Length;
        return Token().Matches(s_text[start..s_text.IndexOf('}', start)]).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
    }

    [GeneratedRegex(@"--([\w-]+): ([^;]+)")]
    private static partial Regex Token();
}
