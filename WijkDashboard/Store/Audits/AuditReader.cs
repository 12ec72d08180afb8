using Microsoft.EntityFrameworkCore;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Store.Audits;

/// <summary>A publication, and whether it has a proof.</summary>
/// <param name="PartnerId">Whose delivery made it; null when a changed catalogue did.</param>
/// <param name="HasProof">False when it was made without new figures.</param>
public sealed record ProofEntry(int Number, PublicationCause Cause, DateTimeOffset At, string? PartnerId, bool HasProof);

/// <summary>Reads what was proved of publications. Who may read it is decided at the gate, not here.</summary>
public sealed class AuditReader(IDbContextFactory<DashboardDb> databases)
{
    /// <summary>All publications of a municipality, newest first.</summary>
    public async Task<IReadOnlyList<ProofEntry>> ListAsync(string municipalityId, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Publications
            .Where(p => p.MunicipalityId == municipalityId)
            .OrderByDescending(p => p.Number)
            .Select(p => new ProofEntry(
                p.Number, p.Cause, p.At, p.Delivery == null ? null : p.Delivery.PartnerId,
                db.Audits.Any(a => a.MunicipalityId == p.MunicipalityId && a.Number == p.Number)))
            .ToListAsync(cancel);
    }

    /// <summary>Null when there is no such publication, or it was made without new figures.</summary>
    public async Task<PublicationProof?> FindAsync(string municipalityId, int number, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var text = await db.Audits.Where(a => a.MunicipalityId == municipalityId && a.Number == number).Select(a => a.Text).SingleOrDefaultAsync(cancel);
        return text is null ? null : PublicationProof.Read(text);
    }
}
