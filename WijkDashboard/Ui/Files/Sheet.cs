using System.Globalization;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Ui.Files;

/// <summary>A table of a file: the heads and the cells as they stand on the screen, in its order.</summary>
public sealed record Sheet(string Name, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<SheetCell>> Rows);

/// <summary>A cell of a file. A number is kept beside its text, so that a workbook can calculate with exactly what was shown.</summary>
/// <param name="Text">As on the screen, with what marks it (8,2*).</param>
/// <param name="Number">Null for words.</param>
/// <param name="Decimals">With how many decimals it is shown.</param>
/// <param name="Mark">What stands behind the number; empty when nothing does.</param>
public readonly record struct SheetCell(string Text, decimal? Number = null, int Decimals = 0, string Mark = "")
{
    public static implicit operator SheetCell(string text) => new(text);

    /// <summary>A figure whose mark stands apart from it on the screen.</summary>
    public static SheetCell Figure(string number, bool isProvisional) =>
        Figure(isProvisional ? number + CellWords.ProvisionalMark : number, CellWords.ProvisionalMark);

    /// <summary>A figure as the one formatter wrote it in the language of the reader; words are left words.</summary>
    /// <param name="mark">What may stand behind the number.</param>
    public static SheetCell Figure(string shown, string mark)
    {
        var culture = CultureInfo.CurrentUICulture;
        var isMarked = shown.EndsWith(mark, StringComparison.Ordinal);
        var written = isMarked ? shown[..^mark.Length] : shown;
        if (!decimal.TryParse(written, NumberStyles.Number, culture, out var number)) return new(shown);
        var comma = written.IndexOf(culture.NumberFormat.NumberDecimalSeparator, StringComparison.Ordinal);
        return new(shown, number, comma < 0 ? 0 : written.Length - comma - 1, isMarked ? mark : "");
    }
}
