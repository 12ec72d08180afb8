using System.Globalization;
using WijkDashboard.Access;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Deliveries;
using WijkDashboard.Store.Publications;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Deliveries;

/// <summary>The part of the list's address that says what is shown; as it was written.</summary>
/// <param name="All">True to show the whole history.</param>
public sealed record DeliveriesAddress(string? Partner = null, bool All = false);

/// <summary>Makes the list of deliveries for one reader.</summary>
public sealed class DeliveriesQuery(DeliveryGate gate, DeliveryWords words)
{
    /// <summary>More than this many stand behind a link: who looks further back is looking for one.</summary>
    private const int Listed = 25;

    /// <summary>Null when the reader may not read the municipality.</summary>
    public async Task<DeliveriesView?> ViewAsync(Viewer viewer, Publication publication, DeliveriesAddress address, CancellationToken cancel)
    {
        var catalogue = publication.Catalogue;
        if (await gate.ListAsync(viewer, catalogue.Municipality.Id, cancel) is not { } entries) return null;
        var published = entries.Where(e => e.Delivery.State is DeliveryState.Published or DeliveryState.Withdrawn).ToArray();
        var chosen = published.Any(e => e.Delivery.PartnerId == address.Partner) ? address.Partner : null;
        var history = published.Where(e => chosen is null || e.Delivery.PartnerId == chosen).OrderByDescending(Order).ToArray();
        var shown = address.All ? history : [.. history.Take(Listed)];
        return new(
            [.. Delivers(viewer, catalogue).Select(DeliveryWords.Name)],
            [.. In(DeliveryState.Draft).Select(e => Waiting(catalogue, e.Delivery, Attention(e.Delivery)))],
            [.. In(DeliveryState.Scheduled).OrderBy(e => e.Delivery.PublishAt).Select(e => Waiting(catalogue, e.Delivery, words.Moment(e.Delivery.PublishAt!.Value)))],
            [.. shown.Select(e => History(viewer, catalogue, e))],
            history.Length - shown.Length,
            [.. catalogue.Partners.Where(p => published.Any(e => e.Delivery.PartnerId == p.Id)).Select(DeliveryWords.Name)],
            chosen);

        IEnumerable<DeliveryEntry> In(DeliveryState state) => entries.Where(e => e.Delivery.State == state);
    }

    /// <summary>The partners for which somebody may hand in files, in the order of the catalogue.</summary>
    public static IEnumerable<Partner> Delivers(Viewer viewer, Catalogue catalogue) =>
        catalogue.Partners.Where(p => DeliveryRights.ToDeliver(viewer, catalogue.Municipality.Id, p.Id) is null);

    /// <summary>By the publication it made, which is not always the order in which files came in.</summary>
    private static int Order(DeliveryEntry entry) => entry.Publications.Count == 0 ? 0 : entry.Publications[0].Number;

    private string Attention(StoredDelivery draft) => words.Waits(draft) is { Length: > 0 } waits ? waits : words.Ready;

    private WaitingLine Waiting(Catalogue catalogue, StoredDelivery delivery, string attention) =>
        new(delivery.Id, Partner(catalogue, delivery), delivery.FileName, delivery.By, words.Day(delivery.At), attention);

    private HistoryLine History(Viewer viewer, Catalogue catalogue, DeliveryEntry entry)
    {
        var (delivery, culture) = (entry.Delivery, CultureInfo.CurrentUICulture);
        var mayManage = DeliveryRights.ToManage(viewer, delivery.MunicipalityId, delivery.PartnerId) is null;
        return new(
            delivery.Id, Partner(catalogue, delivery), delivery.FileName, DeliveryGate.ShowsFile(viewer, delivery) ? words.Size(delivery.Size) : null, words.Day(delivery.At), delivery.By,
            delivery.ApprovedBy == delivery.By ? null : delivery.ApprovedBy,
            Figure.Count(delivery.Published, culture), Figure.Count(delivery.Suppressed, culture), Figure.Count(delivery.Empty, culture),
            entry.Publications.FirstOrDefault(p => p.Cause == PublicationCause.Delivery)?.Number,
            delivery.State == DeliveryState.Withdrawn, words.State(delivery.State),
            mayManage ? DeliverySteps.Of(delivery.State)[0] : null);
    }

    /// <summary>A partner that left the catalogue is called by its id.</summary>
    private static PartnerName Partner(Catalogue catalogue, StoredDelivery delivery) =>
        catalogue.Partner(delivery.PartnerId) is { } partner ? DeliveryWords.Name(partner) : new(delivery.PartnerId, delivery.PartnerId, "");
}
