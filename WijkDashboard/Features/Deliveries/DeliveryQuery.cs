using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Access;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Store.Deliveries;
using WijkDashboard.Store.Publications;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Deliveries;

/// <summary>Makes the page of one delivery for one reader.</summary>
public sealed class DeliveryQuery(
    DeliveryGate gate, ReadingGate reading, LayoutsQuery layouts, IssuesQuery issues, DeliveryWords words, ValueWords values, IStringLocalizer<DeliveryQuery> text)
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    /// <summary>Null when there is no such delivery, or not for this reader: the two read the same.</summary>
    public async Task<DeliveryView?> ViewAsync(Viewer viewer, string municipalityId, long id, CancellationToken cancel)
    {
        if (await gate.OpenAsync(viewer, municipalityId, id, cancel) is not { } opened) return null;
        var delivery = opened.Entry.Delivery;
        var fourEyes = opened.Current.Catalogue.Partner(delivery.PartnerId)?.FourEyes == true;
        var beside = await BesideAsync(viewer, opened, cancel);
        var preview = DeliveryPreview.Of(beside, opened.Figures);
        var layout = await layouts.FindAsync(municipalityId, delivery.PartnerId, delivery.LayoutId, cancel);
        return new(
            Head(viewer, opened, preview, layout?.Name.In(Culture) ?? delivery.LayoutId),
            DeliveryGate.ShowsFile(viewer, delivery) ? issues.Of(delivery, DeliveryGate.ShowsValues(viewer, delivery)) : issues.Untold,
            preview,
            beside,
            Protection(preview),
            new(Signals(preview.Appearing, beside.Catalogue), Signals(preview.Disappearing, beside.Catalogue)),
            Events(opened.Entry),
            Approval(viewer, delivery, fourEyes),
            [.. DeliverySteps.Of(delivery.State).Where(step => May(viewer, delivery, step, fourEyes))],
            opened.Current.Number + 1);
    }

    private static bool May(Viewer viewer, StoredDelivery delivery, DeliveryStep step, bool fourEyes) =>
        DeliveryRights.ToManage(viewer, delivery.MunicipalityId, delivery.PartnerId) is null
        && (step != DeliveryStep.Approve || Refusal(viewer, delivery, fourEyes) is null);

    private static DeliveryRefusal? Refusal(Viewer viewer, StoredDelivery delivery, bool fourEyes) =>
        DeliveryRights.ToApprove(viewer, delivery.MunicipalityId, delivery.PartnerId, delivery.ById, fourEyes);

    /// <summary>What was published is laid beside the publication before it: that is what it changed.</summary>
    private async Task<Publication> BesideAsync(Viewer viewer, OpenedDelivery opened, CancellationToken cancel)
    {
        if (Own(opened.Entry) is not { } own) return opened.Current;
        if (own > 1
            && await reading.OpenAsync(viewer, opened.Entry.Delivery.MunicipalityId, own - 1, cancel) is Admission.Granted { Publication: var before }
            && before.Number == own - 1)
            return before;
        return Publication.Create(own - 1, opened.Current.PublishedAt, opened.Current.Catalogue, Figures.None, []);
    }

    /// <summary>The publication that the delivery itself made.</summary>
    private static int? Own(DeliveryEntry entry) => entry.Publications.FirstOrDefault(p => p.Cause == PublicationCause.Delivery)?.Number;

    private DeliveryHead Head(Viewer viewer, OpenedDelivery opened, DeliveryPreview preview, string title)
    {
        var (entry, delivery) = (opened.Entry, opened.Entry.Delivery);
        var catalogue = opened.Current.Catalogue;
        var partner = catalogue.Partner(delivery.PartnerId) is { } known ? DeliveryWords.Name(known) : new(delivery.PartnerId, delivery.PartnerId, "");
        var indicators = preview.Columns.Select(c => c.Indicator.Id).Distinct().Count();
        var figures = delivery.Published + delivery.Suppressed + delivery.Empty;
        return new(
            delivery.Id, partner, title, delivery.FileName,
            (DeliveryGate.ShowsFile(viewer, delivery) ? $"{words.Size(delivery.Size)} · " : "")
                + $"{words.Counted("Figures", figures)} · {words.Counted("Indicators", indicators)}",
            delivery.State, Own(entry), Situation(entry));
    }

    private string Situation(DeliveryEntry entry)
    {
        var delivery = entry.Delivery;
        var last = entry.Publications.Count > 0 ? entry.Publications[^1] : null;
        return delivery.State switch
        {
            DeliveryState.Draft when delivery.HeldBackAt is { } heldBack => text["SituationHeldBack", words.Moment(heldBack)],
            DeliveryState.Draft => text["SituationDraft", delivery.By, words.Moment(delivery.At)],
            DeliveryState.Scheduled => text["SituationScheduled", words.Moment(delivery.PublishAt!.Value)],
            DeliveryState.Withdrawn => text["SituationWithdrawn", last!.By ?? "–", words.Moment(last.At)],
            _ => text["SituationPublished", Own(entry) ?? 0, words.Moment(entry.Publications[0].At)],
        };
    }

    private ApprovalView Approval(Viewer viewer, StoredDelivery delivery, bool fourEyes) => new(
        delivery.Refused, delivery.Questions,
        words.Counted("Errors", delivery.Refused), words.Counted("Questions", delivery.Questions),
        words.Counted("WithoutRows", delivery.Refused),
        delivery.Questions > 0 ? words.Counted("Answer", delivery.Questions) : text["ReasonRows"], Refusal(viewer, delivery, fourEyes));

    private ProtectionView Protection(DeliveryPreview preview) => new(
        preview.CountOf(CellState.Suppressed) > 0,
        Figure.Count(preview.CountOf(CellState.Suppressed), Culture),
        Figure.Count(preview.CountOf(CellState.Published), Culture),
        Figure.Count(preview.CountOf(CellState.Missing) + preview.CountOf(CellState.NoPopulation), Culture),
        [
            .. preview.Columns.GroupBy(c => c.Policy).Select(columns => new PolicyLine(
                columns.Key.Name.In(Culture), Rule(columns.Key), Figure.Count(columns.Sum(c => c.CountOf(CellState.Suppressed)), Culture))),
        ]);

    /// <summary>The rule of a policy in words: what is hidden, what is rounded, which groups are too small.</summary>
    private string Rule(DisclosurePolicy policy)
    {
        var sentences = new List<string>();
        if (policy.Threshold > 0) sentences.Add(text[policy.ZeroIsSensitive ? "HiddenBelowWithZero" : "HiddenBelow", policy.Threshold]);
        if (policy.RoundingBase > 1) sentences.Add(text["Rounded", policy.RoundingBase]);
        if (policy.MinPopulation > 0) sentences.Add(text["MinPopulation", policy.MinPopulation]);
        return sentences.Count == 0 ? text["NothingHidden"] : string.Join(' ', sentences);
    }

    private SignalChange[] Signals(IEnumerable<Signal> signals, Catalogue catalogue) =>
    [
        .. from signal in signals
           select new SignalChange(
               (signal as IndicatorSignal)?.Direction, signal.Tier,
               catalogue.Areas.Find(signal.Period.Year, signal.Area)?.Name ?? signal.Area.Value,
               SignalWording.Sentence(signal, catalogue, Culture),
               $"{SignalWording.Owner(signal, catalogue, Culture)}, {values.Period(signal.Period)}"),
    ];

    /// <summary>Oldest first: delivered, approved, published, withdrawn, restored.</summary>
    private List<EventLine> Events(DeliveryEntry entry)
    {
        var delivery = entry.Delivery;
        var events = new List<EventLine> { new(words.Moment(delivery.At), delivery.By, text["Delivered"], null, null) };
        if (delivery is { ApprovedAt: { } approved, ApprovedBy: { } by })
            events.Add(new(words.Moment(approved), by, text["Approved"], delivery.Reason, null));
        events.AddRange(entry.Publications.Select(p => new EventLine(words.Moment(p.At), p.By ?? "–", text["Cause_" + p.Cause], p.Reason, p.Number)));
        return events;
    }
}
