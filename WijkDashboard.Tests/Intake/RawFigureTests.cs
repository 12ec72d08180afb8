using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using WijkDashboard.Support;

namespace WijkDashboard.Intake;

/// <summary>Searches what the desk leaves behind for figures that were planted in a file.</summary>
public sealed class RawFigureTests : IAsyncLifetime
{
    /// <summary>A count that rounds to 4320, and occurs nowhere else.</summary>
    private const string Planted = "Wijk;Naam;Wmo-cliënten\nWK051302;De Korte Akkeren;4321\n";

    private readonly SqliteDatabase _database = new();
    private readonly Lines _log = new();
    private Installation _installation = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        _installation = await Installation.CreateAsync(_database, _log);
    }

    public async ValueTask DisposeAsync()
    {
        await _installation.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Delivery_AcceptedOrRefused_LeavesNoRawFigure(bool refused)
    {
        await _installation.DeliverAsync(Planted + (refused ? "WK059999;Nergens;4321\n" : ""), "maatschappelijk-werk", "mw-wmo-2021");

        var stored = await EveryValueAsync();
        stored.ShouldContain(refused ? "Municipalities" : "4320");
        stored.ShouldNotContain("4321");
        _log.All.ShouldNotBeEmpty();
        _log.All.ShouldAllBe(line => !line.Contains("4321", StringComparison.Ordinal));
    }

    /// <summary>Each value of each column of the observations and deliveries, with the names of all tables.</summary>
    private async Task<HashSet<string>> EveryValueAsync()
    {
        await using var db = _installation.OpenDatabase();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await connection.OpenAsync(Cancel);
        var tables = await ReadAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'CatalogueFiles'");
        var values = new HashSet<string>(tables);
        foreach (var table in tables) values.UnionWith(await ReadAsync(connection, $"SELECT * FROM \"{table}\""));
        return values;
    }

    private static async Task<List<string>> ReadAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of our own tables.
        command.CommandText = sql;
#pragma warning restore CA2100
        var values = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(Cancel);
        while (await reader.ReadAsync(Cancel))
            for (var i = 0; i < reader.FieldCount; i++)
                values.Add(Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)!);
        return values;
    }

    private sealed class Lines : ILoggerProvider
    {
        private readonly ConcurrentQueue<string> _lines = [];

        public IReadOnlyCollection<string> All => _lines;

        public ILogger CreateLogger(string categoryName) => new Logger(_lines);

        public void Dispose()
        {
        }

        private sealed class Logger(ConcurrentQueue<string> lines) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                lines.Enqueue(formatter(state, exception) + exception);
        }
    }
}
