using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Store.Accounts;
using WijkDashboard.Store.Audits;
using WijkDashboard.Store.Catalogues;
using WijkDashboard.Store.Deliveries;
using WijkDashboard.Store.Keys;
using WijkDashboard.Store.Muting;
using WijkDashboard.Store.Publications;
using WijkDashboard.Store.Views;

namespace WijkDashboard.Store;

/// <summary>The one model; each provider's context adds only its provider and its fastest way to write many rows.</summary>
public abstract class DashboardDb(DbContextOptions options) : IdentityUserContext<Account>(options)
{
    public DbSet<StoredMunicipality> Municipalities => Set<StoredMunicipality>();

    public DbSet<StoredPublication> Publications => Set<StoredPublication>();

    public DbSet<StoredDelivery> Deliveries => Set<StoredDelivery>();

    public DbSet<StoredAudit> Audits => Set<StoredAudit>();

    public DbSet<StoredKey> Keys => Set<StoredKey>();

    public DbSet<StoredMute> Mutes => Set<StoredMute>();

    public DbSet<StoredView> Views => Set<StoredView>();

    public DbSet<StoredCatalogue> Catalogues => Set<StoredCatalogue>();

    public DbSet<DisclosedObservation> Observations => Set<DisclosedObservation>();

    /// <summary>Writes released figures inside the current transaction, without change tracking.</summary>
    public abstract Task WriteAsync(long deliveryId, IEnumerable<DisclosedObservation> observations, CancellationToken cancel);

    /// <summary>Released figures of deliveries, in the order of the deliveries given; to be read while this context lives.</summary>
    public abstract Task<IEnumerable<DisclosedObservation>> ReadAsync(IReadOnlyList<long> deliveryIds, CancellationToken cancel);

    /// <summary>
    /// Takes away what a program that was killed while it brought the database up to date left locked. Nothing to do where a lock
    /// ends with its connection.
    /// </summary>
    /// <param name="before">Locks since then belong to a program that is still at work.</param>
    public virtual Task UnlockMigrationAsync(DateTimeOffset before, CancellationToken cancel) => Task.CompletedTask;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(DashboardDb).Assembly);
    }
}
