using Microsoft.EntityFrameworkCore;
using WijkDashboard.Domain.Views;

namespace WijkDashboard.Store.Views;

/// <summary>Keeps saved views. Who may see or change them is decided before. The log tells who did what to which, never what it says.</summary>
public sealed class ViewStore(IDbContextFactory<DashboardDb> databases, ILogger<ViewStore> log)
{
    private static readonly Action<ILogger, string, string, string, long, Exception?> s_done = LoggerMessage.Define<string, string, string, long>(
        LogLevel.Information, default, "{Municipality}: {Person} {Did} saved view {View}.");

    /// <param name="most">Of one owner in one municipality.</param>
    /// <returns>False when the owner has so many already.</returns>
    public async Task<bool> AddAsync(StoredView view, int most, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (await db.Views.CountAsync(v => v.MunicipalityId == view.MunicipalityId && v.OwnerId == view.OwnerId, cancel) >= most) return false;
        db.Add(view);
        await db.SaveChangesAsync(cancel);
        s_done(log, view.MunicipalityId, view.OwnerId, "made", view.Id, null);
        return true;
    }

    /// <summary>Those of a person and those that are shared in an organisation, by name.</summary>
    /// <param name="partnerIds">The organisations of the person in this municipality.</param>
    public async Task<IReadOnlyList<SavedView>> ListAsync(string municipalityId, string ownerId, IReadOnlyList<string> partnerIds, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var all = await db.Views.AsNoTracking()
            .Where(v => v.MunicipalityId == municipalityId && (v.OwnerId == ownerId || (v.IsShared && v.PartnerId != null && partnerIds.Contains(v.PartnerId))))
            .OrderBy(v => v.Name).ThenBy(v => v.Id).ToListAsync(cancel);
        return [.. all.Select(v => v.ToView())];
    }

    public async Task<SavedView?> FindAsync(string municipalityId, long id, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return (await db.Views.AsNoTracking().SingleOrDefaultAsync(v => v.MunicipalityId == municipalityId && v.Id == id, cancel))?.ToView();
    }

    /// <param name="view">As it is to be from now on.</param>
    /// <returns>False when it was removed before.</returns>
    public async Task<bool> ChangeAsync(SavedView view, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var changed = await db.Views.Where(v => v.Id == view.Id && v.MunicipalityId == view.MunicipalityId).ExecuteUpdateAsync(
            set => set.SetProperty(v => v.Name, view.Name).SetProperty(v => v.Purpose, view.Purpose).SetProperty(v => v.IsShared, view.IsShared).SetProperty(v => v.At, view.At), cancel) == 1;
        if (changed) s_done(log, view.MunicipalityId, view.OwnerId, view.IsShared ? "changed and shares" : "changed and keeps", view.Id, null);
        return changed;
    }

    /// <param name="byId">The account that removes it.</param>
    /// <returns>False when it was removed before.</returns>
    public async Task<bool> RemoveAsync(SavedView view, string byId, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var removed = await db.Views.Where(v => v.Id == view.Id && v.MunicipalityId == view.MunicipalityId).ExecuteDeleteAsync(cancel) == 1;
        if (removed) s_done(log, view.MunicipalityId, byId, "removed", view.Id, null);
        return removed;
    }
}
