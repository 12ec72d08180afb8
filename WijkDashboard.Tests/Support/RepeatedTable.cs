using WijkDashboard.Intake.Files;

namespace WijkDashboard.Support;

/// <summary>A few lines over and over, to measure what comes after the reading of a file.</summary>
internal sealed class RepeatedTable(int rows, string headings, params string[] lines) : FileTable
{
    private readonly string[][] _lines = [.. lines.Select(line => line.Split(';'))];
    private string[] _line = [];
    private int _at;

    public override IReadOnlyList<string> Headings { get; } = headings.Split(';');

    public override int Row => _at + 1;

    public override int FieldCount => _line.Length;

    public override ValueTask<bool> ReadAsync(CancellationToken cancel)
    {
        if (_at == rows) return ValueTask.FromResult(false);
        _line = _lines[_at++ % _lines.Length];
        return ValueTask.FromResult(true);
    }

    public override ReadOnlySpan<char> Field(int ordinal) => ordinal < _line.Length ? _line[ordinal] : default;

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
