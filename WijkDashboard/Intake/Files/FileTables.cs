using WijkDashboard.Intake.Files.Csv;
using WijkDashboard.Intake.Files.Json;
using WijkDashboard.Intake.Files.Rows;
using WijkDashboard.Intake.Files.Workbooks;

namespace WijkDashboard.Intake.Files;

/// <summary>Opens what a partner sends as a table.</summary>
public static class FileTables
{
    /// <param name="file">
    /// Read once, from where it stands, and left open. A workbook in a stream that cannot go back is kept in memory while it is read.
    /// </param>
    /// <exception cref="UnreadableFileException">It is not what <paramref name="shape"/> says.</exception>
    public static async Task<FileTable> OpenAsync(Stream file, FileShape shape, CancellationToken cancel) => shape.Format switch
    {
        FileFormat.Csv => await RecordTable.OpenAsync(await CsvRecords.OpenAsync(file, shape, cancel), shape, cancel),
        FileFormat.Xlsx => await WorkbookTable.OpenAsync(file, shape, cancel),
        _ => await OpenAsync(ODataPages.Of(file), shape, cancel),
    };

    /// <param name="pages">Disposed with the table.</param>
    /// <exception cref="UnreadableFileException">It is not what <paramref name="shape"/> says.</exception>
    public static async Task<FileTable> OpenAsync(ODataPages pages, FileShape shape, CancellationToken cancel) =>
        await ElementTable.OpenAsync(pages, shape.Format, cancel);
}
