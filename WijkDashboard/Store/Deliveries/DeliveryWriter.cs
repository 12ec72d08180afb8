using Microsoft.EntityFrameworkCore;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Disclosure.Linked;
using WijkDashboard.Store.Audits;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Store.Deliveries;

/// <summary>What became of a delivery that was handed to the store.</summary>
/// <param name="IsNew">False when the same file was kept before under the same catalogue: then nothing was written.</param>
/// <param name="Publication">The publication that first held it; null as long as it is not published.</param>
public sealed record KeptDelivery(StoredDelivery Delivery, bool IsNew, int? Publication)
{
    /// <summary>Why it could not be published, and so was not kept either; null when it could.</summary>
    public ReleaseAudit.Unsafe? Unsafe { get; init; }
}

/// <summary>
/// Keeps the released figures of a delivery, as a draft or at once as a publication: all of it in one transaction, or nothing.
/// Whoever is stopped halfway, however hard, leaves no trace.
/// </summary>
public sealed class DeliveryWriter(IDbContextFactory<DashboardDb> databases, AuditedPublisher publisher, ILogger<DeliveryWriter> log)
{
    private static readonly Action<ILogger, string, string, int, long, Exception?> s_kept = LoggerMessage.Define<string, string, int, long>(
        LogLevel.Information, default, "{Municipality}: {Partner} delivered {Figures} figures (delivery {Delivery}).");

    /// <param name="cells">Read once, inside the transaction.</param>
    /// <param name="publish">Makes it the next publication in the same transaction.</param>
    /// <param name="written">Told the number of cells now and then.</param>
    public async Task<KeptDelivery> KeepAsync(
        StoredDelivery delivery, IEnumerable<DisclosedObservation> cells, bool publish, IProgress<long>? written, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.LockAsync(delivery.MunicipalityId, cancel);

        // Looked up behind the lock, so that the same file sent twice at once is still one delivery.
        if (await FindAsync(db, delivery, cancel) is { } same)
        {
            var first = same.State == DeliveryState.Draft && publish
                ? await PublishAsync(db, same, delivery, cancel)
                : new Turn.Done(await db.PublicationOfAsync(same.Id, cancel));
            return await EndAsync(new(same, IsNew: false, null), first);
        }

        db.Add(delivery);
        await db.SaveChangesAsync(cancel);
        var tally = new Tally(cells, delivery, written);
        await db.WriteAsync(delivery.Id, tally.Counted(), cancel);
        var kept = await EndAsync(new(delivery, IsNew: true, null), publish ? await PublishAsync(db, delivery, delivery, cancel) : new Turn.Done(null));
        if (kept.Unsafe is null) s_kept(log, delivery.MunicipalityId, delivery.PartnerId, delivery.Published + delivery.Suppressed + delivery.Empty, delivery.Id, null);
        return kept;

        async Task<KeptDelivery> EndAsync(KeptDelivery kept, Turn turn)
        {
            if (turn is Turn.NotSafe(var why)) return kept with { Unsafe = why };
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            return kept with { Publication = (turn as Turn.Done)?.Publication };
        }
    }

    /// <summary>Whether this file was ever kept, under whatever catalogue: a folder is not delivered again at each start.</summary>
    public async Task<bool> IsKnownAsync(string municipalityId, string partnerId, string layoutId, string hash, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Deliveries.AnyAsync(
            d => d.MunicipalityId == municipalityId && d.PartnerId == partnerId && d.LayoutId == layoutId && d.Hash == hash
                && d.State != DeliveryState.Draft,
            cancel);
    }

    /// <summary>Throws a draft away, figures and all.</summary>
    /// <returns>False when it is not a draft, or no longer there.</returns>
    public async Task<bool> DiscardAsync(long deliveryId, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        // Figures and issues go with it, by the database.
        return await db.Deliveries.Where(d => d.Id == deliveryId && d.State == DeliveryState.Draft).ExecuteDeleteAsync(cancel) == 1;
    }

    private Task<Turn> PublishAsync(DashboardDb db, StoredDelivery kept, StoredDelivery approved, CancellationToken cancel)
    {
        (kept.State, kept.ApprovedBy, kept.ApprovedAt, kept.Reason) =
            (DeliveryState.Published, approved.ApprovedBy ?? approved.By, approved.ApprovedAt ?? approved.At, approved.Reason);
        return publisher.PublishAsync(db, kept, PublicationCause.Delivery, kept.ApprovedBy, null, kept.ApprovedAt.Value, cancel);
    }

    private static Task<StoredDelivery?> FindAsync(DashboardDb db, StoredDelivery delivery, CancellationToken cancel) =>
        db.Deliveries.SingleOrDefaultAsync(
            d => d.MunicipalityId == delivery.MunicipalityId
                && d.PartnerId == delivery.PartnerId
                && d.LayoutId == delivery.LayoutId
                && d.Hash == delivery.Hash
                && d.CatalogueNumber == delivery.CatalogueNumber,
            cancel);

    /// <summary>Counts the cells as they pass on their way to the database.</summary>
    private sealed class Tally(IEnumerable<DisclosedObservation> cells, StoredDelivery delivery, IProgress<long>? progress)
    {
        private const int Step = 20_000;

        public IEnumerable<DisclosedObservation> Counted()
        {
            var all = 0L;
            foreach (var cell in cells)
            {
                switch (cell.State)
                {
                    case CellState.Published: delivery.Published++; break;
                    case CellState.Suppressed: delivery.Suppressed++; break;
                    default: delivery.Empty++; break;
                }

                if (++all % Step == 0) progress?.Report(all);
                yield return cell;
            }
        }
    }
}
