using WijkDashboard.Domain.Sharing;
using WijkDashboard.Domain.Views;
using WijkDashboard.Store.Views;

namespace WijkDashboard.Access.Views;

/// <summary>Keeps, lists, changes and removes saved views; the only way to them, and only for who may read the municipality.</summary>
public sealed class ViewDesk(ReadingGate gate, ViewStore views, TimeProvider clock)
{
    /// <summary>The viewer's own, and those that colleagues share; none for somebody who may not read the municipality.</summary>
    public async Task<IReadOnlyList<SavedView>> ListAsync(Viewer viewer, string municipalityId, CancellationToken cancel)
    {
        if (!MayKeep(viewer, municipalityId)) return [];
        string[] partners = [.. viewer.Memberships.Where(m => m.MunicipalityId == municipalityId).Select(m => m.PartnerId).OfType<string>().Distinct()];
        return [.. (await views.ListAsync(municipalityId, viewer.Id, partners, cancel)).Where(v => ViewRules.MaySee(viewer, v))];
    }

    /// <param name="address">Of the screen, as it stands in the browser without the name of the site.</param>
    /// <returns>Null when it is kept now.</returns>
    public async Task<ViewRefusal?> SaveAsync(
        Viewer viewer, string municipalityId, string address, string name, string purpose, bool isShared, CancellationToken cancel)
    {
        if (!MayKeep(viewer, municipalityId)) return ViewRefusal.NotAllowed;
        if (!ViewAddress.TryParse(address, municipalityId, out var screen)) return ViewRefusal.NoScreen;
        (name, purpose) = (name.Trim(), purpose.Trim());
        var partner = ViewRules.PartnerOf(viewer, municipalityId);
        if (ViewRules.Refusal(name, purpose, isShared, partner) is { } refusal) return refusal;
        var isKept = await views.AddAsync(
            new()
            {
                MunicipalityId = municipalityId,
                Name = name,
                Purpose = purpose,
                Address = screen.Value,
                IsShared = isShared,
                OwnerId = viewer.Id,
                Owner = viewer.Name,
                PartnerId = partner,
                At = clock.GetUtcNow(),
            },
            ViewRules.Most, cancel);
        return isKept ? null : ViewRefusal.TooMany;
    }

    /// <returns>Null when it is changed now.</returns>
    public async Task<ViewRefusal?> ChangeAsync(
        Viewer viewer, string municipalityId, long id, string name, string purpose, bool isShared, CancellationToken cancel)
    {
        if (await FindAsync(viewer, municipalityId, id, cancel) is not { } view || !ViewRules.MayChange(viewer, view)) return ViewRefusal.NotAllowed;
        (name, purpose) = (name.Trim(), purpose.Trim());
        if (ViewRules.Refusal(name, purpose, isShared, ViewRules.PartnerOf(viewer, view)) is { } refusal) return refusal;
        var changed = view with { Name = name, Purpose = purpose, IsShared = isShared, At = clock.GetUtcNow() };
        return await views.ChangeAsync(changed, cancel) ? null : ViewRefusal.NotAllowed;
    }

    /// <returns>False when there is no such view, not for this viewer, or it was gone already: these read the same.</returns>
    public async Task<bool> RemoveAsync(Viewer viewer, string municipalityId, long id, CancellationToken cancel) =>
        await FindAsync(viewer, municipalityId, id, cancel) is { } view && ViewRules.MayRemove(viewer, view) && await views.RemoveAsync(view, viewer.Id, cancel);

    private async Task<SavedView?> FindAsync(Viewer viewer, string municipalityId, long id, CancellationToken cancel) =>
        MayKeep(viewer, municipalityId) ? await views.FindAsync(municipalityId, id, cancel) : null;

    private bool MayKeep(Viewer viewer, string municipalityId) =>
        gate.Open(viewer, municipalityId) is Admission.Granted && ViewRules.MayKeep(viewer, municipalityId);
}
