using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Keys;

namespace WijkDashboard.Features.DeliveryKeys;

/// <summary>Whether a key still lets a program in.</summary>
public enum KeyState
{
    Works,

    /// <summary>Its last day is over.</summary>
    Over,
    Revoked,
}

/// <summary>One key as its managers see it: everything but the key.</summary>
/// <param name="LastUsed">Null when it was never used.</param>
/// <param name="RevokedBy">Null while it is not revoked.</param>
public sealed record KeyLine(
    long Id,
    string Name,
    string Prefix,
    Partner Partner,
    KeyUse Use,
    string MadeBy,
    DateTimeOffset MadeAt,
    DateOnly? LastDay,
    DateTimeOffset? LastUsed,
    KeyState State,
    DateTimeOffset? RevokedAt,
    string? RevokedBy);

/// <summary>What the page of keys shows.</summary>
/// <param name="Partners">For whom the reader makes keys; never empty.</param>
/// <param name="Keys">Newest first.</param>
public sealed record KeysView(IReadOnlyList<Partner> Partners, IReadOnlyList<KeyLine> Keys);
