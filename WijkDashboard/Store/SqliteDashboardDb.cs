using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Storage;
using WijkDashboard.Domain.Disclosure;

namespace WijkDashboard.Store;

/// <summary>One file beside the program; enough for one server.</summary>
public sealed class SqliteDashboardDb(DbContextOptions<SqliteDashboardDb> options) : DashboardDb(options)
{
    /// <inheritdoc/>
    /// <remarks>One prepared statement, bound again for each row.</remarks>
    public override Task WriteAsync(long deliveryId, IEnumerable<DisclosedObservation> observations, CancellationToken cancel)
    {
        var connection = (SqliteConnection)Database.GetDbConnection();
        using var insert = connection.CreateCommand();
        insert.Transaction = (SqliteTransaction?)Database.CurrentTransaction?.GetDbTransaction();
        insert.CommandText =
            """
            INSERT INTO "Observations"
                ("DeliveryId", "IndicatorId", "Period", "Area", "State", "Count", "Exposure", "Value", "Policy", "IsProvisional")
            VALUES ($delivery, $indicator, $period, $area, $state, $count, $exposure, $value, $policy, $provisional)
            """;
        insert.Parameters.AddWithValue("$delivery", deliveryId);
        var indicator = insert.Parameters.Add("$indicator", SqliteType.Text);
        var period = insert.Parameters.Add("$period", SqliteType.Text);
        var area = insert.Parameters.Add("$area", SqliteType.Text);
        var state = insert.Parameters.Add("$state", SqliteType.Integer);
        var count = insert.Parameters.Add("$count", SqliteType.Integer);
        var exposure = insert.Parameters.Add("$exposure", SqliteType.Integer);
        var value = insert.Parameters.Add("$value", SqliteType.Text);
        var policy = insert.Parameters.Add("$policy", SqliteType.Text);
        var provisional = insert.Parameters.Add("$provisional", SqliteType.Integer);
        insert.Prepare();

        foreach (var observation in observations)
        {
            cancel.ThrowIfCancellationRequested();
            indicator.Value = observation.IndicatorId;
            period.Value = observation.Period.ToString();
            area.Value = observation.Area.Value;
            state.Value = (int)observation.State;
            count.Value = observation.Count ?? (object)DBNull.Value;
            exposure.Value = observation.Exposure ?? (object)DBNull.Value;
            value.Value = observation.Value ?? (object)DBNull.Value;
            policy.Value = observation.Policy;
            provisional.Value = observation.IsProvisional;
            insert.ExecuteNonQuery();
        }

        return Task.CompletedTask;
    }
}

/// <summary>For <c>dotnet ef migrations add</c>; never opens the file.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteDashboardDb>
{
    public SqliteDashboardDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDashboardDb>().UseSqlite("Data Source=design.db").Options);
}
