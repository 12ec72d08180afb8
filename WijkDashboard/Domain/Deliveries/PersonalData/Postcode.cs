using System.Buffers;
using System.Collections.Frozen;

namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>Postcodes of a street side (four digits, two letters) and the house numbers that make an address of them.</summary>
internal static class Postcode
{
    private const int LongestNumber = 5;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" -_,/\u00A0");

    /// <summary>How StatLine writes periods, such as <c>2022KW01</c>.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Periods =
        FrozenSet.Create("JJ", "KW", "MM", "HJ", "SJ", "VJ", "WK", "VK", "EN", "TM").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words and units that are two capitals between numbers.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoLetters =
        FrozenSet.Create("EN", "TM", "TO", "OF", "OP", "IN", "VS", "KM", "HA", "CM", "MM", "KG", "SA", "SD", "SS").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words before a number that is no house number.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoStreets = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "wijk", "buurt", "gebied", "zone", "week", "kwartaal", "maand", "jaar", "sector", "district", "cluster", "blok", "team", "postcode", "pc")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] StreetEndings =
        ["straat", "straatje", "laan", "weg", "plein", "plantsoen", "singel", "gracht", "kade", "dreef", "steeg", "pad", "hof", "dijk", "markt", "park", "str", "str."];

    /// <summary>A field that is a postcode and nothing else.</summary>
    public static bool IsField(ReadOnlySpan<char> text) => text.Length is 6 or 7 && Length(text) == text.Length;

    /// <summary>How sure a field makes it that it holds an address.</summary>
    public static Form In(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 6 <= text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            if (DigitGroups.MayBegin(text, i) && Length(text[i..]) is > 0 and var length)
            {
                if (HouseNumberFollows(text, i, length, out var end)) return i == 0 && end == text.Length && !IsSeparated(text) ? Form.Code : Form.Written;
                if (HouseNumberPrecedes(text[..i])) return Form.Written;
            }

            while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        }

        return Form.None;
    }

    /// <summary>A number that can stand in a column of house numbers: <c>12</c>, <c>12a</c>, <c>12-2</c>, <c>12 bis</c>.</summary>
    public static bool IsHouseNumber(ReadOnlySpan<char> text, out bool hasAddition)
    {
        var digits = Digits(text);
        hasAddition = false;
        if (digits is 0 or > LongestNumber || text[0] == '0') return false;
        if (digits == text.Length) return true;
        var isYear = digits == 4 && text[..2] is "19" or "20";
        var rest = text[digits..].TrimStart(" -/");
        hasAddition = !isYear && rest.Length is > 0 and <= 4 && (char.IsAsciiLetter(rest[0]) || (text[digits] == '-' && Digits(rest) == rest.Length));
        return hasAddition;
    }

    /// <summary>A street with a house number behind it.</summary>
    public static bool IsStreetWithNumber(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyInRange('0', '9');
        if (at < 5 || !DigitGroups.IsSpace(text[at - 1]) || !IsHouseNumber(text[at..], out _)) return false;
        return IsStreet(text[..at].TrimEnd());
    }

    public static bool IsStreet(ReadOnlySpan<char> text)
    {
        foreach (var ending in StreetEndings)
            if (text.Length > ending.Length + 1 && text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Of the postcode with which a text begins; 0 when it does not.</summary>
    private static int Length(ReadOnlySpan<char> text)
    {
        if (text.Length < 6 || Digits(text) != 4 || text[0] == '0') return 0;
        var at = DigitGroups.IsSpace(text[4]) ? 5 : 4;
        if (text.Length < at + 2 || (text.Length > at + 2 && char.IsLetter(text[at + 2]))) return 0;
        var letters = text.Slice(at, 2);
        var isUpper = char.IsAsciiLetterUpper(letters[0]) && char.IsAsciiLetterUpper(letters[1]);
        var isLower = at == 4 && char.IsAsciiLetterLower(letters[0]) && char.IsAsciiLetterLower(letters[1]);
        return (isUpper || isLower) && !NoLetters.Contains(letters) ? at + 2 : 0;
    }

    private static bool HouseNumberFollows(ReadOnlySpan<char> text, int from, int length, out int end)
    {
        end = from + length;
        while (end < text.Length && end - from - length < 3 && (DigitGroups.IsSpace(text[end]) || text[end] is ',' or '-' or '_' or '/' or ';' or '.')) end++;
        var digits = Digits(text[end..]);
        if (digits is 0 or > LongestNumber || text[end] == '0' || IsPeriod(text.Slice(from, length), digits)) return false;
        end += digits;
        if (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        return DigitGroups.MayEnd(text, end) || (text[end] is '-' or '/' && end + 1 < text.Length);
    }

    private static bool IsPeriod(ReadOnlySpan<char> postcode, int digitsBehind) =>
        postcode.Length == 6 && postcode[0] is '1' or '2' && postcode[1] is '9' or '0' && digitsBehind <= 2 && Periods.Contains(postcode[4..]);

    /// <summary><c>Dorpsstraat 12a, 2801 AB</c>.</summary>
    private static bool HouseNumberPrecedes(ReadOnlySpan<char> before)
    {
        var text = before.TrimEnd(" ,;\u00A0");
        if (text.Length == before.Length) return false;
        if (text.Length > 1 && char.IsAsciiLetter(text[^1]) && char.IsAsciiDigit(text[^2])) text = text[..^1];
        var from = text.Length;
        while (from > 0 && char.IsAsciiDigit(text[from - 1])) from--;
        if (text.Length - from is 0 or > LongestNumber || text[from] == '0' || from < 2 || !DigitGroups.IsSpace(text[from - 1])) return false;
        var words = text[..from].TrimEnd();
        var word = words[(words.LastIndexOf(' ') + 1)..];
        return word.Length > 1 && char.IsLetter(word[^1]) && !NoStreets.Contains(word);
    }

    private static bool IsSeparated(ReadOnlySpan<char> text) => text.ContainsAny(Separators);

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? text.Length : count;
    }

    public enum Form
    {
        None,

        /// <summary>Postcode and house number as people write them.</summary>
        Written,

        /// <summary>All in one, as in <c>2801AB12</c>; other codes can look like it.</summary>
        Code,
    }
}
