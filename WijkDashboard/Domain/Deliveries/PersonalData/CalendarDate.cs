using System.Buffers;

namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>Dates with a day, in the forms that Dutch files have. Years, quarters and months are no dates: figures have those.</summary>
internal static class CalendarDate
{
    private static readonly SearchValues<char> OfTimes = SearchValues.Create("T 0123456789:.+-Z");

    private const string Months = "jan feb maa apr mei jun jul aug sep okt nov dec ";

    /// <summary>A field that is a date and nothing else but perhaps a time.</summary>
    public static bool IsField(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        return text.Length is >= 6 and <= 40 && char.IsAsciiDigit(text[0]) && Begins(text, out date, out var length)
            && (length == text.Length || (text[length] is 'T' or ' ' && !text[length..].ContainsAnyExcept(OfTimes)));
    }

    /// <summary>A text that begins with a date.</summary>
    public static bool Begins(ReadOnlySpan<char> text, out DateOnly date, out int length)
    {
        var at = 0;
        var first = Number(text, ref at, out var firstDigits);
        length = at;
        date = default;
        if (firstDigits == 8) return IsDay(first / 10_000, first / 100 % 100, first % 100, out date) || IsDay(first % 10_000, first / 10_000 % 100, first / 1_000_000, out date);
        if (firstDigits is 0 or 3 or > 4 || at >= text.Length) return false;

        var mark = text[at];
        if (mark is not ('-' or '/' or '.' or ' ')) return false;
        at++;
        if (at < text.Length && char.IsAsciiLetter(text[at])) return firstDigits <= 2 && InWords(text, at, first, mark, out date, out length);
        var second = Number(text, ref at, out var secondDigits);
        if (secondDigits is 0 or > 2 || mark == ' ' || at >= text.Length || text[at] != mark) return false;
        at++;
        var third = Number(text, ref at, out var thirdDigits);
        length = at;
        if (firstDigits == 4) return thirdDigits is 1 or 2 && IsDay(first, second, third, out date);
        if (thirdDigits is not (2 or 4)) return false;
        var year = FullYear(third, thirdDigits);
        return IsDay(year, second, first, out date) || (mark == '/' && IsDay(year, first, second, out date));
    }

    /// <summary><c>12 maart 2004</c>, <c>12-mrt-04</c>.</summary>
    private static bool InWords(ReadOnlySpan<char> text, int at, int day, char mark, out DateOnly date, out int length)
    {
        date = default;
        length = at;
        var from = at;
        while (at < text.Length && char.IsAsciiLetter(text[at])) at++;
        if (at - from < 3 || at >= text.Length) return false;
        Span<char> name = stackalloc char[3];
        text.Slice(from, 3).ToLowerInvariant(name);
        var month = name switch { "mrt" or "mar" => 3, "may" => 5, "oct" => 10, _ => (Months.AsSpan().IndexOf(name) / 4) + 1 };
        if (month == 1 && name is not "jan") return false;
        if (text[at] == '.') at++;
        if (at >= text.Length || text[at] != mark) return false;
        at++;
        var year = Number(text, ref at, out var digits);
        length = at;
        return digits is 2 or 4 && IsDay(FullYear(year, digits), month, day, out date);
    }

    private static int Number(ReadOnlySpan<char> text, ref int at, out int digits)
    {
        int number = 0, from = at;
        while (at < text.Length && at - from < 9 && char.IsAsciiDigit(text[at])) number = (10 * number) + text[at++] - '0';
        digits = at - from;
        return number;
    }

    private static int FullYear(int year, int digits) => digits == 4 ? year : year <= 30 ? 2000 + year : 1900 + year;

    private static bool IsDay(int year, int month, int day, out DateOnly date)
    {
        var isDay = year is >= 1900 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = isDay ? new DateOnly(year, month, day) : default;
        return isDay;
    }
}
