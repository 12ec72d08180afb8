using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Intake.Files;

namespace WijkDashboard.Intake.Layouts;

/// <summary>
/// The first rows of a file, held in memory while a layout for it is made, and nowhere else. A file with personal data gives
/// an empty one.
/// </summary>
public sealed class LayoutSample
{
    /// <summary>Enough to see each kind of row; a file in order of area begins with one area for each of its periods.</summary>
    public const int MaxRows = 500;

    private readonly IReadOnlyList<Line> _lines;

    private LayoutSample(IReadOnlyList<string> headings, IReadOnlyList<Line> lines) => (Headings, _lines) = (headings, lines);

    public IReadOnlyList<string> Headings { get; }

    public int Rows => _lines.Count;

    /// <summary>Takes the first rows from a table that was just opened. Look at <see cref="PersonalDataScan.Finding"/> before using them.</summary>
    /// <exception cref="UnreadableFileException">The file is damaged, or larger than it may be.</exception>
    public static async Task<LayoutSample> TakeAsync(FileTable table, PersonalDataScan scan, CancellationToken cancel, int rows = MaxRows)
    {
        var lines = new List<Line>();
        while (scan.Finding is null && lines.Count < rows && await table.ReadAsync(cancel))
        {
            var line = new Line(table.Row, new string[table.FieldCount], new bool[table.FieldCount]);
            for (var i = 0; i < line.Fields.Length; i++)
            {
                scan.Field(i, table.Field(i));
                line.Fields[i] = table.Field(i).ToString();
                line.Numbers[i] = table.IsNumber(i);
            }

            scan.EndRow(table.Row);
            lines.Add(line);
        }

        if (scan.Finding is null) scan.Finish();
        return scan.Finding is null ? new(table.Headings, lines) : new([], []);
    }

    /// <summary>What stands in one column, without the white space around it.</summary>
    public IReadOnlyList<string> Column(int ordinal) =>
        [.. _lines.Select(line => ordinal < line.Fields.Length ? line.Fields[ordinal].Trim() : string.Empty)];

    /// <summary>True when the file itself says of each field of a column that it is a number.</summary>
    public bool IsPlain(int ordinal) =>
        _lines.Where(line => ordinal < line.Fields.Length && line.Fields[ordinal].Length > 0) is var filled
        && filled.Any() && filled.All(line => line.Numbers[ordinal]);

    /// <summary>The sample as a file, to be read as one.</summary>
    public FileTable Open() => new Table(this);

    private sealed record Line(int Row, string[] Fields, bool[] Numbers);

    private sealed class Table(LayoutSample sample) : FileTable
    {
        private int _at = -1;

        public override IReadOnlyList<string> Headings => sample.Headings;

        public override int Row => sample._lines[_at].Row;

        public override int FieldCount => sample._lines[_at].Fields.Length;

        public override ValueTask<bool> ReadAsync(CancellationToken cancel) => ValueTask.FromResult(++_at < sample._lines.Count);

        public override ReadOnlySpan<char> Field(int ordinal) => ordinal < FieldCount ? sample._lines[_at].Fields[ordinal] : default;

        public override bool IsNumber(int ordinal) => ordinal < FieldCount && sample._lines[_at].Numbers[ordinal];

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
