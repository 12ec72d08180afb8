using System.Text.Json;
using WijkDashboard.Intake.Files.Rows;

namespace WijkDashboard.Intake.Files.Json;

/// <summary>The figures in answers of CBS, and the properties of the features of a map, as a table.</summary>
internal sealed class ElementTable : FileTable
{
    /// <summary>An element may leave out a field that it has nothing for, so more than one tells which columns there are.</summary>
    private const int Settling = 20;

    private readonly ODataPages _pages;
    private readonly FileFormat _format;
    private readonly Elements _elements = new();
    private readonly Queue<FieldRow> _ahead = new();
    private FieldRow _current = new();
    private JsonTokens? _tokens;
    private bool _isAtEnd;

    private ElementTable(ODataPages pages, FileFormat format) => (_pages, _format) = (pages, format);

    public override IReadOnlyList<string> Headings => field ??= [.. _elements.Names.Select(n => n.Trim())];

    public override int Row => _current.Number;

    public override int FieldCount => _current.Count;

    public static async Task<ElementTable> OpenAsync(ODataPages pages, FileFormat format, CancellationToken cancel)
    {
        var table = new ElementTable(pages, format);
        try
        {
            while (table._ahead.Count < Settling && await table.NextAsync(cancel))
            {
                table._ahead.Enqueue(table._elements.Current);
                table._elements.Current = new FieldRow();
            }

            table._elements.IsSettled = true;
            var found = AnswerKind.Of(table._elements);
            if (found != format) throw new UnreadableFileException(FileFault.Unreadable);
            return table;
        }
        catch
        {
            await table.DisposeAsync();
            throw;
        }
    }

    public override ValueTask<bool> ReadAsync(CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (_ahead.TryDequeue(out var ahead))
        {
            _current = ahead;
            return new ValueTask<bool>(true);
        }

        _current = _elements.Current;
        return _tokens is not null && Run() ? new ValueTask<bool>(true) : NextAsync(cancel);
    }

    public override ReadOnlySpan<char> Field(int ordinal) => _current[ordinal];

    public override bool IsNumber(int ordinal) => _current.IsNumber(ordinal);

    public override async ValueTask DisposeAsync()
    {
        _tokens?.Dispose();
        _tokens = null;
        await _pages.DisposeAsync();
    }

    private async ValueTask<bool> NextAsync(CancellationToken cancel)
    {
        while (!_isAtEnd)
        {
            _tokens ??= new JsonTokens((await _pages.NextAsync(null, cancel))!);
            if (Run()) return true;
            if (_tokens.IsAtEnd) await EndPageAsync(cancel);
            else await _tokens.FillAsync(cancel);
        }

        return false;
    }

    private bool Run()
    {
        try
        {
            return _tokens!.Run(_elements);
        }
        catch (JsonException)
        {
            // Its message would repeat what stands there.
            throw new UnreadableFileException(FileFault.Unreadable, _elements.Number);
        }
    }

    private async ValueTask EndPageAsync(CancellationToken cancel)
    {
        _tokens!.Dispose();
        if (_elements.NextLink is not { } nextLink)
        {
            _isAtEnd = true;
            if (_elements.Count is { } count && count != _elements.Number) throw Incomplete();
            if (_elements.IsSettled && !AnswerKind.ContextFits(_elements, _format)) throw new UnreadableFileException(FileFault.NoFigures);
            return;
        }

        // The next page begins at another row than where we are: a page in between, or before the first, is not there.
        if (PageOrder.Skip(nextLink) is { } skip && skip != _elements.Number) throw Incomplete();
        var next = await _pages.NextAsync(nextLink, cancel) ?? throw Incomplete();
        _elements.BeginPage();
        _tokens = new JsonTokens(next);
    }

    private UnreadableFileException Incomplete() => new(FileFault.Incomplete, _elements.Number);
}
