using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace WijkDashboard.Ui.Files;

/// <summary>
/// A workbook (ECMA-376) without formulas: numbers are numbers, shown with the decimals of the screen; words are inline text, which no
/// program carries out, with the quote prefix that keeps them words when the file is saved as something else.
/// </summary>
internal static class WorkbookWriter
{
    private const int LongestName = 31;
    private const uint FirstOwnFormat = 164;
    private const double NarrowestColumn = 8;
    private const double WidestColumn = 60;

    public static byte[] Write(IReadOnlyList<Sheet> sheets)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var styles = new Styles(sheets.SelectMany(s => s.Rows).SelectMany(r => r));
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = styles.Sheet();
            var tabs = new Sheets();
            foreach (var (i, sheet) in sheets.Index())
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = Worksheet(sheet, styles);
                tabs.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)i + 1, Name = Tab(sheet.Name) });
            }

            workbook.Workbook = new(tabs);
        }

        return file.ToArray();
    }

    /// <summary>What a name of a tab may not hold is left out.</summary>
    private static string Tab(string name)
    {
        var allowed = string.Concat(name.Where(c => !"[]:*?/\\".Contains(c, StringComparison.Ordinal))).Trim('\'');
        return allowed.Length > LongestName ? allowed[..LongestName] : allowed;
    }

    private static Worksheet Worksheet(Sheet sheet, Styles styles)
    {
        var columns = new Columns(sheet.Heads.Select((_, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = Width(sheet, i), CustomWidth = true }));
        var frozen = new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 };
        var data = new SheetData(new Row(sheet.Heads.Select(h => Words(h, Styles.Head))));
        foreach (var row in sheet.Rows) data.AppendChild(new Row(row.Select(c => Cell(c, styles))));
        return new(new SheetViews(frozen), columns, data);
    }

    private static double Width(Sheet sheet, int column) =>
        Math.Clamp(sheet.Rows.Select(r => r.ElementAtOrDefault(column).Text?.Length ?? 0).Append(sheet.Heads[column].Length / 2).Max() + 2, NarrowestColumn, WidestColumn);

    private static Cell Cell(SheetCell cell, Styles styles) => cell.Number is { } number
        ? new() { CellValue = new(number.ToString(CultureInfo.InvariantCulture)), DataType = CellValues.Number, StyleIndex = styles.Of(cell) }
        : Words(cell.Text, SheetText.LooksLikeFormula(cell.Text) ? Styles.Quoted : Styles.Plain);

    private static Cell Words(string text, uint style) =>
        new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    /// <summary>Plain, head, quoted, and then one for each way in which a number is shown.</summary>
    private sealed class Styles(IEnumerable<SheetCell> cells)
    {
        public const uint Plain = 0;
        public const uint Head = 1;
        public const uint Quoted = 2;
        private const uint FirstNumber = 3;

        private readonly List<string> _formats = [.. cells.Where(c => c.Number is not null).Select(Format).Distinct().Order(StringComparer.Ordinal)];

        public uint Of(SheetCell cell) => FirstNumber + (uint)_formats.IndexOf(Format(cell));

        public Stylesheet Sheet() => new(
            new NumberingFormats(_formats.Select((f, i) => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)i, FormatCode = f })),
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
            [
                new CellFormat(),
                new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { FontId = 1, ApplyFont = true, ApplyAlignment = true },
                new CellFormat { QuotePrefix = true },
                .. _formats.Select((_, i) => new CellFormat { NumberFormatId = FirstOwnFormat + (uint)i, ApplyNumberFormat = true }),
            ]));

        private static string Format(SheetCell cell) =>
            "#,##0" + (cell.Decimals > 0 ? "." + new string('0', cell.Decimals) : "") + (cell.Mark.Length > 0 ? $"\"{cell.Mark}\"" : "");
    }
}
