using WijkDashboard.Intake.Files.Rows;

namespace WijkDashboard.Intake.Files.Workbooks;

/// <summary>A sheet of a workbook, with the workbook that it lives in.</summary>
internal sealed class WorkbookTable : FileTable
{
    private readonly Workbook _workbook;
    private readonly RecordTable _table;

    private WorkbookTable(Workbook workbook, RecordTable table) => (_workbook, _table) = (workbook, table);

    public override IReadOnlyList<string> Headings => _table.Headings;

    public override int Row => _table.Row;

    public override int FieldCount => _table.FieldCount;

    public static async Task<WorkbookTable> OpenAsync(Stream file, FileShape shape, CancellationToken cancel)
    {
        var workbook = await Workbook.OpenAsync(file, cancel);
        try
        {
            var records = await workbook.RecordsAsync(shape.Sheet, cancel);
            return new WorkbookTable(workbook, await RecordTable.OpenAsync(records, shape, cancel));
        }
        catch
        {
            workbook.Dispose();
            throw;
        }
    }

    public override ValueTask<bool> ReadAsync(CancellationToken cancel) => _table.ReadAsync(cancel);

    public override ReadOnlySpan<char> Field(int ordinal) => _table.Field(ordinal);

    public override bool IsNumber(int ordinal) => _table.IsNumber(ordinal);

    public override async ValueTask DisposeAsync()
    {
        await _table.DisposeAsync();
        _workbook.Dispose();
    }
}
