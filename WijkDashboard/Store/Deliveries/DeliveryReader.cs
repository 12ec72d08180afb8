using Microsoft.EntityFrameworkCore;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Store.Deliveries;

/// <summary>A delivery with the publications it made, oldest first; none while it is a draft or waits.</summary>
public sealed record DeliveryEntry(StoredDelivery Delivery, IReadOnlyList<StoredPublication> Publications);

/// <summary>Reads where deliveries stand. Who may see which is decided at the gate, not here.</summary>
public sealed class DeliveryReader(IDbContextFactory<DashboardDb> databases)
{
    /// <summary>All deliveries of a municipality, newest first, without their issues.</summary>
    public async Task<IReadOnlyList<DeliveryEntry>> ListAsync(string municipalityId, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var deliveries = await db.Deliveries.AsNoTracking()
            .Where(d => d.MunicipalityId == municipalityId)
            .OrderByDescending(d => d.Id)
            .ToListAsync(cancel);
        var publications = await db.Publications.AsNoTracking()
            .Where(p => p.MunicipalityId == municipalityId && p.DeliveryId != null)
            .OrderBy(p => p.Number)
            .ToListAsync(cancel);
        var byDelivery = publications.ToLookup(p => p.DeliveryId!.Value);
        return [.. deliveries.Select(d => new DeliveryEntry(d, [.. byDelivery[d.Id]]))];
    }

    /// <summary>One delivery, with its issues; null when it is not there.</summary>
    public async Task<DeliveryEntry?> FindAsync(string municipalityId, long id, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var delivery = await db.Deliveries.AsNoTracking()
            .Include(d => d.Issues.OrderBy(i => i.Ordinal))
            .SingleOrDefaultAsync(d => d.Id == id && d.MunicipalityId == municipalityId, cancel);
        if (delivery is null) return null;
        var publications = await db.Publications.AsNoTracking().Where(p => p.DeliveryId == id).OrderBy(p => p.Number).ToListAsync(cancel);
        return new(delivery, publications);
    }
}
