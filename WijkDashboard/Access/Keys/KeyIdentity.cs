using System.Globalization;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Keys;

namespace WijkDashboard.Access.Keys;

/// <summary>
/// Knows a program by its key. The database is asked each time: a key that is revoked lets nobody in from that moment.
/// </summary>
public sealed class KeyIdentity(KeyStore keys, TimeProvider clock)
{
    /// <summary>Often enough to see whether a key is still in use, and one write a minute at most.</summary>
    private static readonly TimeSpan NotedEvery = TimeSpan.FromMinutes(1);

    /// <summary>Null for a key that is not one of ours, has ended or was revoked.</summary>
    public async Task<StoredKey?> FindAsync(string secret, CancellationToken cancel)
    {
        if (!KeySecret.IsOne(secret)) return null;
        var candidates = await keys.FindAsync(KeySecret.PrefixOf(secret), cancel);
        var now = clock.GetUtcNow();
        if (candidates.FirstOrDefault(k => KeySecret.Matches(secret, k.Hash)) is not { } key || !Holds(key, now)) return null;
        if (key.LastUsedAt is not { } used || now - used >= NotedEvery) await keys.NoteUseAsync(key.Id, now, cancel);
        return key;
    }

    /// <summary>Whether a key that let somebody in still would: a large file takes its time.</summary>
    public async Task<bool> StillHoldsAsync(long id, CancellationToken cancel) =>
        await keys.FindAsync(id, cancel) is { } key && Holds(key, clock.GetUtcNow());

    /// <summary>Hands files of one partner in or reads what it may read, and nothing else.</summary>
    public static Viewer ViewerOf(StoredKey key) => new(
        string.Create(CultureInfo.InvariantCulture, $"key:{key.Id}"),
        $"{key.Name} ({key.Prefix}…)",
        [new(key.MunicipalityId, key.PartnerId, key.Use is KeyUse.Read ? Role.Reader : Role.Deliverer)]);

    private static bool Holds(StoredKey key, DateTimeOffset now) => key.HoldsOn(DateOnly.FromDateTime(now.UtcDateTime));
}
