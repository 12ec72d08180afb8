using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using WijkDashboard.Domain.Disclosure;

namespace WijkDashboard.Store;

/// <summary>One file beside the program; enough for one server.</summary>
public sealed class SqliteDashboardDb : DashboardDb
{
    /// <remarks>
    /// Every save is a transaction, also of one row: it waits its turn at the beginning. Without one SQLite can find out at the end of
    /// a statement that somebody else is writing, and then nothing waits.
    /// </remarks>
    public SqliteDashboardDb(DbContextOptions<SqliteDashboardDb> options)
        : base(options) => Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;

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

    /// <inheritdoc/>
    /// <remarks>EF Core locks by a row here, and waits for it for ever (its documentation says to take the table away by hand).</remarks>
    public override async Task UnlockMigrationAsync(DateTimeOffset before, CancellationToken cancel)
    {
        var tables = await Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").ToListAsync(cancel);
        if (tables.Count > 0) await Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\" WHERE \"Timestamp\" < {before}", cancel);
    }
}

/// <summary>For <c>dotnet ef migrations add</c>; never opens the file.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteDashboardDb>
{
    public SqliteDashboardDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDashboardDb>().UseSqlite("Data Source=design.db").Options);
}
