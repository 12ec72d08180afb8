using Microsoft.EntityFrameworkCore;
using WijkDashboard.Store.Deliveries;

namespace WijkDashboard.Store.Publications;

/// <summary>What every writer of publications does inside its transaction.</summary>
internal static class PublicationNumbers
{
    /// <summary>
    /// Makes writers of one municipality wait for each other: its row is locked (on SQLite the whole file), so two writers
    /// never make the same publication and none is skipped.
    /// </summary>
    public static async Task LockAsync(this DashboardDb db, string municipalityId, CancellationToken cancel)
    {
        var locked = await db.Municipalities
            .Where(m => m.Id == municipalityId)
            .ExecuteUpdateAsync(m => m.SetProperty(x => x.PublicationNumber, x => x.PublicationNumber), cancel);
        if (locked > 0) return;
        db.Add(new StoredMunicipality { Id = municipalityId, PublicationNumber = 0 });
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Takes the next number. To be called behind the lock.</summary>
    public static async Task<int> NextPublicationAsync(this DashboardDb db, string municipalityId, CancellationToken cancel)
    {
        await db.Municipalities
            .Where(m => m.Id == municipalityId)
            .ExecuteUpdateAsync(m => m.SetProperty(x => x.PublicationNumber, x => x.PublicationNumber + 1), cancel);
        return await db.Municipalities.Where(m => m.Id == municipalityId).Select(m => m.PublicationNumber).SingleAsync(cancel);
    }

    /// <summary>Makes the next publication of a delivery. To be called behind the lock; the caller commits.</summary>
    public static async Task<int> PublishAsync(
        this DashboardDb db, StoredDelivery delivery, PublicationCause cause, string? by, string? reason, DateTimeOffset now, CancellationToken cancel)
    {
        var number = await db.NextPublicationAsync(delivery.MunicipalityId, cancel);
        var catalogue = await db.Catalogues
            .Where(c => c.MunicipalityId == delivery.MunicipalityId)
            .MaxAsync(c => c.Number, cancel);
        db.Add(new StoredPublication
        {
            MunicipalityId = delivery.MunicipalityId, Number = number, Cause = cause, DeliveryId = delivery.Id,
            CatalogueNumber = catalogue, At = now, By = by, Reason = reason,
        });
        await db.SaveChangesAsync(cancel);
        return number;
    }

    /// <summary>The publication that first held a delivery; null as long as it is not published.</summary>
    public static Task<int?> PublicationOfAsync(this DashboardDb db, long deliveryId, CancellationToken cancel) =>
        db.Publications
            .Where(p => p.DeliveryId == deliveryId && p.Cause == PublicationCause.Delivery)
            .Select(p => (int?)p.Number)
            .SingleOrDefaultAsync(cancel);
}
