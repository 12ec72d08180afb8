using System.Buffers;
using System.Text.Json;

namespace WijkDashboard.Intake.Files.Json;

/// <summary>Takes the tokens of a document one by one.</summary>
internal interface ITokenTaker
{
    /// <summary>True when there is enough for now; the next token comes when asked for.</summary>
    bool Take(ref Utf8JsonReader reader);
}

/// <summary>
/// The tokens of a document of any length, through one buffer that grows to the longest token only; nothing of what was passed over
/// is kept.
/// </summary>
internal sealed class JsonTokens(Stream stream) : IDisposable
{
    private const int MaxDepth = 64;

    /// <summary>Bytes of one token: a character can be written with six.</summary>
    private const int MaxToken = FileLimits.FieldLength * 6;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(32 * 1024);
    private int _start;
    private int _end;
    private bool _isBegun;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = MaxDepth });

    /// <summary>Whether the last bytes are here.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>Hands tokens over until the taker has enough.</summary>
    /// <returns>False at the end of the document.</returns>
    /// <exception cref="JsonException">It is no JSON, or it stops halfway.</exception>
    public async ValueTask<bool> RunAsync(ITokenTaker taker, CancellationToken cancel)
    {
        while (!Run(taker))
        {
            if (IsAtEnd) return false;
            await FillAsync(cancel);
        }

        return true;
    }

    /// <summary>The same as far as the bytes that are here go.</summary>
    /// <returns>False when there are too few.</returns>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public bool Run(ITokenTaker taker)
    {
        if (!_isBegun) return false;
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), IsAtEnd, _state);
        var isEnough = false;
        while (!isEnough && reader.Read()) isEnough = taker.Take(ref reader);
        _start += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        return isEnough;
    }

    /// <summary>Gets more bytes; after it, whether there were none left is known.</summary>
    public async ValueTask FillAsync(CancellationToken cancel)
    {
        var left = _end - _start;
        if (left > MaxToken) throw FileLimits.Exceeded(FileLimits.FieldLength);
        if (left == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.AsSpan(_start, left).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
        else
        {
            _buffer.AsSpan(_start, left).CopyTo(_buffer);
        }

        (_start, _end) = (0, left);
        var read = await stream.ReadAtLeastAsync(_buffer.AsMemory(_end), _isBegun ? 1 : 3, throwOnEndOfStream: false, cancel);
        _end += read;
        IsAtEnd = read == 0;
        if (!_isBegun && _buffer.AsSpan(0, _end).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) _start = 3;
        _isBegun = true;
    }

    public void Dispose()
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }
}
