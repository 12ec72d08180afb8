using System.Globalization;

namespace WijkDashboard.Intake.Files.Workbooks;

/// <summary>Gathers the text of one cell; no longer than a cell can be.</summary>
internal sealed class CellText
{
    private char[] _text = new char[256];
    private int _length;

    /// <summary>The row for which a cell that is too long is told.</summary>
    public int Row { get; set; }

    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public void Add(ReadOnlySpan<char> part)
    {
        // A little more is let through: escapes become shorter when they are undone.
        if (_length + part.Length > WorkbookLimits.CellLength * 7) throw FileLimits.Exceeded(WorkbookLimits.CellLength, Row);
        if (_length + part.Length > _text.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + part.Length));
        part.CopyTo(_text.AsSpan(_length));
        _length += part.Length;
    }

    /// <summary>
    /// Excel writes a character that XML cannot hold as <c>_x000D_</c>, and an underscore that would begin such a code as
    /// <c>_x005F_</c>.
    /// </summary>
    public void Unescape()
    {
        var from = Text.IndexOf("_x");
        if (from >= 0)
        {
            var to = from;
            while (from < _length)
            {
                if (IsEscape(from, out var letter))
                {
                    _text[to++] = letter;
                    from += 7;
                }
                else
                {
                    _text[to++] = _text[from++];
                }
            }

            _length = to;
        }

        if (_length > WorkbookLimits.CellLength) throw FileLimits.Exceeded(WorkbookLimits.CellLength, Row);
    }

    private bool IsEscape(int at, out char letter)
    {
        letter = default;
        var rest = _text.AsSpan(at, _length - at);
        if (rest.Length < 7 || rest[0] != '_' || rest[1] != 'x' || rest[6] != '_') return false;
        var isCode = ushort.TryParse(rest.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
        letter = (char)code;
        return isCode;
    }
}
