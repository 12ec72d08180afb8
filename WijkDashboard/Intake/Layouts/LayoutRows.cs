using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Intake.Files;

namespace WijkDashboard.Intake.Layouts;

/// <summary>How many rows with figures a file has, and how many of them the layout passes over.</summary>
public readonly record struct RowCount(int Rows, int PassedOver);

/// <summary>
/// Reads a file by its layout, figure by figure; a file of any length passes through. Personal data come first: no row goes
/// further before all of its fields, also of columns that are not read, were looked at.
/// </summary>
public static class LayoutRows
{
    /// <summary>
    /// Hands every figure, or the reasons why the file is not one of this layout, to the check. Reading stops where the scan
    /// finds something; a file with the wrong headings is still looked through to its end.
    /// </summary>
    /// <exception cref="UnreadableFileException">The file is damaged, or larger than it may be.</exception>
    public static Task<RowCount> ReadAsync(
        FileTable table, Layout layout, AreaRegister areas, PersonalDataScan scan, DeliveryCheck check, CancellationToken cancel) =>
        ReadAsync(table, layout, areas, scan, new CheckSink(check), cancel);

    internal static async Task<RowCount> ReadAsync(
        FileTable table, Layout layout, AreaRegister areas, PersonalDataScan scan, IRowSink sink, CancellationToken cancel)
    {
        // Headings can hold personal data as well, and what is told of them repeats them.
        var bound = scan.Finding is null ? BoundLayout.Bind(layout, table.Headings, sink) : null;
        var reader = bound is null ? null : new RowReader(layout, bound, areas, sink);
        var rows = 0;
        while (scan.Finding is null && await table.ReadAsync(cancel))
        {
            rows++;
            if (IsClean(table, scan)) reader?.Read(table);
        }

        if (scan.Finding is null) scan.Finish();
        return new(rows, reader?.PassedOver ?? 0);
    }

    private static bool IsClean(FileTable table, PersonalDataScan scan)
    {
        for (var i = 0; i < table.FieldCount; i++) scan.Field(i, table.Field(i));
        scan.EndRow(table.Row);
        return scan.Finding is null;
    }

    private sealed class CheckSink(DeliveryCheck check) : IRowSink
    {
        public void Add(in ParsedRow row) => check.Add(row);

        public void Add(DeliveryIssue issue) => check.Add(issue);

        public void Ask(int row, string column, string name, IReadOnlyList<Area> candidates) => check.Add(new DeliveryIssue(
            IssueCode.AmbiguousArea, row, column, name, string.Join(", ", candidates.Select(area => $"{area.Name} ({area.Code})"))));
    }
}
