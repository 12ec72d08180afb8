using WijkDashboard.Intake.Files;

namespace WijkDashboard.Support;

/// <summary>A file in memory: lines of fields between semicolons, the headings on the first. No quotes, no titles.</summary>
internal sealed class TextTable(string text) : FileTable
{
    private readonly string[][] _lines = [.. text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.Split(';'))];
    private int _at;

    public override IReadOnlyList<string> Headings => [.. _lines[0].Select(heading => heading.Trim())];

    public override int Row => _at + 1;

    public override int FieldCount => _lines[_at].Length;

    public override ValueTask<bool> ReadAsync(CancellationToken cancel) => ValueTask.FromResult(++_at < _lines.Length);

    public override ReadOnlySpan<char> Field(int ordinal) => ordinal < FieldCount ? _lines[_at][ordinal] : default;

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
