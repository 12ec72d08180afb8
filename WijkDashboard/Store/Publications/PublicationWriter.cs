using Microsoft.EntityFrameworkCore;
using WijkDashboard.Domain.Disclosure.Linked;
using WijkDashboard.Store.Audits;
using WijkDashboard.Store.Deliveries;

namespace WijkDashboard.Store.Publications;

/// <summary>Who changes where a delivery stands, when and why.</summary>
/// <param name="Reason">The answer to the questions, or why it is withdrawn or restored.</param>
public sealed record Decision(string By, DateTimeOffset At, string? Reason);

/// <summary>What became of a change of a delivery.</summary>
public abstract record Turn
{
    private Turn()
    {
    }

    /// <param name="Publication">The publication it made; null when it was scheduled.</param>
    public sealed record Done(int? Publication) : Turn;

    /// <summary>Somebody else was first, or it was never possible: this is where it stands.</summary>
    public sealed record NotPossible(DeliveryState State, int? Publication) : Turn;

    /// <summary>What would become visible together gives hidden figures away, or contradicts itself: nothing changed.</summary>
    public sealed record NotSafe(ReleaseAudit.Unsafe Why) : Turn;

    public sealed record Unknown : Turn;
}

/// <summary>Approves, withdraws and restores deliveries. Each is one short transaction and makes the next publication.</summary>
public sealed class PublicationWriter(IDbContextFactory<DashboardDb> databases, AuditedPublisher publisher)
{
    /// <param name="publishAt">In UTC; null for at once.</param>
    public Task<Turn> ApproveAsync(long deliveryId, Decision decision, DateTimeOffset? publishAt, CancellationToken cancel) =>
        TurnAsync(deliveryId, [DeliveryState.Draft], async (db, delivery) =>
        {
            (delivery.ApprovedBy, delivery.ApprovedAt, delivery.Reason, delivery.PublishAt) = (decision.By, decision.At, decision.Reason, publishAt);
            delivery.HeldBackAt = null;
            if (publishAt > decision.At)
            {
                delivery.State = DeliveryState.Scheduled;
                return new Turn.Done(null);
            }

            delivery.State = DeliveryState.Published;
            return await publisher.PublishAsync(db, delivery, PublicationCause.Delivery, decision.By, null, decision.At, cancel);
        }, cancel);

    /// <summary>Publishes what was approved for a moment that has come. What is not safe beside the figures of now is a draft again.</summary>
    /// <returns>True when anything was published.</returns>
    public async Task<bool> PublishDueAsync(DateTimeOffset now, CancellationToken cancel)
    {
        List<long> due;
        await using (var db = await databases.CreateDbContextAsync(cancel))
        {
            // Few are waiting at any time; SQLite cannot compare moments.
            var waiting = await db.Deliveries.AsNoTracking().Where(d => d.State == DeliveryState.Scheduled)
                .Select(d => new { d.Id, d.PublishAt }).ToListAsync(cancel);
            due = [.. waiting.Where(d => d.PublishAt <= now).OrderBy(d => d.PublishAt).ThenBy(d => d.Id).Select(d => d.Id)];
        }

        foreach (var id in due)
            await TurnAsync(id, [DeliveryState.Scheduled], async (db, delivery) =>
            {
                var turn = await publisher.PublishAsync(db, delivery, PublicationCause.Delivery, delivery.ApprovedBy, null, now, cancel);
                if (turn is Turn.NotSafe)
                {
                    delivery.HeldBackAt = now;
                    return Unschedule(delivery);
                }

                delivery.State = DeliveryState.Published;
                return turn;
            }, cancel);
        return due.Count > 0;
    }

    /// <summary>Takes a published delivery back. One that still waits becomes a draft again, and makes no publication.</summary>
    public Task<Turn> WithdrawAsync(long deliveryId, Decision decision, CancellationToken cancel) =>
        TurnAsync(deliveryId, [DeliveryState.Published, DeliveryState.Scheduled], async (db, delivery) =>
        {
            if (delivery.State == DeliveryState.Scheduled) return Unschedule(delivery);
            delivery.State = DeliveryState.Withdrawn;
            return await publisher.PublishAsync(db, delivery, PublicationCause.Withdrawal, decision.By, decision.Reason, decision.At, cancel);
        }, cancel);

    public Task<Turn> RestoreAsync(long deliveryId, Decision decision, CancellationToken cancel) =>
        TurnAsync(deliveryId, [DeliveryState.Withdrawn], async (db, delivery) =>
        {
            delivery.State = DeliveryState.Published;
            return await publisher.PublishAsync(db, delivery, PublicationCause.Restoration, decision.By, decision.Reason, decision.At, cancel);
        }, cancel);

    private static Turn.Done Unschedule(StoredDelivery delivery)
    {
        (delivery.State, delivery.PublishAt, delivery.ApprovedBy, delivery.ApprovedAt) = (DeliveryState.Draft, null, null, null);
        return new(null);
    }

    private async Task<Turn> TurnAsync(
        long deliveryId, DeliveryState[] from, Func<DashboardDb, StoredDelivery, Task<Turn>> turn, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var municipality = await db.Deliveries.Where(d => d.Id == deliveryId).Select(d => d.MunicipalityId).SingleOrDefaultAsync(cancel);
        if (municipality is null) return new Turn.Unknown();
        await db.LockAsync(municipality, cancel);

        // Read behind the lock: of two managers at once the second finds what the first did.
        var delivery = await db.Deliveries.SingleOrDefaultAsync(d => d.Id == deliveryId, cancel);
        if (delivery is null) return new Turn.Unknown();
        if (!from.Contains(delivery.State)) return new Turn.NotPossible(delivery.State, await db.PublicationOfAsync(deliveryId, cancel));
        var turned = await turn(db, delivery);
        if (turned is not Turn.Done) return turned;
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return turned;
    }
}
