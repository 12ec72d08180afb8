namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>
/// The burgerservicenummer: nine digits, of which 9·d1 + 8·d2 + … + 2·d8 − d9 is a multiple of 11 (Logisch Ontwerp BSN 4.3.2).
/// Spreadsheets lose the leading zero, and people write dots or spaces.
/// </summary>
/// <remarks>Of random nine-digit numbers 1 in 11 passes, so a single number proves nothing without words beside it.</remarks>
internal static class CitizenServiceNumber
{
    /// <summary>One in eleven.</summary>
    public const double ChanceToPass = 1.0 / 11;

    private const int Lowest = 10_000_000;

    /// <summary>The number that a whole field is, or 0: eight or nine digits, grouped as numbers of this kind are.</summary>
    public static int WholeField(ReadOnlySpan<char> text)
    {
        text = WithoutDecimals(text);
        if (text.Length is < 8 or > 13 || !char.IsAsciiDigit(text[0])) return 0;
        var groups = DigitGroups.Read(text);
        return groups.Count > 0 && groups.End(groups.Count - 1) == text.Length && IsGroupedAsOne(groups, text) ? NumberOf(groups, groups.DigitCount) : 0;
    }

    /// <summary>Whether nine digits that may be one begin at a place in a longer text, and pass.</summary>
    public static bool BeginsAt(ReadOnlySpan<char> text, int at, out int number)
    {
        number = 0;
        if (!DigitGroups.MayBegin(text, at)) return false;
        var groups = DigitGroups.Read(text[at..]);
        var used = groups.GroupsFor(9);
        if (used == 0 || !DigitGroups.MayEnd(text, at + groups.End(used - 1)) || (used > 1 && !HasUsualSizes(groups, used))) return false;
        number = NumberOf(groups, 9);
        return Passes(number);
    }

    /// <summary>The 11-test, also for a number that lost its leading zero.</summary>
    public static bool Passes(int number)
    {
        if (number is < Lowest or > 999_999_999) return false;
        var sum = -(number % 10);
        number /= 10;
        for (var weight = 2; weight <= 9; weight++)
        {
            sum += weight * (number % 10);
            number /= 10;
        }

        return sum % 11 == 0;
    }

    /// <summary>Nine nines and the like are ways to say "unknown"; eight digits are often a date. Neither tells anything about a column.</summary>
    public static bool TellsNothing(int number)
    {
        var last = number % 10;
        var same = true;
        for (var rest = number; rest > 0 && same; rest /= 10) same = rest % 10 == last;
        return same || (number < 100_000_000 && (IsDate(number / 10_000, number / 100 % 100, number % 100) || IsDate(number % 10_000, number / 10_000 % 100, number / 1_000_000)));
    }

    private static bool IsDate(int year, int month, int day) => year is >= 1900 and < 2100 && month is >= 1 and <= 12 && day is >= 1 and <= 31;

    private static int NumberOf(in DigitGroups groups, int digits) => groups.Number(0, digits);

    /// <summary>Programs that met an empty field write whole numbers as <c>123456782.0</c>.</summary>
    private static ReadOnlySpan<char> WithoutDecimals(ReadOnlySpan<char> text) =>
        text.Length is 10 or 11 && text[^1] == '0' && text[^2] is '.' or ',' ? text[..^2] : text;

    private static bool IsGroupedAsOne(in DigitGroups groups, ReadOnlySpan<char> text)
    {
        if (groups.DigitCount is not (8 or 9)) return false;
        if (groups.Count == 1 || HasUsualSizes(groups, groups.Count)) return true;
        return groups.DigitCount == 9 && !text.ContainsAny('.', ',', '/');
    }

    private static bool HasUsualSizes(in DigitGroups groups, int count) =>
        count == 3 && (groups.Size(0), groups.Size(1), groups.Size(2)) is (3, 3, 3) or (2, 3, 3) or (4, 2, 3);
}
