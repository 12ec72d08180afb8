using System.Net;
using System.Text;

namespace WijkDashboard.Api.Support;

/// <summary>Sends half of a text, and the rest when it is told to; or breaks off.</summary>
internal sealed class HeldContent(string text) : HttpContent
{
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The first half is on its way.</summary>
    public Task Begun => _begun.Task;

    public void Release() => _released.TrySetResult();

    public void BreakOff() => _released.TrySetException(new IOException("The cable was pulled."));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        await stream.WriteAsync(bytes.AsMemory(0, bytes.Length / 2), cancellationToken);
        await stream.FlushAsync(cancellationToken);
        _begun.TrySetResult();
        await _released.Task.WaitAsync(cancellationToken);
        await stream.WriteAsync(bytes.AsMemory(bytes.Length / 2), cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}

/// <summary>A file of any size that exists nowhere: a heading, and one row again and again.</summary>
internal sealed class EndlessContent(string head, string row, long size, Action<long>? sent = null) : HttpContent
{
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(head));
        var piece = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(row, 64 * 1024 / row.Length)));
        for (var done = 0L; done < size; done += piece.Length)
        {
            await stream.WriteAsync(piece);
            sent?.Invoke(done);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
