using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Store.Publications;

/// <summary>The current publication of each municipality, shared by all readers, and word of each new one.</summary>
public sealed class PublicationFeed
{
    /// <summary>Null when the municipality is unknown here.</summary>
    public Publication? Current(string municipalityId) => throw new NotImplementedException();

    /// <summary>The municipalities of this installation, by name.</summary>
    public IReadOnlyList<Publication> All => throw new NotImplementedException();

    /// <summary>Calls back after each new publication, until disposed. The call comes from another thread.</summary>
    public IDisposable Subscribe(string municipalityId, Func<Task> changed) => throw new NotImplementedException();
}
