using Microsoft.EntityFrameworkCore;

namespace WijkDashboard.Store.Publications;

/// <summary>What one publication changed, as far as its figures go.</summary>
/// <param name="DeliveredAt">When the partner handed the delivery in; the moment of the publication when there is none.</param>
internal sealed record PublicationStep(
    int Number, PublicationCause Cause, long? DeliveryId, int CatalogueNumber, DateTimeOffset At, string? PartnerId, DateTimeOffset DeliveredAt)
{
    /// <summary>All of a municipality, oldest first.</summary>
    public static Task<List<PublicationStep>> ReadAsync(DashboardDb db, string municipalityId, CancellationToken cancel) =>
        db.Publications.AsNoTracking()
            .Where(p => p.MunicipalityId == municipalityId)
            .OrderBy(p => p.Number)
            .Select(p => new PublicationStep(
                p.Number, p.Cause, p.DeliveryId, p.CatalogueNumber, p.At,
                p.Delivery == null ? null : p.Delivery.PartnerId, p.Delivery == null ? p.At : p.Delivery.At))
            .ToListAsync(cancel);

    /// <summary>The deliveries that count, in the order in which they were first published; a restored one has its old place.</summary>
    public static IEnumerable<PublicationStep> InEffect(IReadOnlyList<PublicationStep> steps)
    {
        var withdrawn = steps.Where(s => s.Cause is PublicationCause.Withdrawal or PublicationCause.Restoration)
            .GroupBy(s => s.DeliveryId)
            .Where(g => g.Last().Cause == PublicationCause.Withdrawal)
            .Select(g => g.Key)
            .ToHashSet();
        return steps.Where(s => s.Cause == PublicationCause.Delivery && !withdrawn.Contains(s.DeliveryId));
    }
}
