namespace WijkDashboard.Api;

/// <summary>
/// The file of a request while it comes in: read once from the network and kept nowhere. Counts what passes, and stops a file that
/// is too large or breaks off.
/// </summary>
/// <param name="limit">In bytes.</param>
/// <param name="atEnd">What must hold once the whole file was read, before anybody acts on it; throws when it does not.</param>
internal sealed class IncomingFile(Stream body, long limit, Func<CancellationToken, Task> atEnd) : Stream
{
    private const int Piece = 64 * 1024;

    private long _read;
    private bool _ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    /// <summary>What was read so far: all of it once the end was reached.</summary>
    public override long Length => _read;

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_ended || buffer.IsEmpty) return 0;
        var count = await TakeAsync(buffer, cancellationToken);
        _read += count;
        if (_read > limit) throw new RequestFault(ProblemKind.TooLarge);
        if (count > 0) return count;
        _ended = true;
        await atEnd(cancellationToken);
        return 0;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <remarks>For readers that cannot wait otherwise; the server itself reads its network asynchronously only.</remarks>
    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    /// <summary>Takes what still comes, as far as it may, so that a client that is sending lives to read the answer.</summary>
    public async Task DrainAsync(CancellationToken cancel)
    {
        var piece = new byte[Piece];
        try
        {
            for (var count = 1; count > 0 && _read <= limit; _read += count) count = await TakeAsync(piece, cancel);
        }
        catch (RequestFault)
        {
            // Then nobody is waiting for the rest.
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async Task<int> TakeAsync(Memory<byte> buffer, CancellationToken cancel)
    {
        try
        {
            return await body.ReadAsync(buffer, cancel);
        }
        catch (Exception fault) when (RequestFault.Of(fault) is { } ours)
        {
            throw ours;
        }
    }
}
