using System.Text;

namespace WijkDashboard.Intake.Files.Csv;

/// <summary>
/// Characters of a file. At bytes that its encoding does not have, first everything before them is handed out, so that the reader
/// knows the row; the next read throws <see cref="DecoderFallbackException"/>.
/// </summary>
internal sealed class DecodedText(Stream file, string encodingName) : TextReader
{
    /// <summary>A code that is no character, and never will be: stands for bytes that are none.</summary>
    private const char Wrong = '\uFFFF';

    private readonly byte[] _bytes = new byte[32 * 1024];
    private Decoder? _decoder;
    private bool _isWrong;
    private bool _isAtEnd;

    public override int Read(char[] buffer, int index, int count) => throw new NotSupportedException();

    public override Task<int> ReadAsync(char[] buffer, int index, int count) =>
        ReadAsync(buffer.AsMemory(index, count), CancellationToken.None).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
    {
        if (_isWrong) throw new DecoderFallbackException();
        while (!_isAtEnd)
        {
            // At most as many bytes as there is room for characters, so that all of them are used at once.
            var first = _decoder is null;
            var length = await file.ReadAtLeastAsync(
                _bytes.AsMemory(0, Math.Min(_bytes.Length, buffer.Length)), first ? 4 : 1, throwOnEndOfStream: false, cancellationToken);
            _isAtEnd = length == 0;
            var bytes = _bytes.AsSpan(0, length);
            if (first)
            {
                if (FileMarks.IsWorkbook(bytes)) throw new UnreadableFileException(FileFault.Unreadable);
                bytes = bytes[Begin(bytes)..];
            }

            var used = _decoder!.GetChars(bytes, buffer.Span, flush: _isAtEnd);
            var wrong = buffer.Span[..used].IndexOf(Wrong);
            if (wrong >= 0) (_isWrong, used) = (true, wrong);
            if (used > 0) return used;
            if (_isWrong) throw new DecoderFallbackException();
        }

        return 0;
    }

    /// <summary>A byte order mark wins from what the layout says.</summary>
    /// <returns>The length of the mark.</returns>
    private int Begin(ReadOnlySpan<byte> bytes)
    {
        var (name, length) = TextEncodings.Mark(bytes) ?? (encodingName, 0);
        _decoder = TextEncodings.Get(name, new DecoderReplacementFallback(Wrong.ToString())).GetDecoder();
        return length;
    }
}
