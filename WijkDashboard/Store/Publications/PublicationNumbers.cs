using Microsoft.EntityFrameworkCore;

namespace WijkDashboard.Store.Publications;

internal static class PublicationNumbers
{
    /// <summary>
    /// Takes the next number inside the current transaction. Raising it locks the municipality's row (the whole file on
    /// SQLite), so two writers never make the same publication and none is skipped.
    /// </summary>
    public static async Task<int> NextPublicationAsync(this DashboardDb db, string municipalityId, CancellationToken cancel)
    {
        var raised = await db.Municipalities
            .Where(m => m.Id == municipalityId)
            .ExecuteUpdateAsync(m => m.SetProperty(x => x.PublicationNumber, x => x.PublicationNumber + 1), cancel);
        if (raised == 0)
        {
            db.Add(new StoredMunicipality { Id = municipalityId, PublicationNumber = 1 });
            await db.SaveChangesAsync(cancel);
            return 1;
        }

        return await db.Municipalities.Where(m => m.Id == municipalityId).Select(m => m.PublicationNumber).SingleAsync(cancel);
    }
}
