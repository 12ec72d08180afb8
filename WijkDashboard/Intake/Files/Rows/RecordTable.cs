namespace WijkDashboard.Intake.Files.Rows;

/// <summary>Finds titles, headings, figures and footers in records.</summary>
internal sealed class RecordTable : FileTable
{
    /// <summary>More footers than anyone writes; beyond it, rows with only a first field are what the file is about.</summary>
    private const int MaxFooters = 100;

    private readonly Records _records;
    private readonly Queue<(int Row, string Text)> _held = new();
    private (int Row, string Text)? _short;
    private bool _standing;
    private bool _hasFooters = true;

    private RecordTable(Records records, IReadOnlyList<string> headings, bool standing) =>
        (_records, Headings, _standing) = (records, headings, standing);

    public override IReadOnlyList<string> Headings { get; }

    public override int Row => _short?.Row ?? _records.Row;

    public override int FieldCount
    {
        get
        {
            if (_short is not null) return 1;
            var count = _records.FieldCount;
            while (count > Headings.Count && _records.Field(count - 1).IsEmpty) count--;
            return count;
        }
    }

    /// <summary>Reads up to and with the headings. Disposes the records when that fails.</summary>
    public static async Task<RecordTable> OpenAsync(Records records, FileShape shape, CancellationToken cancel)
    {
        try
        {
            var last = shape.HeaderRow + shape.HeaderRows - 1;
            var rows = new Dictionary<int, string[]>();
            var hasText = false;
            var standing = false;
            while (records.Row < last && await records.ReadAsync(cancel))
            {
                hasText |= !IsBlank(records);
                standing = records.Row > last;
                if (!standing) rows[records.Row] = Texts(records);
            }

            if (!hasText) throw new UnreadableFileException(FileFault.Empty);
            if (records.Row < last) throw new UnreadableFileException(FileFault.Unreadable, records.Row);
            return new RecordTable(records, HeadingRows.Join(rows, records.Merges, shape.HeaderRow, last), standing);
        }
        catch
        {
            await records.DisposeAsync();
            throw;
        }
    }

    public override ValueTask<bool> ReadAsync(CancellationToken cancel)
    {
        // Nearly always the next row is there, and has figures: a million times a second.
        _short = null;
        if (_standing || _held.Count > 0) return NextAsync(default, cancel);
        var next = _records.ReadAsync(cancel);
        if (!next.IsCompletedSuccessfully) return NextAsync(next, cancel);
        var has = next.Result;
        if (has && !_records.Field(0).IsWhiteSpace() && !_records.Field(1).IsWhiteSpace()) return new ValueTask<bool>(true);
        return NextAsync(new ValueTask<bool>(has), cancel);
    }

    public override ReadOnlySpan<char> Field(int ordinal) =>
        _short is not { } held ? _records.Field(ordinal) : ordinal == 0 ? held.Text : default;

    public override bool IsNumber(int ordinal) => _short is null && _records.IsNumber(ordinal);

    public override ValueTask DisposeAsync() => _records.DisposeAsync();

    /// <param name="next">Whether there is a next row; looked at only when no row is held or standing.</param>
    private async ValueTask<bool> NextAsync(ValueTask<bool> next, CancellationToken cancel)
    {
        _short = _held.TryDequeue(out var held) ? held : null;
        if (_short is not null) return true;
        for (var has = _standing || await next; has; has = await _records.ReadAsync(cancel))
        {
            _standing = false;
            if (IsBlank(_records)) continue;
            if (_hasFooters && IsFooter())
            {
                _held.Enqueue((_records.Row, _records.Field(0).ToString()));
                if (_held.Count <= MaxFooters) continue;
                _hasFooters = false;
            }
            else if (_held.Count == 0)
            {
                return true;
            }
            else
            {
                // Figures after it, so what was held was no footer: it goes out first, as the damaged rows it is.
                _standing = true;
            }

            _short = _held.Dequeue();
            return true;
        }

        _held.Clear();
        return false;
    }

    private static string[] Texts(Records records)
    {
        var texts = new string[records.FieldCount];
        for (var i = 0; i < texts.Length; i++) texts[i] = records.Field(i).ToString();
        return texts;
    }

    private static bool IsBlank(Records records)
    {
        for (var i = 0; i < records.FieldCount; i++)
        {
            if (!records.Field(i).IsWhiteSpace()) return false;
        }

        return true;
    }

    /// <summary>
    /// A sentence in the first field, and nothing else. A code alone is no sentence, but a row that was cut off; and in a row of
    /// full width it is an area without figures, unless the sentence names its source.
    /// </summary>
    private bool IsFooter()
    {
        if (!_records.Field(1).IsWhiteSpace()) return false;
        var text = _records.Field(0).Trim();
        var isSource = text.StartsWith("Bron:", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("Source:", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith('©');
        if (Headings.Count < 2 || !(isSource || (_records.FieldCount < Headings.Count && text.ContainsAny(' ', ':')))) return false;
        for (var i = 2; i < _records.FieldCount; i++)
        {
            if (!_records.Field(i).IsWhiteSpace()) return false;
        }

        return true;
    }
}
