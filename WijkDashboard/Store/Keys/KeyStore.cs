using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace WijkDashboard.Store.Keys;

/// <summary>Keeps the keys of programs. Who may make or see them is decided before.</summary>
public sealed class KeyStore(IDbContextFactory<DashboardDb> databases, ILogger<KeyStore> log)
{
    /// <summary>A second: whoever delivers does not wait for a note in the margin.</summary>
    private const int PatienceInSeconds = 1;

    public async Task AddAsync(StoredKey key, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        db.Add(key);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>All keys of a municipality, newest first.</summary>
    public async Task<IReadOnlyList<StoredKey>> ListAsync(string municipalityId, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Keys.AsNoTracking().Where(k => k.MunicipalityId == municipalityId).OrderByDescending(k => k.Id).ToListAsync(cancel);
    }

    /// <summary>The keys that begin so: one, or by rare chance more.</summary>
    public async Task<IReadOnlyList<StoredKey>> FindAsync(string prefix, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Keys.AsNoTracking().Where(k => k.Prefix == prefix).ToListAsync(cancel);
    }

    public async Task<StoredKey?> FindAsync(long id, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Keys.AsNoTracking().SingleOrDefaultAsync(k => k.Id == id, cancel);
    }

    /// <returns>False when it was revoked before: the first time stands.</returns>
    public async Task<bool> RevokeAsync(long id, string by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Keys.Where(k => k.Id == id && k.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(k => k.RevokedAt, at).SetProperty(k => k.RevokedBy, by), cancel) == 1;
    }

    /// <summary>Notes when a key was used. Left out when the database is busy with a delivery: the next use notes it.</summary>
    public async Task NoteUseAsync(long id, DateTimeOffset at, CancellationToken cancel)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancel);
            db.Database.SetCommandTimeout(PatienceInSeconds);
            await db.Keys.Where(k => k.Id == id).ExecuteUpdateAsync(set => set.SetProperty(k => k.LastUsedAt, at), cancel);
        }
        catch (DbException busy)
        {
            log.LogDebug(busy, "The use of key {Key} was not noted.", id);
        }
    }
}
