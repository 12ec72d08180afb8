using System.Diagnostics.CodeAnalysis;

namespace WijkDashboard.Domain.Areas;

/// <summary>The levels of the CBS division into wijken and buurten, from large to small.</summary>
public enum AreaLevel
{
    /// <summary>Land: all municipalities together.</summary>
    Country,

    /// <summary>Gemeente.</summary>
    Municipality,

    /// <summary>Wijk.</summary>
    District,

    /// <summary>Buurt.</summary>
    Neighbourhood,
}

/// <summary>
/// A CBS area code: <c>GM</c> + 4, <c>WK</c> + 6 or <c>BU</c> + 8 digits, or <c>NL00</c> for the country. The digits nest, so
/// a code tells its own parent.
/// </summary>
/// <remarks>Padding and lower case, both common in StatLine files, are accepted and normalised.</remarks>
public readonly record struct AreaCode : IComparable<AreaCode>
{
    private const string CountryCode = "NL00";

    private readonly string? _value;

    private AreaCode(string value) => _value = value;

    /// <summary>The Netherlands.</summary>
    public static AreaCode Country { get; } = new(CountryCode);

    public string Value => _value ?? string.Empty;

    public AreaLevel Level => Value[0] switch
    {
        'N' => AreaLevel.Country,
        'G' => AreaLevel.Municipality,
        'W' => AreaLevel.District,
        _ => AreaLevel.Neighbourhood,
    };

    /// <summary>The code of the area this one lies in; none for the country.</summary>
    public AreaCode? Parent => Level switch
    {
        AreaLevel.Municipality => Country,
        AreaLevel.District => new AreaCode("GM" + Value[2..6]),
        AreaLevel.Neighbourhood => new AreaCode("WK" + Value[2..8]),
        _ => null,
    };

    /// <summary>True for the area itself and for every area inside it.</summary>
    public bool LiesIn(AreaCode larger) => larger.Level switch
    {
        AreaLevel.Country => true,
        _ => Level >= larger.Level && Value.AsSpan(2).StartsWith(larger.Value.AsSpan(2), StringComparison.Ordinal),
    };

    public static bool TryParse([NotNullWhen(true)] string? text, out AreaCode code)
    {
        code = default;
        if (text is null) return false;
        var trimmed = text.AsSpan().Trim();
        var letters = trimmed.Length switch { 4 => "NL", 6 => "GM", 8 => "WK", 10 => "BU", _ => null };
        if (letters is null || !trimmed.StartsWith(letters, StringComparison.OrdinalIgnoreCase)) return false;
        if (!trimmed[2..].ContainsOnlyDigits()) return false;
        if (letters == "NL" && !trimmed[2..].SequenceEqual("00")) return false;

        // Thousands of codes are read at a time, and nearly all are written as they should be.
        var asItIs = trimmed.Length == text.Length && trimmed.StartsWith(letters, StringComparison.Ordinal);
        code = new AreaCode(asItIs ? text : $"{letters}{trimmed[2..]}");
        return true;
    }

    /// <exception cref="FormatException">The text is not a CBS area code.</exception>
    public static AreaCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a CBS area code.");

    public int CompareTo(AreaCode other) => string.CompareOrdinal(Value, other.Value);

    public static bool operator <(AreaCode left, AreaCode right) => left.CompareTo(right) < 0;

    public static bool operator >(AreaCode left, AreaCode right) => left.CompareTo(right) > 0;

    public static bool operator <=(AreaCode left, AreaCode right) => left.CompareTo(right) <= 0;

    public static bool operator >=(AreaCode left, AreaCode right) => left.CompareTo(right) >= 0;

    public override string ToString() => Value;
}

internal static class DigitSpans
{
    public static bool ContainsOnlyDigits(this ReadOnlySpan<char> text)
    {
        foreach (var character in text)
            if (!char.IsAsciiDigit(character))
                return false;
        return text.Length > 0;
    }
}
