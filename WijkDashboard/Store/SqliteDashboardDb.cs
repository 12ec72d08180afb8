using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using WijkDashboard.Domain.Disclosure;

namespace WijkDashboard.Store;

/// <summary>One file beside the program; enough for one server.</summary>
public sealed class SqliteDashboardDb(DbContextOptions<SqliteDashboardDb> options) : DashboardDb(options)
{
    /// <inheritdoc/>
    public override async Task WriteAsync(long deliveryId, IEnumerable<DisclosedObservation> observations, CancellationToken cancel)
    {
        await Database.OpenConnectionAsync(cancel);
        new SqliteFigures((SqliteConnection)Database.GetDbConnection()).Write(deliveryId, observations, cancel);
    }

    /// <inheritdoc/>
    public override async Task<IEnumerable<DisclosedObservation>> ReadAsync(IReadOnlyList<long> deliveryIds, CancellationToken cancel)
    {
        await Database.OpenConnectionAsync(cancel);
        var figures = new SqliteFigures((SqliteConnection)Database.GetDbConnection());
        return deliveryIds.SelectMany(id => figures.Read(id, cancel));
    }
}

/// <summary>For <c>dotnet ef migrations add</c>; never opens the file.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteDashboardDb>
{
    public SqliteDashboardDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDashboardDb>().UseSqlite("Data Source=design.db").Options);
}
