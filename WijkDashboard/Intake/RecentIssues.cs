using System.Collections.Concurrent;
using WijkDashboard.Domain.Deliveries;

namespace WijkDashboard.Intake;

/// <summary>
/// What was found in drafts, with the values that stood there, for who delivered them. Values may be raw figures, so they live in
/// the memory of this process only, and no longer than the draft; afterwards place and rule are what is known.
/// </summary>
public sealed class RecentIssues
{
    /// <summary>Beyond this many drafts the oldest are forgotten.</summary>
    private const int Drafts = 200;

    private readonly ConcurrentDictionary<long, (IReadOnlyList<DeliveryIssue> Issues, int Total)> _byDelivery = new();

    /// <summary>Null when it is another process that read the file, or too long ago.</summary>
    public (IReadOnlyList<DeliveryIssue> Issues, int Total)? Find(long deliveryId) =>
        _byDelivery.TryGetValue(deliveryId, out var found) ? found : null;

    internal void Remember(long deliveryId, IReadOnlyList<DeliveryIssue> issues, int total)
    {
        _byDelivery[deliveryId] = (issues, total);
        foreach (var old in _byDelivery.Keys.OrderDescending().Skip(Drafts)) _byDelivery.TryRemove(old, out _);
    }

    internal void Forget(long deliveryId) => _byDelivery.TryRemove(deliveryId, out _);
}
