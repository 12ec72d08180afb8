using Microsoft.EntityFrameworkCore;
using WijkDashboard.Domain.Signals.Muting;

namespace WijkDashboard.Store.Muting;

/// <summary>Keeps what was left off the list. Who may do so is decided before.</summary>
public sealed class MuteStore(IDbContextFactory<DashboardDb> databases)
{
    /// <param name="today">A mute whose last day was before it does not stand in the way.</param>
    /// <returns>False when the same is muted already: the first reason stands.</returns>
    public async Task<bool> AddAsync(StoredMute mute, DateOnly today, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await CountAsync(db, mute.MunicipalityId, cancel);
        if (await db.Mutes.AnyAsync(m => m.MunicipalityId == mute.MunicipalityId && m.Topic == mute.Topic && m.EndedAt == null && m.LastDay >= today, cancel))
            return false;
        db.Add(mute);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <returns>False when there is no such mute, or it was ended before: the first time stands.</returns>
    public async Task<bool> EndAsync(string municipalityId, long id, string by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await CountAsync(db, municipalityId, cancel);
        var ended = await db.Mutes.Where(m => m.MunicipalityId == municipalityId && m.Id == id && m.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.EndedAt, at).SetProperty(m => m.EndedBy, by), cancel);
        if (ended == 0) return false;
        await transaction.CommitAsync(cancel);
        return true;
    }

    public async Task<Mutes> ReadAsync(string municipalityId, int number, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var all = await db.Mutes.AsNoTracking().Where(m => m.MunicipalityId == municipalityId).OrderByDescending(m => m.Id).ToListAsync(cancel);
        return new(number, [.. all.Select(m => m.ToMute())]);
    }

    /// <summary>Makes writers of a municipality wait for each other, and tells other programs that there is news.</summary>
    private static async Task CountAsync(DashboardDb db, string municipalityId, CancellationToken cancel) =>
        await db.Municipalities.Where(m => m.Id == municipalityId)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.MuteNumber, m => m.MuteNumber + 1), cancel);
}
