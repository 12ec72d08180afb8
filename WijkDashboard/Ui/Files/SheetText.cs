using System.Text;

namespace WijkDashboard.Ui.Files;

/// <summary>A file that a spreadsheet opens by itself: semicolons, and UTF-8 with its mark.</summary>
public sealed class SheetText
{
    private readonly StringBuilder _text = new();

    public SheetText Line(params IEnumerable<string> fields)
    {
        _text.AppendJoin(';', fields.Select(Field)).Append("\r\n");
        return this;
    }

    public byte[] ToBytes() => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(_text.ToString())];

    /// <summary>
    /// A text from somebody's file can look like a formula, which a spreadsheet would carry out; the apostrophe makes it text.
    /// A negative number is left alone: it is no formula, and it is often the very value that is wrong.
    /// </summary>
    private static string Field(string value)
    {
        var safe = LooksLikeFormula(value) ? "'" + value : value;
        return safe.AsSpan().ContainsAny(";\"\r\n\t") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    internal static bool LooksLikeFormula(string value) =>
        value.TrimStart(' ') is [var first, .. var rest]
        && first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n'
        && !(first == '-' && rest.Length > 0 && rest.All(c => char.IsAsciiDigit(c) || c is ',' or '.'));
}
