using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using WijkDashboard.Intake.Files.Json;

namespace WijkDashboard.Intake.Files.Addresses;

/// <summary>
/// Fetches the pages of an answer while they are read. Only from hosts that the settings name, only over https, and never on to
/// elsewhere: else an address would be a way to look around in the network of the server.
/// </summary>
public sealed class ODataAddress(IOptions<AddressOptions> options, TimeProvider clock) : IDisposable
{
    private const int Attempts = 4;
    private const int MaxRedirects = 5;
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(30);

    private readonly HttpClient _client = Client();

    /// <summary>Before the second attempt; doubled for each one after it. A server that says how long to wait is listened to.</summary>
    internal TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a server may be silent.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>For tests only: a server without a certificate.</summary>
    internal string Scheme { get; init; } = Uri.UriSchemeHttps;

    /// <summary>Null for what is no address, or one that this installation does not fetch from.</summary>
    public Uri? Allowed(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && IsAllowed(address) ? address : null;

    /// <param name="address">One that is <see cref="Allowed"/>.</param>
    /// <param name="progress">The bytes so far, of all pages.</param>
    public ODataPages Pages(Uri address, IProgress<long>? progress = null)
    {
        var meter = new ByteMeter(options.Value.MaxBytes, progress);
        return ODataPages.From(address, (page, cancel) => OpenAsync(page, meter, cancel));
    }

    /// <param name="through">What each page is read through as it comes in.</param>
    internal ODataPages Pages(Uri address, Func<Stream, Stream> through)
    {
        var meter = new ByteMeter(options.Value.MaxBytes, null);
        return ODataPages.From(address, async (page, cancel) => through(await OpenAsync(page, meter, cancel)));
    }

    public void Dispose() => _client.Dispose();

    private static HttpClient Client()
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue(nameof(WijkDashboard), null));
        return client;
    }

    private static bool IsRedirect(HttpStatusCode status) => status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found
        or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    /// <summary>Busy or broken for now, as opposed to: no.</summary>
    private static bool IsPassing(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError;

    private bool IsAllowed(Uri address) => address.Scheme == Scheme && address.UserInfo.Length == 0 && options.Value.Allows(address);

    private async Task<Stream> OpenAsync(Uri address, ByteMeter meter, CancellationToken cancel)
    {
        var redirects = 0;
        for (var attempt = 1; ;)
        {
            if (!IsAllowed(address)) throw new UnreadableFileException(FileFault.AddressNotAllowed);
            var response = await SendAsync(address, cancel);
            if (response is { IsSuccessStatusCode: true })
                return new FetchedStream(response, await response.Content.ReadAsStreamAsync(cancel), meter, Patience, clock);

            using (response)
            {
                if (response is not null && IsRedirect(response.StatusCode) && response.Headers.Location is { } location && redirects++ < MaxRedirects)
                {
                    address = new Uri(address, location);
                    continue;
                }

                if (attempt == Attempts || (response is not null && !IsPassing(response.StatusCode))) throw Unreachable(response);
                await Task.Delay(PauseAfter(attempt, response), clock, cancel);
            }

            attempt++;
        }
    }

    /// <summary>Null when no answer came.</summary>
    private async Task<HttpResponseMessage?> SendAsync(Uri address, CancellationToken cancel)
    {
        using var silence = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(silence.Token, cancel);
        try
        {
            return await _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, either.Token);
        }
        catch (HttpRequestException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return null;
        }
    }

    private TimeSpan PauseAfter(int attempt, HttpResponseMessage? response)
    {
        var asked = response?.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - clock.GetUtcNow(),
            _ => Pause * Math.Pow(2, attempt - 1),
        };
        return asked < TimeSpan.Zero ? TimeSpan.Zero : asked > s_longestPause ? s_longestPause : asked;
    }

    private static UnreadableFileException Unreachable(HttpResponseMessage? response) =>
        new(FileFault.Unreachable, 0, response is null ? string.Empty : ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
}
