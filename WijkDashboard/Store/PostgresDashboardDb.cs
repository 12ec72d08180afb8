using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;
using NpgsqlTypes;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Store;

/// <summary>For several servers on one database.</summary>
public sealed class PostgresDashboardDb(DbContextOptions<PostgresDashboardDb> options) : DashboardDb(options)
{
    /// <inheritdoc/>
    /// <remarks>Binary COPY, which takes part in the connection's transaction.</remarks>
    public override async Task WriteAsync(long deliveryId, IEnumerable<DisclosedObservation> observations, CancellationToken cancel)
    {
        var connection = (NpgsqlConnection)Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync(
            """
            COPY "Observations"
                ("DeliveryId", "IndicatorId", "Period", "Area", "State", "Count", "Exposure", "Value", "Policy", "IsProvisional")
            FROM STDIN (FORMAT BINARY)
            """,
            cancel);
        foreach (var observation in observations)
        {
            await copy.StartRowAsync(cancel);
            await copy.WriteAsync(deliveryId, NpgsqlDbType.Bigint, cancel);
            await copy.WriteAsync(observation.IndicatorId, NpgsqlDbType.Varchar, cancel);
            await copy.WriteAsync(observation.Period.ToString(), NpgsqlDbType.Varchar, cancel);
            await copy.WriteAsync(observation.Area.Value, NpgsqlDbType.Varchar, cancel);
            await copy.WriteAsync((int)observation.State, NpgsqlDbType.Integer, cancel);
            await WriteOrNullAsync(observation.Count, NpgsqlDbType.Bigint);
            await WriteOrNullAsync(observation.Exposure, NpgsqlDbType.Bigint);
            await WriteOrNullAsync(observation.Value, NpgsqlDbType.Numeric);
            await copy.WriteAsync(observation.Policy, NpgsqlDbType.Varchar, cancel);
            await copy.WriteAsync(observation.IsProvisional, NpgsqlDbType.Boolean, cancel);
        }

        await copy.CompleteAsync(cancel);

        Task WriteOrNullAsync<T>(T? value, NpgsqlDbType type)
            where T : struct =>
            value is { } present ? copy.WriteAsync(present, type, cancel) : copy.WriteNullAsync(cancel);
    }

    /// <inheritdoc/>
    public override async Task<IEnumerable<DisclosedObservation>> ReadAsync(IReadOnlyList<long> deliveryIds, CancellationToken cancel)
    {
        await Database.OpenConnectionAsync(cancel);
        return deliveryIds.SelectMany(id => Read((NpgsqlConnection)Database.GetDbConnection(), id, cancel));
    }

    private static IEnumerable<DisclosedObservation> Read(NpgsqlConnection connection, long deliveryId, CancellationToken cancel)
    {
        // A text that is known is the same object again: a country has millions of figures and a few thousand areas.
        var (texts, areas, periods) = (new Dictionary<string, string>(), new Dictionary<string, AreaCode>(), new Dictionary<string, Period>());
        using var command = new NpgsqlCommand(
            """
            SELECT "IndicatorId", "Period", "Area", "State", "Count", "Exposure", "Value", "Policy", "IsProvisional"
            FROM "Observations" WHERE "DeliveryId" = $1 ORDER BY "IndicatorId", "Period", "Area"
            """,
            connection) { Parameters = { new() { Value = deliveryId } } };
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            cancel.ThrowIfCancellationRequested();
            yield return DisclosedObservation.Restore(
                Known(texts, rows.GetString(0), text => text),
                Known(areas, rows.GetString(2), AreaCode.Parse),
                Known(periods, rows.GetString(1), Period.Parse),
                (CellState)rows.GetInt32(3),
                rows.IsDBNull(4) ? null : rows.GetInt64(4),
                rows.IsDBNull(5) ? null : rows.GetInt64(5),
                rows.IsDBNull(6) ? null : rows.GetDecimal(6),
                Known(texts, rows.GetString(7), text => text),
                rows.GetBoolean(8));
        }
    }

    private static T Known<T>(Dictionary<string, T> known, string text, Func<string, T> read) =>
        known.TryGetValue(text, out var value) ? value : known[text] = read(text);
}

/// <summary>For <c>dotnet ef migrations add</c>; never connects.</summary>
internal sealed class PostgresDesignTimeFactory : IDesignTimeDbContextFactory<PostgresDashboardDb>
{
    public PostgresDashboardDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresDashboardDb>().UseNpgsql("Host=design").Options);
}
