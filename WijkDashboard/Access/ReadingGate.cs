using System.Globalization;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Store.Audits;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Access;

/// <summary>The gate's answer to somebody who wants to read a municipality's figures.</summary>
public abstract record Admission
{
    private Admission() { }

    public sealed record Granted(Publication Publication) : Admission;

    /// <param name="Reason">For the log. What the user reads must be the same for every reason.</param>
    public sealed record Refused(RefusalReason Reason) : Admission;
}

/// <summary>
/// The one gate for reading: every page, export and answer gets its figures here, so that who may see what is decided in
/// one place. Nothing but the store itself reaches the publications another way.
/// </summary>
public sealed class ReadingGate(PublicationFeed feed, EarlierPublications? earlier = null, AuditReader? audits = null)
{
    public Admission Open(Viewer viewer, string municipalityId)
    {
        var publication = feed.Current(municipalityId);
        return Visibility.Refusal(viewer, municipalityId, publication is not null) is { } reason
            ? new Admission.Refused(reason)
            : new Admission.Granted(publication!);
    }

    /// <summary>An earlier publication, as it was when something was said or decided on it; refused like the current one.</summary>
    /// <returns>Granted the current publication when there is none of that number.</returns>
    public async Task<Admission> OpenAsync(Viewer viewer, string municipalityId, int number, CancellationToken cancel)
    {
        var admission = Open(viewer, municipalityId);
        return admission is Admission.Granted granted && granted.Publication.Number != number && earlier is not null
            && await earlier.FindAsync(municipalityId, number, cancel) is { } publication
                ? new Admission.Granted(publication)
                : admission;
    }

    /// <summary>What was proved of a publication; null when there is no proof of it, or not for this viewer: the two read the same.</summary>
    public async Task<PublicationProof?> ProofAsync(Viewer viewer, string municipalityId, int number, CancellationToken cancel) =>
        Visibility.MayReadProofs(viewer, municipalityId) && audits is not null ? await audits.FindAsync(municipalityId, number, cancel) : null;

    /// <summary>Which publications there are and which were proved; null when that is not for this viewer.</summary>
    public async Task<IReadOnlyList<ProofEntry>?> ProofsAsync(Viewer viewer, string municipalityId, CancellationToken cancel) =>
        Visibility.MayReadProofs(viewer, municipalityId) && audits is not null ? await audits.ListAsync(municipalityId, cancel) : null;

    /// <summary>What was left off the list of signals, and why; nothing for somebody who may not read it.</summary>
    public Mutes MutesOf(Viewer viewer, string municipalityId) =>
        Open(viewer, municipalityId) is Admission.Granted ? feed.MutesOf(municipalityId) : Mutes.None;

    /// <summary>
    /// Calls back after each new publication or mute, until disposed; never for somebody who may not read it. The call comes from
    /// another thread and brings no figures: open the gate again for those.
    /// </summary>
    /// <remarks>In the language of who follows: whoever publishes may read in another.</remarks>
    public IDisposable Follow(Viewer viewer, string municipalityId, Func<Task> changed)
    {
        if (Open(viewer, municipalityId) is not Admission.Granted) return Nothing.ToStop;
        var (culture, language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        return feed.Subscribe(municipalityId, async () =>
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language);
            await changed();
        });
    }

    /// <summary>The municipalities whose figures the viewer may read, by name.</summary>
    public IReadOnlyList<Municipality> Municipalities(Viewer viewer) =>
    [
        .. feed.All.Select(p => p.Catalogue.Municipality)
            .Where(m => Visibility.Refusal(viewer, m.Id, known: true) is null),
    ];

    /// <summary>Who takes part, without any figures: for making the people of the demo.</summary>
    internal IReadOnlyList<Catalogue> Catalogues() => [.. feed.All.Select(p => p.Catalogue)];

    private sealed class Nothing : IDisposable
    {
        public static readonly Nothing ToStop = new();

        public void Dispose() { }
    }
}
