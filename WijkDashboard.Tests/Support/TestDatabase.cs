using Microsoft.Extensions.Configuration;
using Npgsql;

namespace WijkDashboard.Support;

/// <summary>An empty database of one provider, gone after the test class.</summary>
public abstract class TestDatabase : IAsyncLifetime
{
    protected abstract string Provider { get; }

    protected string ConnectionString { get; set; } = string.Empty;

    public IConfiguration Settings => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = Provider,
            ["ConnectionStrings:Dashboard"] = ConnectionString,
            ["Data:Root"] = Repository.Data,
        })
        .Build();

    public abstract ValueTask InitializeAsync();

    public abstract ValueTask DisposeAsync();
}

public sealed class SqliteDatabase : TestDatabase
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"wijk-{Guid.NewGuid():N}.db");

    protected override string Provider => "Sqlite";

    public override ValueTask InitializeAsync()
    {
        ConnectionString = $"Data Source={_path};Pooling=False";
        return ValueTask.CompletedTask;
    }

    public override ValueTask DisposeAsync()
    {
        foreach (var file in new[] { _path, _path + "-wal", _path + "-shm" }) File.Delete(file);
        return ValueTask.CompletedTask;
    }
}

/// <summary>A database of its own on the server that <c>WIJK_POSTGRES</c> names.</summary>
public sealed class PostgresDatabase : TestDatabase
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("WIJK_POSTGRES");
    private readonly string _name = $"wijk_{Guid.NewGuid():N}";

    protected override string Provider => "Postgres";

    public override async ValueTask InitializeAsync()
    {
        if (Server is null)
        {
            if (Machine.IsCi) throw new InvalidOperationException("WIJK_POSTGRES is not set: the PostgreSQL tests must run here.");
            return;
        }

        await ExecuteAsync($"CREATE DATABASE {_name}");
        ConnectionString = new NpgsqlConnectionStringBuilder(Server) { Database = _name, Pooling = false }.ConnectionString;
    }

    public override async ValueTask DisposeAsync()
    {
        if (Server is not null) await ExecuteAsync($"DROP DATABASE {_name} WITH (FORCE)");
    }

    /// <summary>Called first in each test, since a fixture cannot skip one.</summary>
    public static void SkipWithoutServer() =>
        Assert.SkipUnless(Server is not null, "No PostgreSQL server: set WIJK_POSTGRES to a connection string.");

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The only variable part is a name this class made.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}

public static class Machine
{
    /// <summary>Where everything must be there, so that a missing server or browser fails instead of skipping.</summary>
    public static bool IsCi => Environment.GetEnvironmentVariable("CI") == "true";
}
