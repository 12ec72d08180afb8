using System.Text;
using Sylvan.Data.Csv;
using WijkDashboard.Intake.Files.Rows;

namespace WijkDashboard.Intake.Files.Csv;

/// <summary>The records of a CSV file; a quoted field may run over several lines.</summary>
internal sealed class CsvRecords : Records
{
    private const char NoComments = '\uFFFF';

    private readonly CsvDataReader _csv;
    private readonly DecodedText _text;
    private int _row;

    private CsvRecords(CsvDataReader csv, DecodedText text) => (_csv, _text) = (csv, text);

    public override int Row => _row;

    public override int FieldCount => _csv.RowFieldCount;

    public static async Task<CsvRecords> OpenAsync(Stream file, FileShape shape, CancellationToken cancel)
    {
        var text = new DecodedText(file, shape.Encoding);
        var options = new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = shape.Delimiter,
            Quote = shape.Quote,
            Escape = shape.Quote,
            Comment = NoComments,
            MaxBufferSize = FileLimits.RowLength,
            OwnsReader = false,
        };
        try
        {
            return new CsvRecords(await CsvDataReader.CreateAsync(text, options, cancel), text);
        }
        catch (Exception fault) when (Translate(fault, 1) is { } unreadable)
        {
            throw unreadable;
        }
    }

    public override ValueTask<bool> ReadAsync(CancellationToken cancel)
    {
        var next = _csv.ReadAsync(cancel);
        if (!next.IsCompletedSuccessfully) return WaitAsync(next);
        if (next.Result) Begin();
        return new ValueTask<bool>(next.Result);
    }

    public override ReadOnlySpan<char> Field(int ordinal) =>
        (uint)ordinal < (uint)_csv.RowFieldCount ? _csv.GetFieldSpan(ordinal) : default;

    public override ValueTask DisposeAsync()
    {
        _text.Dispose();
        return _csv.DisposeAsync();
    }

    private static UnreadableFileException? Translate(Exception fault, int row) => fault switch
    {
        CsvRecordTooLargeException => FileLimits.Exceeded(FileLimits.RowLength, row),
        CsvFormatException => new UnreadableFileException(FileFault.Unreadable, row),
        // A delimiter or quote that cannot be one: the layout is wrong for any file.
        CsvConfigurationException => new UnreadableFileException(FileFault.Unreadable, 0),
        DecoderFallbackException => new UnreadableFileException(FileFault.WrongEncoding, row),
        _ => null,
    };

    private async ValueTask<bool> WaitAsync(Task<bool> next)
    {
        try
        {
            if (!await next) return false;
        }
        catch (Exception fault) when (Translate(fault, _row + 1) is { } unreadable)
        {
            throw unreadable;
        }

        Begin();
        return true;
    }

    private void Begin()
    {
        _row++;
        if (_csv.RowFieldCount > FileLimits.Columns) throw FileLimits.Exceeded(FileLimits.Columns, _row);
        if (_csv.GetRawRecordSpan().Length > FileLimits.FieldLength) CheckLengths();
    }

    private void CheckLengths()
    {
        for (var i = 0; i < FieldCount; i++)
        {
            if (_csv.GetFieldSpan(i).Length > FileLimits.FieldLength) throw FileLimits.Exceeded(FileLimits.FieldLength, _row);
        }
    }
}
