using WijkDashboard.Access.Keys;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Keys;

namespace WijkDashboard.Features.DeliveryKeys;

/// <summary>The keys of the reader's own partners.</summary>
public sealed class KeysQuery(KeyDesk desk, TimeProvider clock)
{
    /// <summary>Null when the reader manages the keys of nobody here.</summary>
    public async Task<KeysView?> ViewAsync(Viewer viewer, string municipalityId, CancellationToken cancel)
    {
        if (desk.PartnersOf(viewer, municipalityId) is not { Count: > 0 } partners) return null;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var keys = await desk.ListAsync(viewer, municipalityId, cancel);
        return new(
            partners,
            [
                .. from key in keys
                   join partner in partners on key.PartnerId equals partner.Id
                   select Line(key, partner, today),
            ]);
    }

    private static KeyLine Line(StoredKey key, Partner partner, DateOnly today) => new(
        key.Id, key.Name, key.Prefix, partner, key.Use, key.MadeBy, key.MadeAt, key.LastDay, key.LastUsedAt,
        key.RevokedAt is not null ? KeyState.Revoked : key.HoldsOn(today) ? KeyState.Works : KeyState.Over,
        key.RevokedAt, key.RevokedBy);
}
