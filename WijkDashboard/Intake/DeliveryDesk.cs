using WijkDashboard.Domain;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Intake.Files;
using WijkDashboard.Store.Catalogues;
using WijkDashboard.Store.Deliveries;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Intake;

/// <summary>
/// The only way figures get in: read → check → disclose → store, all or nothing; then approve → publish. The raw figures live in
/// memory for the length of one call; behind it there are released cells only.
/// </summary>
public sealed class DeliveryDesk(
    CatalogueArchive archive, DeliveryWriter deliveries, DeliveryReader reader, PublicationWriter publications, PublicationReader published,
    PublicationRefresh refresh, RecentIssues recent, TimeProvider clock)
{
    /// <summary>Takes a file in: as a draft, or published at once when the request carries the approval.</summary>
    /// <param name="file">Read once, from where it stands, and left open.</param>
    public async Task<DeliveryOutcome> DeliverAsync(
        DeliveryRequest request, Stream file, CancellationToken cancel, IProgress<DeliveryProgress>? progress = null)
    {
        using var handed = HandedFile.Of(file, BytesOf(progress, file.CanSeek ? file.Length : 0));
        return await DeliverAsync(request, handed, cancel, progress);
    }

    /// <inheritdoc cref="DeliverAsync(DeliveryRequest, Stream, CancellationToken, IProgress{DeliveryProgress})"/>
    /// <param name="file">A file, the pages of an answer, or its address.</param>
    public async Task<DeliveryOutcome> DeliverAsync(
        DeliveryRequest request, HandedFile file, CancellationToken cancel, IProgress<DeliveryProgress>? progress = null)
    {
        if (await archive.NewestVersionAsync(request.MunicipalityId, cancel) is not { } version)
            return new DeliveryOutcome.NotFound(MissingPart.Municipality, request.MunicipalityId);
        var folder = CatalogueReader.Read(version.Files).Folder!;
        if (folder.Catalogue.Partner(request.PartnerId) is null)
            return new DeliveryOutcome.NotFound(MissingPart.Partner, request.PartnerId);
        if (folder.Layouts.FirstOrDefault(l => l.Id == request.LayoutId && l.PartnerId == request.PartnerId) is not { } layout)
            return new DeliveryOutcome.NotFound(MissingPart.Layout, request.LayoutId);
        if (DeliveryRights.ToDeliver(request.By, request.MunicipalityId, request.PartnerId) is { } refusal)
            return new DeliveryOutcome.NotAllowed(refusal);

        var now = clock.GetUtcNow();
        var check = new DeliveryCheck(folder.Catalogue, request.PartnerId, DateOnly.FromDateTime(now.UtcDateTime), await FiguresAsync(request.MunicipalityId, cancel));
        if (await FileReading.IntoAsync(check, file, layout, folder.Catalogue, cancel) is { } finding) return new DeliveryOutcome.RefusedForPersonalData(finding);
        if (check.Finish() is not { } delivery || request.Approval?.Covers(check) == false)
            return new DeliveryOutcome.Refused(check.Issues, check.TotalIssues);

        var record = Record(request, version.Number, file.Size, await file.HashAsync(cancel), check, now);
        var cells = Discloser.Disclose(folder.Catalogue, delivery);
        return request.DryRun ? Count(record, cells, check) : await KeepAsync(request, record, cells, delivery.Count, check, progress, cancel);
    }

    /// <summary>Publishes a draft, at once or at a set moment.</summary>
    public async Task<DecisionOutcome> ApproveAsync(Viewer viewer, string municipalityId, long deliveryId, Approval approval, CancellationToken cancel)
    {
        if (await reader.FindAsync(municipalityId, deliveryId, cancel) is not { Delivery: var delivery }) return new DecisionOutcome.Unknown();
        var catalogue = await CatalogueAsync(municipalityId, cancel);
        if (DeliveryRights.ToApprove(viewer, municipalityId, delivery.PartnerId, delivery.ById, FourEyes(catalogue, delivery.PartnerId)) is { } refusal)
            return new DecisionOutcome.NotAllowed(refusal);
        if (delivery.Refused > 0 && !approval.WithoutRefusedRows) return new DecisionOutcome.HasRefusedRows(delivery.Refused);
        if (delivery.Refused + delivery.Questions > 0 && string.IsNullOrWhiteSpace(approval.Reason)) return new DecisionOutcome.NeedsReason();
        if (await IsOutdatedAsync(delivery, catalogue, cancel)) return new DecisionOutcome.Outdated();
        return await TurnedAsync(publications.ApproveAsync(deliveryId, Decided(viewer, approval.Reason), approval.PublishAt, cancel), deliveryId, cancel);
    }

    /// <summary>Takes a published delivery back; a delivery that still waits becomes a draft again.</summary>
    public Task<DecisionOutcome> WithdrawAsync(Viewer viewer, string municipalityId, long deliveryId, string reason, CancellationToken cancel) =>
        ManageAsync(viewer, municipalityId, deliveryId, reason, publications.WithdrawAsync, cancel);

    public Task<DecisionOutcome> RestoreAsync(Viewer viewer, string municipalityId, long deliveryId, string reason, CancellationToken cancel) =>
        ManageAsync(viewer, municipalityId, deliveryId, reason, publications.RestoreAsync, cancel);

    /// <summary>Throws a draft away; nothing of it stays.</summary>
    public async Task<DecisionOutcome> DiscardAsync(Viewer viewer, string municipalityId, long deliveryId, CancellationToken cancel)
    {
        if (await reader.FindAsync(municipalityId, deliveryId, cancel) is not { Delivery: var delivery }) return new DecisionOutcome.Unknown();
        if (DeliveryRights.ToManage(viewer, municipalityId, delivery.PartnerId) is { } refusal) return new DecisionOutcome.NotAllowed(refusal);
        if (!await deliveries.DiscardAsync(deliveryId, cancel)) return new DecisionOutcome.Overtaken(delivery.State, null);
        recent.Forget(deliveryId);
        return new DecisionOutcome.Done(null);
    }

    private async Task<DecisionOutcome> ManageAsync(
        Viewer viewer, string municipalityId, long deliveryId, string reason,
        Func<long, Decision, CancellationToken, Task<Turn>> turn, CancellationToken cancel)
    {
        if (await reader.FindAsync(municipalityId, deliveryId, cancel) is not { Delivery: var delivery }) return new DecisionOutcome.Unknown();
        if (DeliveryRights.ToManage(viewer, municipalityId, delivery.PartnerId) is { } refusal) return new DecisionOutcome.NotAllowed(refusal);
        return string.IsNullOrWhiteSpace(reason)
            ? new DecisionOutcome.NeedsReason()
            : await TurnedAsync(turn(deliveryId, Decided(viewer, reason), cancel), deliveryId, cancel);
    }

    private async Task<DecisionOutcome> TurnedAsync(Task<Turn> turning, long deliveryId, CancellationToken cancel)
    {
        switch (await turning)
        {
            case Turn.Done done:
                recent.Forget(deliveryId);
                if (done.Publication is not null) await refresh.AnnounceAsync(cancel);
                return new DecisionOutcome.Done(done.Publication);
            case Turn.NotSafe(var why):
                return new DecisionOutcome.NotSafe(why);
            case Turn.NotPossible elsewhere:
                return new DecisionOutcome.Overtaken(elsewhere.State, elsewhere.Publication);
            default:
                return new DecisionOutcome.Unknown();
        }
    }

    private async Task<DeliveryOutcome> KeepAsync(
        DeliveryRequest request, StoredDelivery record, IEnumerable<DisclosedObservation> cells, int count, DeliveryCheck check,
        IProgress<DeliveryProgress>? progress, CancellationToken cancel)
    {
        var publish = request.Approval is { PublishAt: null };
        var kept = await deliveries.KeepAsync(record, cells, publish, Stored(progress, count), cancel);
        if (kept.Unsafe is { } why) return new DeliveryOutcome.NotSafe(why);
        var delivery = kept.Delivery;
        if (kept.Publication is not null && kept.IsNew | publish)
        {
            progress?.Report(new(DeliveryPhase.Publishing, 0, 0));
            await refresh.AnnounceAsync(cancel);
        }

        if (delivery.State == DeliveryState.Withdrawn) return new DeliveryOutcome.WasWithdrawn(delivery);
        if (delivery.State == DeliveryState.Draft)
        {
            recent.Remember(delivery.Id, check.Issues, check.TotalIssues);
            return request.Approval is { } later
                ? await ScheduleAsync(request, delivery, later, check, cancel)
                : new DeliveryOutcome.Drafted(delivery, kept.IsNew, check.Issues, check.TotalIssues);
        }

        return new DeliveryOutcome.Accepted(kept.Publication, kept.IsNew, delivery.Published, delivery.Suppressed, delivery.Empty, check.Issues)
        {
            Delivery = delivery, Total = check.TotalIssues,
        };
    }

    private async Task<DeliveryOutcome> ScheduleAsync(
        DeliveryRequest request, StoredDelivery delivery, Approval approval, DeliveryCheck check, CancellationToken cancel)
    {
        var turn = await publications.ApproveAsync(delivery.Id, Decided(request.By, approval.Reason), approval.PublishAt, cancel);
        if (turn is Turn.NotSafe(var why)) return new DeliveryOutcome.NotSafe(why);
        return new DeliveryOutcome.Accepted(
            (turn as Turn.Done)?.Publication, IsNew: turn is Turn.Done, delivery.Published, delivery.Suppressed, delivery.Empty, check.Issues)
        {
            Delivery = delivery, Total = check.TotalIssues,
        };
    }

    private static DeliveryOutcome.Accepted Count(StoredDelivery record, IEnumerable<DisclosedObservation> cells, DeliveryCheck check)
    {
        foreach (var cell in cells)
        {
            if (cell.State == CellState.Published) record.Published++;
            else if (cell.State == CellState.Suppressed) record.Suppressed++;
            else record.Empty++;
        }

        return new(null, IsNew: true, record.Published, record.Suppressed, record.Empty, check.Issues) { Delivery = record, Total = check.TotalIssues };
    }

    private static StoredDelivery Record(DeliveryRequest request, int catalogue, long size, string hash, DeliveryCheck check, DateTimeOffset now) => new()
    {
        MunicipalityId = request.MunicipalityId,
        PartnerId = request.PartnerId,
        LayoutId = request.LayoutId,
        FileName = Path.GetFileName(request.FileName),
        Size = size,
        Hash = hash,
        CatalogueNumber = catalogue,
        By = request.By.Name,
        ById = request.By.IsProgram ? null : request.By.Id,
        At = now,
        State = DeliveryState.Draft,
        Refused = check.CountOf(Severity.RefusesRow),
        Questions = check.CountOf(Severity.Asks),
        Reason = request.Approval?.Reason,
        Issues = [.. check.Issues.Select((issue, i) => new StoredIssue { Ordinal = i, Code = issue.Code.ToString(), Row = issue.Row, Column = issue.Column })],
    };

    /// <summary>The figures that are published now: the history a file is held against.</summary>
    private async Task<Figures> FiguresAsync(string municipalityId, CancellationToken cancel)
    {
        await refresh.RunAsync(cancel);
        return refresh.Current(municipalityId)?.Figures ?? Figures.None;
    }

    private async Task<Catalogue> CatalogueAsync(string municipalityId, CancellationToken cancel) =>
        CatalogueReader.Read((await archive.NewestAsync(municipalityId, cancel))!).Folder!.Catalogue;

    /// <summary>Whether the figures of a draft would be protected otherwise by the catalogue of now.</summary>
    private async Task<bool> IsOutdatedAsync(StoredDelivery delivery, Catalogue catalogue, CancellationToken cancel)
    {
        var draft = await published.WithAsync(Figures.None, delivery.Id, cancel);
        return draft.All.Select(cell => (cell.IndicatorId, cell.Policy)).Distinct().Any(used =>
            catalogue.Indicator(used.IndicatorId) is not { } indicator || catalogue.Policy(indicator).Reference != used.Policy);
    }

    private static bool FourEyes(Catalogue catalogue, string partnerId) => catalogue.Partner(partnerId)?.FourEyes == true;

    private Decision Decided(Viewer viewer, string? reason) => new(viewer.Name, clock.GetUtcNow(), reason);

    private static Progress<long>? Stored(IProgress<DeliveryProgress>? progress, int total) =>
        progress is null ? null : new(done => progress.Report(new(DeliveryPhase.Storing, done, total)));

    private static Progress<long>? BytesOf(IProgress<DeliveryProgress>? progress, long total) =>
        progress is null ? null : new(done => progress.Report(new(DeliveryPhase.Reading, done, total)));
}
