using System.Globalization;
using System.Text;

namespace WijkDashboard.Features.Search;

/// <summary>Whether words are in a text, for people who type quickly: capitals, accents and soft hyphens do not count.</summary>
public static class SearchText
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>In lower case, without accents, soft hyphens and other marks; what separates words is one space.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (c == SoftHyphen || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(c)) plain.Append(char.ToLowerInvariant(c));
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>How well it fits: 3 the name begins with it, 2 each word begins one of the name, 1 each begins a word somewhere, 0 not at all.</summary>
    /// <param name="name">Plain, as all three.</param>
    /// <param name="also">Where else a word may stand.</param>
    public static int Fit(string name, string also, string asked)
    {
        if (asked.Length == 0) return 0;
        if (name.StartsWith(asked, StringComparison.Ordinal)) return 3;
        var words = asked.Split(' ');
        if (words.All(w => Begins(name, w))) return 2;
        return words.All(w => Begins(name, w) || Begins(also, w)) ? 1 : 0;
    }

    private static bool Begins(string text, string word) =>
        text.StartsWith(word, StringComparison.Ordinal) || text.Contains(" " + word, StringComparison.Ordinal);
}
