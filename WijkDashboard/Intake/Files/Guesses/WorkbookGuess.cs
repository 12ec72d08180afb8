using WijkDashboard.Intake.Files.Workbooks;

namespace WijkDashboard.Intake.Files.Guesses;

/// <summary>Guesses the sheet and the headings of a workbook.</summary>
internal static class WorkbookGuess
{
    private const int MaxRows = 200;

    /// <param name="sheet">Null for the first one with something in it.</param>
    public static async Task<FileShapeGuess> OfAsync(Stream file, string? sheet, CancellationToken cancel)
    {
        using var workbook = await Workbook.OpenAsync(file, cancel);
        var chosen = sheet is null
            ? await workbook.FirstUsedAsync(cancel) ?? throw new UnreadableFileException(FileFault.Empty)
            : workbook.Sheets.FirstOrDefault(s => s.Name == sheet) ?? throw new UnreadableFileException(FileFault.UnknownSheet);

        // Rows that are not in the file are empty rows to who looks at it.
        var rows = new List<string[]>();
        using var records = workbook.Records(chosen);
        while (rows.Count < MaxRows && await records.ReadAsync(cancel))
        {
            while (rows.Count < Math.Min(records.Row - 1, MaxRows)) rows.Add([]);
            var row = new string[records.FieldCount];
            for (var i = 0; i < row.Length; i++) row[i] = records.Field(i).ToString();
            if (rows.Count < MaxRows) rows.Add(row);
        }

        var headings = HeadingGuess.Of(rows);
        return new FileShapeGuess(
            new FileShape { Format = FileFormat.Xlsx, Sheet = chosen.Name, HeaderRow = headings.Row, HeaderRows = headings.Count },
            [.. workbook.Sheets.Select(s => s.Name)],
            FirstRows.Of(rows));
    }
}
