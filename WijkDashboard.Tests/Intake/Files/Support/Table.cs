using System.Text;

namespace WijkDashboard.Intake.Files.Support;

/// <summary>All of a table in memory, to look at.</summary>
internal sealed record Table(IReadOnlyList<string> Headings, IReadOnlyList<TableRow> Rows)
{
    public IEnumerable<string[]> Fields => Rows.Select(r => r.Fields);

    public static Task<Table> OfAsync(string text, FileShape? shape = null) => OfAsync(Encoding.UTF8.GetBytes(text), shape);

    public static Task<Table> OfAsync(byte[] bytes, FileShape? shape = null) => OfAsync(new MemoryStream(bytes), shape);

    public static async Task<Table> OfAsync(Stream file, FileShape? shape = null)
    {
        await using var table = await FileTables.OpenAsync(file, shape ?? new FileShape { Format = FileFormat.Csv }, CancellationToken.None);
        return await OfAsync(table);
    }

    public static async Task<Table> OfAsync(FileTable table)
    {
        var rows = new List<TableRow>();
        while (await table.ReadAsync(CancellationToken.None))
            rows.Add(new TableRow(table.Row, [.. Enumerable.Range(0, table.FieldCount).Select(i => table.Field(i).ToString())]));
        return new Table([.. table.Headings], rows);
    }

    public static async Task<UnreadableFileException> FaultAsync(byte[] bytes, FileShape? shape = null) =>
        await Should.ThrowAsync<UnreadableFileException>(() => OfAsync(bytes, shape));

    public static Task<UnreadableFileException> FaultAsync(string text, FileShape? shape = null) => FaultAsync(Encoding.UTF8.GetBytes(text), shape);
}

internal sealed record TableRow(int Number, string[] Fields);
