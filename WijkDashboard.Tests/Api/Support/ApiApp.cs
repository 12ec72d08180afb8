using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WijkDashboard.Access.Keys;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store;
using WijkDashboard.Store.Keys;
using WijkDashboard.Support;

namespace WijkDashboard.Api.Support;

/// <summary>
/// The real app on a port, with Gouda's catalogue, no deliveries and a clock that the test sets. Programs come to it as they would
/// anywhere: over the network, with a key.
/// </summary>
public partial class ApiApp : WebApplicationFactory<Program>
{
    public const string Head = "Wijkcode;Wijknaam;Jaar;Woninginbraak;Fietsdiefstal;Diefstal uit/vanaf auto;Bedreiging en mishandeling;Vernieling;Winkeldiefstal;Totaal misdrijven\n";
    public const string Good = Head + "WK051302;De Korte Akkeren;2016;49;78;116;91;184;19;600\n";
    public const string Deliveries = "/api/v1/gouda/deliveries";
    public const string Police = "politie-wijken";

    private readonly (string Setting, int Value)[] _settings;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wijkdashboard-");
    private Uri? _address;

    public ApiApp()
        : this([])
    {
    }

    protected ApiApp(params (string Setting, int Value)[] settings)
    {
        _settings = settings;
        UseKestrel(0);
    }

    public SetClock Clock { get; } = new();

    public LogLines Log { get; } = new();

    /// <summary>A client that sends this key; none when null.</summary>
    public HttpClient Client(string? key, string language = "nl")
    {
        Start();
        // However busy the machine is: a test that hangs is stopped by its own clock.
        var client = new HttpClient { BaseAddress = _address, Timeout = Timeout.InfiniteTimeSpan };
        if (key is not null) client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return client;
    }

    /// <summary>Sends no byte of a file before the server has begun to read it.</summary>
    public HttpClient PoliteClient(string key)
    {
        Start();
        var client = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = Timeout.InfiniteTimeSpan }) { BaseAddress = _address, Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        client.DefaultRequestHeaders.ExpectContinue = true;
        return client;
    }

    /// <summary>A browser of its own: it keeps cookies and follows redirects.</summary>
    public HttpClient Browser()
    {
        Start();
        return new(new HttpClientHandler { CookieContainer = new() }) { BaseAddress = _address };
    }

    /// <summary>Presses the button of a demo person.</summary>
    public async Task SignInAsync(HttpClient browser, string person)
    {
        var page = await browser.GetStringAsync("/aanmelden", TestContext.Current.CancellationToken);
        var token = Token().Match(page).Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("person", person), new("terug", "/api/uitleg"), new("__RequestVerificationToken", token)]);
        var answer = await browser.PostAsync("/aanmelden/demo", form, TestContext.Current.CancellationToken);
        answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/api/uitleg");
    }

    public async Task<HttpClient> ClientAsync(string partner = "politie", string language = "nl") => Client((await MakeKeyAsync(partner)).Secret, language);

    public async Task<KeyOutcome.Made> MakeKeyAsync(string partner = "politie", DateOnly? lastDay = null, KeyUse use = KeyUse.Deliver)
    {
        Start();
        var outcome = await Services.GetRequiredService<KeyDesk>().CreateAsync(ManagerOf(partner), "gouda", partner, use, "test", lastDay, TestContext.Current.CancellationToken);
        return outcome.ShouldBeOfType<KeyOutcome.Made>();
    }

    public static Viewer ManagerOf(string partner) => new($"manager-{partner}", "Marieke van Dijk", [new("gouda", partner, Role.InformationManager)]);

    public async Task<(int Deliveries, int Figures)> CountAsync()
    {
        await using var db = OpenDatabase();
        return (await db.Deliveries.CountAsync(), await db.Observations.CountAsync());
    }

    public DashboardDb OpenDatabase() => Services.GetRequiredService<IDbContextFactory<DashboardDb>>().CreateDbContext();

    public void Start()
    {
        if (_address is not null) return;
        StartServer();
        _address = new(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Demo:Enabled", "true");
        builder.UseSetting("ConnectionStrings:Dashboard", $"Data Source={Path.Combine(_folder.FullName, "test.db")};Pooling=False");
        builder.UseSetting("Data:Root", CopyOfTheCatalogue());
        foreach (var (setting, value) in _settings) builder.UseSetting($"Api:{setting}", value.ToString());
        builder.ConfigureTestServices(services =>
        {
            services.AddDataProtection().PersistKeysToFileSystem(new(Path.Combine(_folder.FullName, "keys")));
            services.AddSingleton<TimeProvider>(Clock);
            services.AddLogging(l => l.AddProvider(Log));
        });
    }

    /// <summary>Gouda as a new municipality would begin: everything but the deliveries.</summary>
    private string CopyOfTheCatalogue()
    {
        var gouda = Path.Combine(Repository.Data, "gouda");
        var root = Path.Combine(_folder.FullName, "data");
        foreach (var file in Directory.EnumerateFiles(gouda, "*", SearchOption.AllDirectories).Where(f => !f.Contains("/deliveries/")))
        {
            var copy = Path.Combine(root, "gouda", Path.GetRelativePath(gouda, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var planned = Directory.CreateDirectory(Path.Combine(root, "gouda", "deliveries"));
        File.WriteAllText(Path.Combine(planned.FullName, "deliveries.json"), "[]");
        return root;
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_folder.Exists) _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}

/// <summary>Stands still until it is set.</summary>
public sealed class SetClock : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Now { get; set; } = Start;

    public override DateTimeOffset GetUtcNow() => Now;
}

/// <summary>Every line that the app logs, at the levels of its settings.</summary>
public sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IEnumerable<string> All => _lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}

internal static class Requests
{
    /// <summary>As curl -F does: the fields, then the file.</summary>
    public static MultipartFormDataContent Form(HttpContent file, string? layout = ApiApp.Police, string name = "misdrijven.csv", bool? dryRun = null)
    {
        var form = new MultipartFormDataContent();
        if (layout is not null) form.Add(new StringContent(layout), "layout");
        if (dryRun is { } dry) form.Add(new StringContent(dry ? "true" : "false"), "dryRun");
        form.Add(file, "file", name);
        return form;
    }

    public static StringContent Csv(string text) => new(text, new MediaTypeHeaderValue("text/csv"));

    public static Task<HttpResponseMessage> DeliverAsync(this HttpClient client, string csv, string layout = ApiApp.Police, bool? dryRun = null) =>
        client.PostAsync(ApiApp.Deliveries, Form(Csv(csv), layout, dryRun: dryRun), TestContext.Current.CancellationToken);
}
