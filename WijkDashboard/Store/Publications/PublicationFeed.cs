using System.Collections.Concurrent;
using System.Collections.Immutable;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals.Muting;

namespace WijkDashboard.Store.Publications;

/// <summary>
/// The current publication of each municipality, and what its partners left off the list: immutable objects for all readers, and word
/// of each new one.
/// </summary>
public sealed class PublicationFeed(ILogger<PublicationFeed> log)
{
    private readonly ConcurrentDictionary<string, Publication> _current = new();
    private readonly ConcurrentDictionary<string, Mutes> _mutes = new();
    private readonly ConcurrentDictionary<string, ImmutableArray<Func<Task>>> _readers = new();

    /// <summary>Null when the municipality is unknown here.</summary>
    public Publication? Current(string municipalityId) => _current.GetValueOrDefault(municipalityId);

    /// <summary>Empty when the municipality is unknown here.</summary>
    public Mutes MutesOf(string municipalityId) => _mutes.GetValueOrDefault(municipalityId, Mutes.None);

    /// <summary>The current publication of every municipality of this installation, by the municipality's name.</summary>
    public IReadOnlyList<Publication> All => [.. _current.Values.OrderBy(p => p.Catalogue.Municipality.Name, StringComparer.Ordinal)];

    /// <summary>Calls back after each new publication or mute, until disposed. The call comes from another thread.</summary>
    public IDisposable Subscribe(string municipalityId, Func<Task> changed)
    {
        _readers.AddOrUpdate(municipalityId, [changed], (_, readers) => readers.Add(changed));
        return new Subscription(() => _readers.AddOrUpdate(municipalityId, [], (_, readers) => readers.Remove(changed)));
    }

    /// <summary>Makes a publication the current one of its municipality, and tells the readers.</summary>
    internal void Take(Publication publication)
    {
        var municipality = publication.Catalogue.Municipality.Id;
        _current[municipality] = publication;
        Tell(municipality);
    }

    internal void Take(string municipality, Mutes mutes)
    {
        _mutes[municipality] = mutes;
        Tell(municipality);
    }

    private void Tell(string municipality)
    {
        foreach (var changed in _readers.GetValueOrDefault(municipality, [])) _ = TellAsync(municipality, changed);
    }

    /// <summary>Not waited for: a page that redraws slowly, or fails to, must not keep the others from the news.</summary>
    private async Task TellAsync(string municipality, Func<Task> changed)
    {
        try
        {
            await changed();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning(fault, "A reader of {Municipality} could not take what is new.", municipality);
        }
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        private Action? _end = end;

        public void Dispose() => Interlocked.Exchange(ref _end, null)?.Invoke();
    }
}
