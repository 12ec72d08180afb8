using System.Net;
using System.Net.Sockets;

namespace WijkDashboard.Benchmarks;

/// <summary>Stands between a browser and a server on this machine and counts what goes by: with headers, compressed as it is, live connections too.</summary>
internal sealed class CountingProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private long _down;

    public CountingProxy(Uri server)
    {
        _listener.Start();
        _ = AcceptAsync(server);
    }

    public Uri Address => new($"http://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>Bytes from the server to the browser so far.</summary>
    public long Down => Interlocked.Read(ref _down);

    private async Task AcceptAsync(Uri server)
    {
        while (!_stop.IsCancellationRequested)
        {
            var browser = await _listener.AcceptTcpClientAsync(_stop.Token);
            _ = JoinAsync(browser, server);
        }
    }

    private async Task JoinAsync(TcpClient browser, Uri server)
    {
        using (browser)
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(IPAddress.Loopback, server.Port, _stop.Token);
            browser.NoDelay = client.NoDelay = true;
            var (near, far) = (browser.GetStream(), client.GetStream());
            await Task.WhenAny(near.CopyToAsync(far, _stop.Token), CountAsync(far, near));
        }
    }

    private async Task CountAsync(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await from.ReadAsync(buffer, _stop.Token)) > 0)
        {
            Interlocked.Add(ref _down, read);
            await to.WriteAsync(buffer.AsMemory(0, read), _stop.Token);
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }
}
