using Microsoft.EntityFrameworkCore;

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

    /// <summary>The files of a version of a catalogue, by their paths.</summary>
    public static Task<Dictionary<string, string>> CatalogueFilesAsync(this DashboardDb db, string municipalityId, int number, CancellationToken cancel) =>
        db.Catalogues.AsNoTracking()
            .Where(c => c.MunicipalityId == municipalityId && c.Number == number)
            .SelectMany(c => c.Files)
            .ToDictionaryAsync(f => f.Path, f => f.Text, cancel);

    /// <summary>The publication that first held a delivery; null as long as it is not published.</summary>
    public static Task<int?> PublicationOfAsync(this DashboardDb db, long deliveryId, CancellationToken cancel) =>
        db.Publications
            .Where(p => p.DeliveryId == deliveryId && p.Cause == PublicationCause.Delivery)
            .Select(p => (int?)p.Number)
            .SingleOrDefaultAsync(cancel);
}
