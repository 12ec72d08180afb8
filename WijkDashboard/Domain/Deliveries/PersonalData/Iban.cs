using System.Collections.Frozen;

namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>
/// A bank account number (ISO 13616) anywhere in a field: country, check digits by which the whole is 1 modulo 97, and as many
/// letters and digits as that country has. A random text of that form passes in 1 of 97 cases; the form itself is rare.
/// </summary>
internal static class Iban
{
    private const int Shortest = 15;
    private const int Longest = 31;

    /// <summary>Of each country, behind the check digits: leading letters, digits after them, and letters or digits that close (IBAN Registry, release 99).</summary>
    private static readonly FrozenDictionary<string, (int Letters, int Digits, int Either)>.AlternateLookup<ReadOnlySpan<char>> Forms =
        new Dictionary<string, (int, int, int)>
        {
            ["NL"] = (4, 10, 0), ["BE"] = (0, 12, 0), ["DE"] = (0, 18, 0), ["FR"] = (0, 10, 13), ["GB"] = (4, 14, 0), ["ES"] = (0, 20, 0),
            ["IT"] = (1, 10, 12), ["PL"] = (0, 24, 0), ["LU"] = (0, 3, 13), ["PT"] = (0, 21, 0), ["AT"] = (0, 16, 0), ["CH"] = (0, 5, 12),
            ["IE"] = (4, 14, 0), ["DK"] = (0, 14, 0), ["SE"] = (0, 20, 0), ["NO"] = (0, 11, 0), ["FI"] = (0, 14, 0), ["TR"] = (0, 6, 16),
            ["LT"] = (0, 16, 0), ["LV"] = (4, 0, 13), ["EE"] = (0, 16, 0), ["HU"] = (0, 24, 0), ["CZ"] = (0, 20, 0), ["SK"] = (0, 20, 0),
            ["RO"] = (4, 0, 16), ["BG"] = (4, 6, 8), ["GR"] = (0, 7, 16), ["HR"] = (0, 17, 0), ["SI"] = (0, 15, 0), ["CY"] = (0, 8, 16), ["MT"] = (4, 5, 18),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool MayOccur(int length, in Glance glance) => length >= Shortest && glance is { Digits: >= 9, Letters: >= 2 };

    public static bool Occurs(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + Shortest <= text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]) && char.IsAsciiLetter(text[i]) && char.IsAsciiLetter(text[i + 1])
                && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))
                && Forms.TryGetValue(text.Slice(i, 2), out var form)
                && IsOne(text[i..], form)) return true;
        }

        return false;
    }

    private static bool IsOne(ReadOnlySpan<char> text, (int Letters, int Digits, int Either) form)
    {
        Span<char> compact = stackalloc char[Longest];
        var length = 4 + form.Letters + form.Digits + form.Either;
        int count = 0, at = 0;
        for (; at < text.Length && count < length; at++)
        {
            if (char.IsAsciiLetterOrDigit(text[at])) compact[count++] = char.ToUpperInvariant(text[at]);
            else if (!(DigitGroups.IsSpace(text[at]) || text[at] is '.' or '-') || !char.IsAsciiLetterOrDigit(text[at - 1])) return false;
        }

        compact = compact[..count];
        return count == length
            && (at == text.Length || !char.IsLetterOrDigit(text[at]))
            && !compact.Slice(4, form.Letters).ContainsAnyExceptInRange('A', 'Z')
            && !compact.Slice(4 + form.Letters, form.Digits).ContainsAnyExceptInRange('0', '9')
            && Modulo97(compact) == 1;
    }

    private static int Modulo97(ReadOnlySpan<char> compact)
    {
        var rest = 0;
        for (var i = 0; i < compact.Length; i++)
        {
            var c = compact[(i + 4) % compact.Length];
            rest = char.IsAsciiDigit(c) ? ((10 * rest) + c - '0') % 97 : ((100 * rest) + c - 'A' + 10) % 97;
        }

        return rest;
    }
}
