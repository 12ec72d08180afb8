using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WijkDashboard.Access.Support;
using WijkDashboard.Api.Support;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake;
using WijkDashboard.Store;

namespace WijkDashboard.Proof;

/// <summary>The real app on a port with one made-up municipality; its clock stands still, and every line at every level is kept.</summary>
internal sealed class TwinApp : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wijkdashboard-");

    public TwinApp() => UseKestrel(0);

    public TwinLog Log { get; } = new();

    public Uri Address { get; private set; } = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Viewer Manager(string partner) => new($"demo-{TwinTown.Id}-{partner}-informationmanager", "Marieke", [new(TwinTown.Id, partner, Role.InformationManager)]);

    public void Start()
    {
        StartServer();
        Address = new(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    /// <summary>A browser of its own, without a browser; signed in as a demo person unless that is null.</summary>
    public async Task<Browsing> BrowseAsync(string? person)
    {
        var client = new HttpClient(new HttpClientHandler { CookieContainer = new(), AllowAutoRedirect = false }) { BaseAddress = Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        Browsing browsing = new(client);
        if (person is not null) (await browsing.SignInAsDemoAsync(person)).StatusCode.ShouldBe(System.Net.HttpStatusCode.Found, person);
        return browsing;
    }

    /// <summary>Hands a file in at the desk; published at once, or a draft.</summary>
    public async Task<DeliveryOutcome> DeliverAsync(string csv, string partner, bool publish = true) => await Services.GetRequiredService<DeliveryDesk>().DeliverAsync(
        new(TwinTown.Id, partner, "lang-" + partner, partner + ".csv", Manager(partner)) { Approval = publish ? new("Getest") : null },
        new MemoryStream(Encoding.UTF8.GetBytes(csv)), Cancel);

    /// <summary>Each row of each table, as one line.</summary>
    /// <param name="except">Columns that are left out, as <c>Table.Column</c>.</param>
    public async Task<IReadOnlyList<string>> DatabaseAsync(IReadOnlySet<string> except)
    {
        await using var db = await Services.GetRequiredService<IDbContextFactory<DashboardDb>>().CreateDbContextAsync(Cancel);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await connection.OpenAsync(Cancel);
        var lines = new List<string>();
        foreach (var table in await ReadAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name", (_, value) => value))
            lines.AddRange((await ReadAsync(connection, $"SELECT * FROM \"{table}\"", (column, value) => except.Contains($"{table}.{column}") ? "" : $"{column}={value}"))
                .Select(row => $"{table}: {row}"));
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static async Task<List<string>> ReadAsync(SqliteConnection connection, string sql, Func<string, string, string> write)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of our own tables.
        command.CommandText = sql;
#pragma warning restore CA2100
        var rows = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(Cancel);
        while (await reader.ReadAsync(Cancel))
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount)
                .Select(i => write(reader.GetName(i), Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)!)).Where(text => text.Length > 0)));
        return rows;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        // As when published: pages become live in a browser.
        builder.UseStaticWebAssets();
        builder.UseSetting("Demo:Enabled", "true");
        builder.UseSetting("ConnectionStrings:Dashboard", $"Data Source={Path.Combine(_folder.FullName, "test.db")};Pooling=False");
        builder.UseSetting("Data:Root", Folder());
        foreach (var category in new[] { "Default", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore" }) builder.UseSetting($"Logging:LogLevel:{category}", "Trace");
        builder.ConfigureTestServices(services =>
        {
            services.AddDataProtection().PersistKeysToFileSystem(new(Path.Combine(_folder.FullName, "keys")));
            services.AddSingleton<TimeProvider>(new SetClock());
            services.AddLogging(l => l.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        });
    }

    private string Folder()
    {
        var root = Path.Combine(_folder.FullName, "data");
        foreach (var (path, text) in TwinTown.Files)
        {
            var file = Path.Combine(root, TwinTown.Id, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return root;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_folder.Exists) _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}

/// <summary>Every line that is logged, with its category and level.</summary>
internal sealed class TwinLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyCollection<string> All => _lines;

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _lines);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {exception}");
    }
}
