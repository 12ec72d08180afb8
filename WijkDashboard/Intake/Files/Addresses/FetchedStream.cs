namespace WijkDashboard.Intake.Files.Addresses;

/// <summary>Counts the bytes of all pages of one answer, up to a limit.</summary>
internal sealed class ByteMeter(long limit, IProgress<long>? progress)
{
    private long _total;

    public void Add(int bytes)
    {
        _total += bytes;
        if (_total > limit) throw FileLimits.Exceeded(limit);
        if (bytes > 0) progress?.Report(_total);
    }
}

/// <summary>One page on its way. A server that falls silent or a connection that breaks is told as such.</summary>
internal sealed class FetchedStream(HttpResponseMessage response, Stream body, ByteMeter meter, TimeSpan patience, TimeProvider clock) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using var silence = new CancellationTokenSource(patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(silence.Token, cancellationToken);
        int length;
        try
        {
            length = await body.ReadAsync(buffer, either.Token);
        }
        catch (Exception fault) when (fault is IOException or HttpRequestException or InvalidDataException
            || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new UnreadableFileException(FileFault.Unreachable);
        }

        meter.Add(length);
        return length;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            body.Dispose();
            response.Dispose();
        }

        base.Dispose(disposing);
    }
}
