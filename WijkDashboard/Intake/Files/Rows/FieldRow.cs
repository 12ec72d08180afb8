namespace WijkDashboard.Intake.Files.Rows;

/// <summary>The fields of one row, in one buffer that is used again for the next row.</summary>
internal sealed class FieldRow
{
    private char[] _text = new char[256];
    private int _length;
    private (int Start, int Length, bool IsNumber)[] _fields = new (int, int, bool)[16];

    /// <summary>As the file counts it.</summary>
    public int Number { get; set; }

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int ordinal] =>
        (uint)ordinal < (uint)Count ? _text.AsSpan(_fields[ordinal].Start, _fields[ordinal].Length) : default;

    public bool IsNumber(int ordinal) => (uint)ordinal < (uint)Count && _fields[ordinal].IsNumber;

    public void Clear()
    {
        _fields.AsSpan(0, Count).Clear();
        Count = 0;
        _length = 0;
    }

    /// <summary>Makes the row so long that it has this field, empty if it was not there.</summary>
    public void Reach(int ordinal)
    {
        if (ordinal >= FileLimits.Columns) throw FileLimits.Exceeded(FileLimits.Columns, Number);
        if (ordinal >= _fields.Length) Array.Resize(ref _fields, Math.Max(_fields.Length * 2, ordinal + 1));
        if (ordinal >= Count) Count = ordinal + 1;
    }

    public void Set(int ordinal, ReadOnlySpan<char> text)
    {
        text.CopyTo(Space(text.Length));
        Put(ordinal, text.Length);
    }

    /// <summary>Room to write a field in; <see cref="Put"/> says how much of it was used.</summary>
    public Span<char> Space(int length)
    {
        if (_length + length > FileLimits.RowLength) throw FileLimits.Exceeded(FileLimits.RowLength, Number);
        if (_length + length > _text.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + length));
        return _text.AsSpan(_length, length);
    }

    /// <summary>What was written in <see cref="Space"/> is this field. A field that is put twice has the last text.</summary>
    public void Put(int ordinal, int length, bool isNumber = false)
    {
        Reach(ordinal);
        _fields[ordinal] = (_length, length, isNumber);
        _length += length;
    }
}
