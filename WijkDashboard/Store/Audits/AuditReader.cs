using Microsoft.EntityFrameworkCore;

namespace WijkDashboard.Store.Audits;

/// <summary>Reads what was proved of publications. Who may read it is decided at the gate, not here.</summary>
public sealed class AuditReader(IDbContextFactory<DashboardDb> databases)
{
    /// <summary>Null when there is no such publication, or it was made without new figures.</summary>
    public async Task<PublicationProof?> FindAsync(string municipalityId, int number, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var text = await db.Audits.Where(a => a.MunicipalityId == municipalityId && a.Number == number).Select(a => a.Text).SingleOrDefaultAsync(cancel);
        return text is null ? null : PublicationProof.Read(text);
    }
}
