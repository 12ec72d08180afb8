using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using WijkDashboard.Intake.Files.Rows;

namespace WijkDashboard.Intake.Files.Workbooks;

/// <summary>The rows of one sheet, as the cells show them when they are wide enough; formulas by the value that was saved.</summary>
internal sealed class SheetRecords(WorksheetPart part, SharedStrings strings, CellStyles styles, bool from1904) : Records, IDisposable
{
    private readonly PartReader _reader = new(part);
    private readonly FieldRow _row = new();
    private readonly CellText _text = new();
    private IReadOnlyList<Merge>? _merges;
    private int _column;
    private bool _isInRows;

    public override int Row => _row.Number;

    public override int FieldCount => _row.Count;

    public bool HasText { get; private set; }

    /// <summary>Read at first use: they stand at the end of the sheet.</summary>
    public override IReadOnlyList<Merge> Merges => _merges ??= Workbook.Safely(() => MergedCells.Read(part));

    public override ValueTask<bool> ReadAsync(CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            return new ValueTask<bool>(Workbook.Safely(Next, _row.Number));
        }
        catch (UnreadableFileException fault)
        {
            return ValueTask.FromException<bool>(fault);
        }
    }

    public override ReadOnlySpan<char> Field(int ordinal) => _row[ordinal];

    public override bool IsNumber(int ordinal) => _row.IsNumber(ordinal);

    public void Dispose() => _reader.Dispose();

    public override ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private bool Next()
    {
        while (!_isInRows)
        {
            if (!_reader.NextElement()) return false;
            _isInRows = _reader.Name == "sheetData";
        }

        do
        {
            if (!_reader.NextWithin("sheetData")) return false;
        }
        while (_reader.Name != "row");

        _row.Clear();
        HasText = false;
        Begin();
        while (_reader.NextWithin("row"))
        {
            if (_reader.Name == "c") Cell();
        }

        return true;
    }

    private void Begin()
    {
        var last = _row.Number;
        if (_reader.Attribute("r") is not { } number) _row.Number++;
        else if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > last) _row.Number = row;
        else throw new UnreadableFileException(FileFault.Unreadable, last + 1);
        if (_row.Number > WorkbookLimits.Rows) throw FileLimits.Exceeded(WorkbookLimits.Rows, last);
        _text.Row = _row.Number;
        _column = -1;
    }

    private void Cell()
    {
        _column = _reader.Attribute("r") is { } address ? CellAddress.Column(address) : _column + 1;
        if (_column < 0) throw new UnreadableFileException(FileFault.Unreadable, _row.Number);
        var type = _reader.Attribute("t");
        _ = int.TryParse(_reader.Attribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style);
        _text.Clear();
        while (_reader.NextWithin("c"))
        {
            if (_reader.Name == "v") _reader.Text(_text);
            else if (_reader.Name == "is") _reader.RichText("is", _text);
        }

        if (_text.Text.IsEmpty)
        {
            // A cell with looks only; programs write those to the edge of the sheet.
            if (_column < FileLimits.Columns) _row.Reach(_column);
            return;
        }

        Put(type, style);
        HasText |= !_row[_column].IsWhiteSpace();
    }

    private void Put(string? type, int style)
    {
        switch (type)
        {
            case "s":
                if (!int.TryParse(_text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !strings.TryGet(number, out var shared))
                    throw new UnreadableFileException(FileFault.Unreadable, _row.Number);
                _row.Set(_column, shared);
                break;
            case "b":
                _row.Set(_column, _text.Text is "1" ? "TRUE" : "FALSE");
                break;
            case "str":
                _text.Unescape();
                _row.Set(_column, _text.Text);
                break;
            case "d":
                var text = _text.Text;
                _row.Set(_column, text.EndsWith("T00:00:00", StringComparison.Ordinal) ? text[..^9] : text);
                break;
            case null or "n":
                Number(styles.IsDate(style));
                break;
            default:
                _row.Set(_column, _text.Text);
                break;
        }
    }

    private void Number(bool isDate)
    {
        var raw = _text.Text.Trim();
        var to = _row.Space(Math.Max(raw.Length, Plain.MaxLength));
        _row.Put(_column, isDate ? Plain.Date(raw, from1904, to) : Plain.Number(raw, to), isNumber: !isDate);
    }
}
