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

    /// <summary>What stopped the reading; null when nothing did.</summary>
    public RequestFault? Fault { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <remarks>
    /// A fault stays: whoever reads on after it meets it again, also when a reader took it for a fault of the file.
    /// </remarks>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Fault is not null) throw Fault;
        if (_ended || buffer.IsEmpty) return 0;
        try
        {
            var count = await TakeAsync(buffer, cancellationToken);
            if (count == 0) await atEnd(cancellationToken);
            _ended = count == 0;
            return count;
        }
        catch (RequestFault fault)
        {
            Fault = fault;
            throw;
        }
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
            while (await TakeAsync(piece, cancel) > 0)
            {
            }
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
            var count = await body.ReadAsync(buffer, cancel);
            _read += count;
            return _read > limit ? throw new RequestFault(ProblemKind.TooLarge) : count;
        }
        catch (Exception fault) when (RequestFault.Of(fault) is { } ours)
        {
            throw ours;
        }
    }
}
