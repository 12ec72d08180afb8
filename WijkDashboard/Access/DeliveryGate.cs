using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Deliveries;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Access;

/// <summary>A delivery that the viewer may see, beside what is published now.</summary>
/// <param name="Figures">The released figures of the delivery alone.</param>
public sealed record OpenedDelivery(DeliveryEntry Entry, Publication Current, Figures Figures);

/// <summary>
/// The gate for deliveries. What is published everybody of the municipality may look up: who delivered what, and when. Drafts and
/// what waits for its moment are the own partner's until then.
/// </summary>
public sealed class DeliveryGate(ReadingGate gate, DeliveryReader reader, PublicationReader publications)
{
    /// <summary>Newest first; null when the viewer may not read the municipality.</summary>
    public async Task<IReadOnlyList<DeliveryEntry>?> ListAsync(Viewer viewer, string municipalityId, CancellationToken cancel)
    {
        if (gate.Open(viewer, municipalityId) is not Admission.Granted) return null;
        return [.. (await reader.ListAsync(municipalityId, cancel)).Where(e => MaySee(viewer, e))];
    }

    /// <summary>Null when there is no such delivery, or not for this viewer: the two read the same.</summary>
    public async Task<OpenedDelivery?> OpenAsync(Viewer viewer, string municipalityId, long id, CancellationToken cancel)
    {
        if (gate.Open(viewer, municipalityId) is not Admission.Granted(var current)) return null;
        if (await reader.FindAsync(municipalityId, id, cancel) is not { } entry || !MaySee(viewer, entry)) return null;
        return new(entry, current, await publications.WithAsync(Figures.None, id, cancel));
    }

    /// <summary>
    /// A delivery of the viewer's own partner, without its figures: for a program that waits for approval. It reads no figures, so
    /// it needs no way through the gate for reading. Null when there is none, or not for this viewer.
    /// </summary>
    public async Task<DeliveryEntry?> FindOwnAsync(Viewer viewer, string municipalityId, long id, CancellationToken cancel) =>
        await reader.FindAsync(municipalityId, id, cancel) is { } entry
        && DeliveryRights.ToSeeDrafts(viewer, municipalityId, entry.Delivery.PartnerId)
            ? entry
            : null;

    /// <summary>
    /// Whether anything may be told of the file itself: how large it is, and what was found in it. Both depend on figures that are
    /// hidden now, so only the partner that made the file is told.
    /// </summary>
    public static bool ShowsFile(Viewer viewer, StoredDelivery delivery) =>
        DeliveryRights.ToSeeDrafts(viewer, delivery.MunicipalityId, delivery.PartnerId);

    /// <summary>Whether the values that stood in the file may be shown: to those who answer for it, and nobody else.</summary>
    public static bool ShowsValues(Viewer viewer, StoredDelivery delivery) =>
        DeliveryRights.ToManage(viewer, delivery.MunicipalityId, delivery.PartnerId) is null;

    private static bool MaySee(Viewer viewer, DeliveryEntry entry) =>
        entry.Delivery.State is DeliveryState.Published or DeliveryState.Withdrawn
        || DeliveryRights.ToSeeDrafts(viewer, entry.Delivery.MunicipalityId, entry.Delivery.PartnerId);
}
