// STAND-IN: gives way to the real gate when that is merged.
using WijkDashboard.Domain;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Access;

public abstract record Admission
{
    private Admission() { }

    public sealed record Granted(Publication Publication) : Admission;

    public sealed record Refused(RefusalReason Reason) : Admission;
}

public enum RefusalReason
{
    NotAllowed,
}

public sealed class ReadingGate(PublicationFeed feed)
{
    public Admission Open(Viewer viewer, string municipalityId) =>
        viewer.BelongsTo(municipalityId) && feed.Current(municipalityId) is { } publication
            ? new Admission.Granted(publication)
            : new Admission.Refused(RefusalReason.NotAllowed);

    public IDisposable Follow(Viewer viewer, string municipalityId, Func<Task> changed) => feed.Subscribe(municipalityId, changed);

    public IReadOnlyList<Municipality> Municipalities(Viewer viewer) =>
        [.. feed.All.Select(p => p.Catalogue.Municipality).Where(m => viewer.BelongsTo(m.Id))];
}
