using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;
using NpgsqlTypes;
using WijkDashboard.Domain.Disclosure;

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
}

/// <summary>For <c>dotnet ef migrations add</c>; never connects.</summary>
internal sealed class PostgresDesignTimeFactory : IDesignTimeDbContextFactory<PostgresDashboardDb>
{
    public PostgresDashboardDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresDashboardDb>().UseNpgsql("Host=design").Options);
}
