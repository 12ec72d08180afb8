using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Store.Deliveries;
using WijkDashboard.Store.Publications;
using WijkDashboard.Support;

namespace WijkDashboard.Store;

public sealed class SqliteMigrationTests : MigrationTests<SqliteDatabase>
{
    [Fact]
    public async Task LockOfAProgramThatWasKilled_DoesNotStopTheNextStart()
    {
        await using (var old = Open())
        {
            await old.GetService<IMigrator>().MigrateAsync("Initial", Cancel);
            await old.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsLock\" (\"Id\", \"Timestamp\") VALUES (1, '2026-11-20 09:00:00+00:00')", Cancel);
        }

        await Services.PrepareStoreAsync(Cancel);

        await using var db = Open();
        (await db.Database.GetPendingMigrationsAsync(Cancel)).ShouldBeEmpty();
    }
}

public sealed class PostgresMigrationTests : MigrationTests<PostgresDatabase>
{
    protected override void Require() => PostgresDatabase.SkipWithoutServer();
}

/// <summary>An installation of an earlier version of the program is brought to this one, and has lost nothing.</summary>
public abstract class MigrationTests<TDatabase> : IAsyncLifetime
    where TDatabase : TestDatabase, new()
{
    /// <summary>When figures still belonged to a publication: one by a delivery, and one by a changed catalogue.</summary>
    private const string First = """
        INSERT INTO "Municipalities" ("Id", "PublicationNumber") VALUES ('gouda', 2);
        INSERT INTO "Catalogues" ("MunicipalityId", "Number", "Hash", "At") VALUES ('gouda', 1, 'A', '2026-11-20 09:00:00+00:00');
        INSERT INTO "Deliveries" ("Id", "MunicipalityId", "PartnerId", "LayoutId", "FileName", "Size", "Hash", "By", "At", "Published", "Suppressed", "Empty")
        VALUES (7, 'gouda', 'politie', 'politie-wijken', 'politie.csv', 120, 'B', 'Marieke', '2026-11-20 09:00:00+00:00', 1, 1, 0);
        INSERT INTO "Publications" ("MunicipalityId", "Number", "DeliveryId", "CatalogueNumber", "At") VALUES ('gouda', 1, 7, 1, '2026-11-20 09:00:00+00:00');
        INSERT INTO "Publications" ("MunicipalityId", "Number", "DeliveryId", "CatalogueNumber", "At") VALUES ('gouda', 2, NULL, 1, '2026-11-20 10:00:00+00:00');
        INSERT INTO "Observations" ("MunicipalityId", "PublicationNumber", "IndicatorId", "Area", "Period", "State", "Count", "Exposure", "Value", "Policy")
        VALUES ('gouda', 1, 'woninginbraak', 'WK051302', '2016', 0, 49, 10000, 4.9, 'C.1');
        INSERT INTO "Observations" ("MunicipalityId", "PublicationNumber", "IndicatorId", "Area", "Period", "State", "Count", "Exposure", "Value", "Policy")
        VALUES ('gouda', 1, 'woninginbraak', 'WK051303', '2016', 1, NULL, NULL, NULL, 'C.1');
        """;

    private readonly TDatabase _database = new();
    private ServiceProvider? _services;

    protected IServiceProvider Services => _services!;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Require();
        await _database.InitializeAsync();
        _services = Installation.Build(_database, TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        if (_services is not null) await _services.DisposeAsync();
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected virtual void Require()
    {
    }

    [Fact]
    public async Task FirstVersion_BroughtToThisOne_KeepsFiguresDeliveriesAndPublications()
    {
        await using (var old = Open())
        {
            await old.GetService<IMigrator>().MigrateAsync("Initial", Cancel);
            await old.Database.ExecuteSqlRawAsync(First, Cancel);
        }

        await Services.PrepareStoreAsync(Cancel);

        await using var db = Open();
        (await db.ReadAsync([7], Cancel)).Select(f => (f.Area.Value, f.State, f.Count, f.Exposure, f.Value, f.Policy)).ShouldBe(
        [
            ("WK051302", CellState.Published, 49, 10000, 4.9m, "C.1"),
            ("WK051303", CellState.Suppressed, null, null, null, "C.1"),
        ]);
        var delivery = await db.Deliveries.SingleAsync(Cancel);
        (delivery.State, delivery.ApprovedBy, delivery.CatalogueNumber, delivery.FileName).ShouldBe((DeliveryState.Published, "Marieke", 1, "politie.csv"));
        (await db.Publications.OrderBy(p => p.Number).Select(p => p.Cause).ToListAsync(Cancel)).ShouldBe([PublicationCause.Delivery, PublicationCause.Catalogue]);
    }

    [Fact]
    public async Task Model_HasNothingThatNoMigrationMakes()
    {
        await using var db = Open();

        db.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    protected DashboardDb Open() => Services.GetRequiredService<IDbContextFactory<DashboardDb>>().CreateDbContext();
}
