namespace WijkDashboard.Intake.Files.Workbooks;

/// <summary>The texts that cells refer to by number, in blocks of characters instead of a string each.</summary>
internal sealed class SharedStrings
{
    private const int BlockLength = 64 * 1024;
    private const int CostOfEach = 16;

    private readonly List<char[]> _blocks = [];
    private readonly List<(int Start, int Length)> _texts = [];
    private int _used = BlockLength;
    private long _total;

    /// <param name="reader">At the begin of the part; null when the workbook shares no texts.</param>
    public static SharedStrings Read(PartReader? reader)
    {
        var strings = new SharedStrings();
        if (reader is null) return strings;
        using (reader)
        {
            var text = new CellText();
            while (reader.NextElement())
            {
                if (reader.Name != "si") continue;
                text.Clear();
                reader.RichText("si", text);
                strings.Add(text.Text);
            }
        }

        return strings;
    }

    public bool TryGet(int number, out ReadOnlySpan<char> text)
    {
        text = default;
        if ((uint)number >= (uint)_texts.Count) return false;
        var (start, length) = _texts[number];
        if (length > 0) text = _blocks[start / BlockLength].AsSpan(start % BlockLength, length);
        return true;
    }

    private void Add(ReadOnlySpan<char> text)
    {
        // Each counts for some characters more: what it costs to find it back, so that endless empty texts stop too.
        _total += text.Length + CostOfEach;
        if (_total > WorkbookLimits.SharedText) throw FileLimits.Exceeded(WorkbookLimits.SharedText);
        if (_used + text.Length > BlockLength)
        {
            _blocks.Add(new char[BlockLength]);
            _used = 0;
        }

        text.CopyTo(_blocks.Count == 0 ? default : _blocks[^1].AsSpan(_used));
        _texts.Add((Math.Max(_blocks.Count - 1, 0) * BlockLength + _used % BlockLength, text.Length));
        _used += text.Length;
    }
}
