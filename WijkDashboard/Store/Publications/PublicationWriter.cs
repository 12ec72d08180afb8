using Microsoft.EntityFrameworkCore;
using WijkDashboard.Domain.Disclosure;

namespace WijkDashboard.Store.Publications;

/// <param name="Number">The publication that holds the delivery.</param>
/// <param name="IsNew">False when the same file was accepted before: then nothing was written.</param>
public readonly record struct Published(int Number, bool IsNew);

/// <summary>Makes an accepted delivery the next publication: all of it in one transaction, or nothing.</summary>
public sealed class PublicationWriter(IDbContextFactory<DashboardDb> databases)
{
    /// <summary>The number of the publication that holds this file; null when it was never accepted.</summary>
    public async Task<int?> FindAsync(string municipalityId, string partnerId, string layoutId, string hash, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await FindAsync(db, municipalityId, partnerId, layoutId, hash, cancel);
    }

    public async Task<Published> PublishAsync(
        StoredDelivery delivery, IReadOnlyList<DisclosedObservation> observations, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var number = await db.NextPublicationAsync(delivery.MunicipalityId, cancel);

        // Looked up behind the lock, so that the same file sent twice at once is still one delivery.
        if (await FindAsync(db, delivery.MunicipalityId, delivery.PartnerId, delivery.LayoutId, delivery.Hash, cancel) is { } earlier)
            return new Published(earlier, IsNew: false);

        var catalogue = await db.Catalogues
            .Where(c => c.MunicipalityId == delivery.MunicipalityId)
            .MaxAsync(c => c.Number, cancel);
        db.Add(new StoredPublication
        {
            MunicipalityId = delivery.MunicipalityId, Number = number, Delivery = delivery, CatalogueNumber = catalogue, At = delivery.At,
        });
        await db.SaveChangesAsync(cancel);
        await db.WriteAsync(delivery.MunicipalityId, number, observations, cancel);
        await transaction.CommitAsync(cancel);
        return new Published(number, IsNew: true);
    }

    private static Task<int?> FindAsync(
        DashboardDb db, string municipalityId, string partnerId, string layoutId, string hash, CancellationToken cancel) =>
        db.Publications
            .Where(p => p.Delivery!.MunicipalityId == municipalityId
                && p.Delivery.PartnerId == partnerId
                && p.Delivery.LayoutId == layoutId
                && p.Delivery.Hash == hash)
            .Select(p => (int?)p.Number)
            .FirstOrDefaultAsync(cancel);
}
