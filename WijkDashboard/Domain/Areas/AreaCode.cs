using System.Diagnostics.CodeAnalysis;

namespace WijkDashboard.Domain.Areas;

/// <summary>The three levels of the CBS division into wijken and buurten, from large to small.</summary>
public enum AreaLevel
{
    /// <summary>Gemeente.</summary>
    Municipality,

    /// <summary>Wijk.</summary>
    District,

    /// <summary>Buurt.</summary>
    Neighbourhood,
}

/// <summary>
/// A CBS area code: <c>GM</c> + 4, <c>WK</c> + 6 or <c>BU</c> + 8 digits. The digits nest, so a code tells its own parent.
/// </summary>
/// <remarks>Padding and lower case, both common in StatLine files, are accepted and normalised.</remarks>
public readonly record struct AreaCode : IComparable<AreaCode>
{
    private readonly string? _value;

    private AreaCode(string value) => _value = value;

    public string Value => _value ?? string.Empty;

    public AreaLevel Level => Value[0] switch
    {
        'G' => AreaLevel.Municipality,
        'W' => AreaLevel.District,
        _ => AreaLevel.Neighbourhood,
    };

    /// <summary>The code of the area this one lies in; none for a municipality.</summary>
    public AreaCode? Parent => Level switch
    {
        AreaLevel.District => new AreaCode("GM" + Value[2..6]),
        AreaLevel.Neighbourhood => new AreaCode("WK" + Value[2..8]),
        _ => null,
    };

    public static bool TryParse([NotNullWhen(true)] string? text, out AreaCode code)
    {
        code = default;
        var trimmed = text?.Trim().ToUpperInvariant() ?? string.Empty;
        var digits = trimmed.Length switch { 6 => "GM", 8 => "WK", 10 => "BU", _ => null };
        if (digits is null || !trimmed.StartsWith(digits, StringComparison.Ordinal)) return false;
        if (!trimmed.AsSpan(2).ContainsOnlyDigits()) return false;
        code = new AreaCode(trimmed);
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
