using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Keys;

namespace WijkDashboard.Access.Keys;

/// <summary>Why a key was not made.</summary>
public enum KeyRefusal
{
    /// <summary>Only an information manager of the partner makes its keys.</summary>
    NotAllowed,

    /// <summary>There is no such partner here.</summary>
    UnknownPartner,

    /// <summary>Without a name nobody knows later what it is for.</summary>
    NoName,

    NameTooLong,

    /// <summary>The last day is over already.</summary>
    DayIsOver,
}

/// <summary>What became of the wish for a key.</summary>
public abstract record KeyOutcome
{
    private KeyOutcome()
    {
    }

    /// <param name="Secret">The key itself: shown once and kept nowhere.</param>
    public sealed record Made(StoredKey Key, string Secret) : KeyOutcome
    {
        /// <summary>Which key, never the key.</summary>
        public override string ToString() => Key.Prefix;
    }

    public sealed record Refused(KeyRefusal Reason) : KeyOutcome;
}

/// <summary>Makes, lists and revokes the keys with which programs deliver or read for a partner.</summary>
public sealed class KeyDesk(ReadingGate gate, KeyStore keys, TimeProvider clock)
{
    public const int LongestName = 80;

    /// <summary>The partners whose keys the viewer manages; none when the municipality is closed to the viewer.</summary>
    public IReadOnlyList<Partner> PartnersOf(Viewer viewer, string municipalityId) =>
        gate.Open(viewer, municipalityId) is Admission.Granted(var publication)
            ? [.. publication.Catalogue.Partners.Where(p => Manages(viewer, municipalityId, p.Id))]
            : [];

    public async Task<KeyOutcome> CreateAsync(
        Viewer viewer, string municipalityId, string partnerId, KeyUse use, string name, DateOnly? lastDay, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        name = name.Trim();
        if (!Manages(viewer, municipalityId, partnerId)) return new KeyOutcome.Refused(KeyRefusal.NotAllowed);
        if (PartnersOf(viewer, municipalityId).All(p => p.Id != partnerId)) return new KeyOutcome.Refused(KeyRefusal.UnknownPartner);
        if (name.Length == 0) return new KeyOutcome.Refused(KeyRefusal.NoName);
        if (name.Length > LongestName) return new KeyOutcome.Refused(KeyRefusal.NameTooLong);
        if (lastDay < DateOnly.FromDateTime(now.UtcDateTime)) return new KeyOutcome.Refused(KeyRefusal.DayIsOver);

        var secret = KeySecret.Make();
        var key = new StoredKey
        {
            MunicipalityId = municipalityId,
            PartnerId = partnerId,
            Use = use,
            Name = name,
            Prefix = KeySecret.PrefixOf(secret),
            Hash = KeySecret.HashOf(secret),
            MadeBy = viewer.Name,
            MadeAt = now,
            LastDay = lastDay,
        };
        await keys.AddAsync(key, cancel);
        return new KeyOutcome.Made(key, secret);
    }

    /// <summary>The keys of the viewer's own partners, newest first; revoked ones stay on the list.</summary>
    public async Task<IReadOnlyList<StoredKey>> ListAsync(Viewer viewer, string municipalityId, CancellationToken cancel) =>
        [.. (await keys.ListAsync(municipalityId, cancel)).Where(k => Manages(viewer, municipalityId, k.PartnerId))];

    /// <summary>Closes a key, at once and for good.</summary>
    /// <returns>False when there is no such key, or not for this viewer: the two read the same. Also when it was closed before.</returns>
    public async Task<bool> RevokeAsync(Viewer viewer, string municipalityId, long id, CancellationToken cancel) =>
        await keys.FindAsync(id, cancel) is { } key
        && key.MunicipalityId == municipalityId
        && Manages(viewer, municipalityId, key.PartnerId)
        && await keys.RevokeAsync(id, viewer.Name, clock.GetUtcNow(), cancel);

    private static bool Manages(Viewer viewer, string municipalityId, string partnerId) =>
        DeliveryRights.ToManage(viewer, municipalityId, partnerId) is null;
}
