using System.Buffers;
using System.Globalization;

namespace WijkDashboard.Intake.Files.Rows;

/// <summary>Writes numbers and dates of workbooks and JSON as one would type them.</summary>
internal static class Plain
{
    /// <summary>Room that any number or date fits in.</summary>
    public const int MaxLength = 64;

    private static readonly SearchValues<char> s_whole = SearchValues.Create("-0123456789");
    private static readonly SearchValues<char> s_decimal = SearchValues.Create("-.0123456789");

    /// <summary>Longer numbers can be the leftovers of binary fractions.</summary>
    private const int CertainDigits = 15;

    /// <summary>Days from the year 0 in which Excel thinks: 30 December 1899, so that 1 March 1900 is day 61.</summary>
    private static readonly DateTime s_dayZero = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    private const int LastDay = 2_958_465;
    private const int DaysUntil1904 = 1_462;

    /// <summary>
    /// The shortest text that means the same number, without exponent: 2.1 for 2.1000000000000001. What is no number stays as it is.
    /// </summary>
    /// <returns>How many characters were written.</returns>
    public static int Number(ReadOnlySpan<char> raw, Span<char> to)
    {
        if (raw.Length > MaxLength) return Copy(raw, to);
        if (raw.Length <= CertainDigits && !raw.ContainsAnyExcept(s_decimal)) return Copy(raw, to);
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return Copy(raw, to);

        // A whole number of more digits than a double can hold was not made by one.
        if (!raw.ContainsAnyExcept(s_whole)) return Copy(raw, to);
        number.TryFormat(to, out var length, default, CultureInfo.InvariantCulture);
        return to[..length].Contains('E') && WithoutExponent(number, to[..length], to) is > 0 and var plain ? plain : length;
    }

    /// <summary>A day number of Excel as ISO date, with the time when there is one; a number alone when it is no day.</summary>
    public static int Date(ReadOnlySpan<char> raw, bool from1904, Span<char> to)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial)) return Number(raw, to);
        if (from1904) serial += DaysUntil1904;

        // Excel has a 29 February 1900 that never was; the days before it are one further.
        if (!from1904 && serial is >= 1 and < 60) serial++;
        else if (!from1904 && serial is >= 60 and < 61) return Number(raw, to);
        if (serial is < 0 or >= LastDay + 1) return Number(raw, to);

        var moment = s_dayZero.AddSeconds(Math.Round(serial * 86_400));
        var format = moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : serial < 1 ? "HH:mm:ss" : "yyyy-MM-ddTHH:mm:ss";
        moment.TryFormat(to, out var length, format, CultureInfo.InvariantCulture);
        return length;
    }

    /// <summary>0 when it needs more decimals than a decimal has.</summary>
    private static int WithoutExponent(double number, ReadOnlySpan<char> text, Span<char> to)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)) return 0;
        Span<char> plain = stackalloc char[MaxLength];
        exact.TryFormat(plain, out var length, default, CultureInfo.InvariantCulture);
        if (double.Parse(plain[..length], CultureInfo.InvariantCulture) != number) return 0;
        return Copy(plain[..length], to);
    }

    private static int Copy(ReadOnlySpan<char> raw, Span<char> to)
    {
        raw.CopyTo(to);
        return raw.Length;
    }
}
