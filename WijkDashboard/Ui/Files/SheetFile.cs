namespace WijkDashboard.Ui.Files;

/// <summary>The same tables as one text for a spreadsheet, or as a workbook with a tab for each.</summary>
public static class SheetFile
{
    public static byte[] Text(IReadOnlyList<Sheet> sheets)
    {
        var text = new SheetText();
        foreach (var (i, sheet) in sheets.Index())
        {
            // The first one begins at the top, so that a program reads it as it is.
            if (i > 0) text.Line().Line(sheet.Name);
            text.Line(sheet.Heads);
            foreach (var row in sheet.Rows) text.Line(row.Select(c => c.Text));
        }

        return text.ToBytes();
    }

    /// <inheritdoc cref="WorkbookWriter"/>
    public static byte[] Workbook(IReadOnlyList<Sheet> sheets) => WorkbookWriter.Write(sheets);
}
