using System.Globalization;

namespace WijkDashboard.Intake.Layouts;

/// <summary>What a field is as a figure.</summary>
internal enum FigureState
{
    Number,

    /// <summary>Empty, or a word for "no figure".</summary>
    Missing,
    NoNumber,
}

/// <summary>
/// Reads figures as one layout writes them, to the last decimal. Strict on purpose: a text that could be two numbers is
/// none, for a figure that is ten or a thousand times too large is worse than one that is refused.
/// </summary>
internal sealed class NumberText
{
    /// <summary>So many digits fit into a <see cref="long"/> whatever they are.</summary>
    private const int FastDigits = 18;

    /// <summary>A number is never longer; what is longer is a text.</summary>
    private const int MaxLength = 64;

    private const NumberStyles PlainNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private readonly char _decimalMark;
    private readonly char? _thousandsMark;
    private readonly string[] _units;
    private readonly string[] _missing;
    private readonly decimal[] _missingNumbers;

    public NumberText(Layout layout)
    {
        _decimalMark = layout.DecimalMark;
        _thousandsMark = layout.ThousandsMark;
        _units = [.. layout.Units];
        _missing = [.. layout.Missing];

        // -99995 also stands in files as -99995.0, when the column has decimals.
        _missingNumbers = [.. layout.Missing.Select(m => TryNumber(m, out var number) ? number : (decimal?)null).OfType<decimal>()];
    }

    /// <param name="isNumber">The file itself says that it is a number, so that the marks of the layout are of no concern.</param>
    public FigureState Read(ReadOnlySpan<char> field, bool isNumber, out decimal number)
    {
        number = 0;
        if (IsMissing(field)) return FigureState.Missing;
        if (isNumber && decimal.TryParse(field, PlainNumber, CultureInfo.InvariantCulture, out number)) return State(number);
        if (_units.Length > 0)
        {
            field = WithoutUnits(field);
            if (IsMissing(field)) return FigureState.Missing;
        }

        return TryNumber(field, out number) ? State(number) : FigureState.NoNumber;
    }

    private FigureState State(decimal number) =>
        _missingNumbers.Length > 0 && _missingNumbers.AsSpan().Contains(number) ? FigureState.Missing : FigureState.Number;

    private bool IsMissing(ReadOnlySpan<char> field)
    {
        if (field.Length == 0) return true;
        foreach (var word in _missing)
            if (field.SequenceEqual(word))
                return true;
        return false;
    }

    private ReadOnlySpan<char> WithoutUnits(ReadOnlySpan<char> field)
    {
        foreach (var unit in _units)
        {
            if (field.EndsWith(unit, StringComparison.OrdinalIgnoreCase)) return field[..^unit.Length].TrimEnd();
            if (field.StartsWith(unit, StringComparison.OrdinalIgnoreCase)) return field[unit.Length..].TrimStart();
        }

        return field;
    }

    /// <summary>
    /// A sign, digits that may be grouped by threes, a decimal mark with digits, and for numbers near zero an exponent
    /// (<c>4.2e-05</c>, as R and Python write). A large number with an exponent (<c>1,2E+06</c>) has lost its digits in a
    /// spreadsheet and is no number.
    /// </summary>
    private bool TryNumber(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        if (text.Length is 0 or > MaxLength) return false;
        var isNegative = text[0] is '-' or '\u2212';
        var at = isNegative || text[0] == '+' ? 1 : 0;

        long digits = 0;
        int whole = 0, group = 0, decimals = 0;
        var isGrouped = false;
        for (; at < text.Length && text[at] != _decimalMark; at++)
        {
            var character = text[at];
            if (char.IsAsciiDigit(character))
            {
                digits = (digits * 10) + (character - '0');
                whole++;
                group++;
            }
            else if (IsThousandsMark(character) && (isGrouped ? group == 3 : group is >= 1 and <= 3))
            {
                isGrouped = true;
                group = 0;
            }
            else
            {
                break;
            }
        }

        if (isGrouped && group != 3) return false;
        if (at < text.Length && text[at] == _decimalMark)
        {
            for (at++; at < text.Length && char.IsAsciiDigit(text[at]); at++)
            {
                digits = (digits * 10) + (text[at] - '0');
                decimals++;
            }

            if (decimals == 0) return false;
        }

        if (whole + decimals == 0 || (at < text.Length && !IsSmallExponent(text[at..]))) return false;
        if (at < text.Length || whole + decimals > FastDigits) return TrySlow(text, isNegative, out number);
        number = new decimal((int)digits, (int)(digits >> 32), 0, isNegative && digits != 0, (byte)decimals);
        return true;
    }

    private bool IsThousandsMark(char character) =>
        _thousandsMark is { } mark && (character == mark
            || (mark == ' ' && character is '\u00A0' or '\u202F' or '\u2009')
            || (mark == '\'' && character == '\u2019'));

    private static bool IsSmallExponent(ReadOnlySpan<char> text) =>
        text.Length is 3 or 4 && text[0] is 'e' or 'E' && text[1] == '-' && !text[2..].ContainsAnyExceptInRange('0', '9');

    /// <summary>The form was checked already; this gives it its value. False when no decimal is that large.</summary>
    private bool TrySlow(ReadOnlySpan<char> text, bool isNegative, out decimal number)
    {
        Span<char> plain = stackalloc char[MaxLength];
        var length = 0;
        foreach (var character in isNegative || text[0] == '+' ? text[1..] : text)
            if (character == _decimalMark) plain[length++] = '.';
            else if (!IsThousandsMark(character)) plain[length++] = character;
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!decimal.TryParse(plain[..length], Style, CultureInfo.InvariantCulture, out number)) return false;
        if (isNegative) number = -number;
        return true;
    }
}
