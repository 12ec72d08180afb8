using System.Collections.Concurrent;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Store.Publications;

/// <summary>Earlier states of the figures, read when somebody asks for one and shared by all who do.</summary>
public sealed class EarlierPublications(PublicationReader reader)
{
    /// <summary>So many are kept in memory; they never change, so which ones does not matter.</summary>
    private const int Most = 8;

    private readonly ConcurrentDictionary<(string Municipality, int Number), Task<Publication?>> _read = new();

    /// <summary>Null when there is no publication of that number.</summary>
    public async Task<Publication?> FindAsync(string municipalityId, int number, CancellationToken cancel)
    {
        var key = (municipalityId, number);
        // Not stopped when the one who asked first leaves: others may be waiting for the same.
        var reading = _read.GetOrAdd(key, k => reader.AtAsync(k.Municipality, k.Number, CancellationToken.None));
        try
        {
            var publication = await reading.WaitAsync(cancel);
            if (publication is null) _read.TryRemove(key, out _);
            return publication;
        }
        catch (Exception) when (reading.IsFaulted)
        {
            _read.TryRemove(key, out _);
            throw;
        }
        finally
        {
            foreach (var old in _read.Keys.Where(k => k != key).Skip(Most - 1)) _read.TryRemove(old, out _);
        }
    }
}
