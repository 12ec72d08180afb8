using System.Collections.Concurrent;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Store.Publications;

/// <summary>The current publication of each municipality, shared by all readers, and word of each new one.</summary>
public sealed class PublicationFeed
{
    private readonly ConcurrentDictionary<string, Publication> _current = new();
    private readonly ConcurrentDictionary<Subscription, byte> _subscriptions = new();

    /// <summary>Null when the municipality is unknown here.</summary>
    public Publication? Current(string municipalityId) => _current.GetValueOrDefault(municipalityId);

    /// <summary>The municipalities of this installation, by name.</summary>
    public IReadOnlyList<Publication> All => [.. _current.Values.OrderBy(p => p.Catalogue.Municipality.Name, StringComparer.Ordinal)];

    /// <summary>Calls back after each new publication, until disposed. The call comes from another thread.</summary>
    public IDisposable Subscribe(string municipalityId, Func<Task> changed)
    {
        var subscription = new Subscription(municipalityId, changed, s => _subscriptions.TryRemove(s, out _));
        _subscriptions.TryAdd(subscription, 0);
        return subscription;
    }

    internal async Task PublishAsync(Publication publication)
    {
        var municipalityId = publication.Catalogue.Municipality.Id;
        _current[municipalityId] = publication;
        foreach (var subscription in _subscriptions.Keys.Where(s => s.MunicipalityId == municipalityId))
            await subscription.Changed();
    }

    private sealed class Subscription(string municipalityId, Func<Task> changed, Action<Subscription> end) : IDisposable
    {
        public string MunicipalityId => municipalityId;

        public Func<Task> Changed => changed;

        public void Dispose() => end(this);
    }
}
