using Microsoft.EntityFrameworkCore;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Disclosure.Linked;
using WijkDashboard.Store.Catalogues;
using WijkDashboard.Store.Configurations;
using WijkDashboard.Store.Deliveries;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Store.Audits;

/// <summary>The only maker of publications: none without its proof (methods, section 11).</summary>
public sealed class AuditedPublisher(CatalogueParser parse, ReleaseAuditor audit)
{
    private static readonly string[] s_questions =
        [.. Enum.GetValues<IssueCode>().Where(code => Severities.Of(code) == Severity.Asks).Select(code => code.ToString())];

    /// <summary>
    /// Makes the next publication of a delivery, with what must be hidden besides hidden for good. To be called behind the lock; the
    /// caller commits when it is done, and gives its transaction up when it is not.
    /// </summary>
    /// <param name="delivery">Tracked, with its figures written.</param>
    internal async Task<Turn> PublishAsync(
        DashboardDb db, StoredDelivery delivery, PublicationCause cause, string? by, string? reason, DateTimeOffset now, CancellationToken cancel)
    {
        var answer = audit(await new ReleaseHistory(db, parse, delivery.MunicipalityId, cancel).AskAsync(delivery, cause));
        if (answer is not ReleaseAudit.Passed passed) return new Turn.NotSafe((ReleaseAudit.Unsafe)answer);

        await ForgetQuestionsAsync(db, delivery, cancel);
        foreach (var key in passed.Hide) await HideAsync(db, delivery.Id, key, cancel);
        delivery.Published -= passed.Hide.Count;
        delivery.Suppressed += passed.Hide.Count;
        var number = await db.NextPublicationAsync(delivery.MunicipalityId, cancel);
        var catalogue = await db.Catalogues.Where(c => c.MunicipalityId == delivery.MunicipalityId).MaxAsync(c => c.Number, cancel);
        db.Add(new StoredPublication
        {
            MunicipalityId = delivery.MunicipalityId, Number = number, Cause = cause, DeliveryId = delivery.Id,
            CatalogueNumber = catalogue, At = now, By = by, Reason = reason,
        });
        db.Add(new StoredAudit { MunicipalityId = delivery.MunicipalityId, Number = number, Text = Proof(passed).Write() });
        await db.SaveChangesAsync(cancel);
        return new Turn.Done(number);
    }

    /// <summary>
    /// Makes the next publication of a changed catalogue, which reads the same figures. To be called behind the lock, with the catalogue
    /// kept; the caller commits when it is done, and gives its transaction up when it is not.
    /// </summary>
    internal async Task<Turn> PublishAsync(DashboardDb db, StoredCatalogue catalogue, CancellationToken cancel)
    {
        var question = await new ReleaseHistory(db, parse, catalogue.MunicipalityId, cancel).AskAsync(catalogue.Number);
        var answer = question is null ? null : audit(question);
        if (answer is ReleaseAudit.Unsafe why) return new Turn.NotSafe(why);
        var number = await db.NextPublicationAsync(catalogue.MunicipalityId, cancel);
        db.Add(new StoredPublication
        {
            MunicipalityId = catalogue.MunicipalityId, Number = number, Cause = PublicationCause.Catalogue,
            CatalogueNumber = catalogue.Number, At = catalogue.At, By = catalogue.By,
        });
        if (answer is ReleaseAudit.Passed passed) db.Add(new StoredAudit { MunicipalityId = catalogue.MunicipalityId, Number = number, Text = Proof(passed).Write() });
        await db.SaveChangesAsync(cancel);
        return new Turn.Done(number);
    }

    /// <summary>A question depends on the figure as it was counted, which may be hidden now.</summary>
    private static async Task ForgetQuestionsAsync(DashboardDb db, StoredDelivery delivery, CancellationToken cancel)
    {
        delivery.Questions = 0;
        await db.Set<StoredIssue>()
            .Where(i => EF.Property<long>(i, IssueConfiguration.Delivery) == delivery.Id && s_questions.Contains(i.Code))
            .ExecuteDeleteAsync(cancel);
    }

    private static PublicationProof Proof(ReleaseAudit.Passed passed) =>
        new(passed.Report, [.. passed.Hide.OrderBy(k => k.ToString(), StringComparer.Ordinal)]);

    private static Task<int> HideAsync(DashboardDb db, long deliveryId, CellKey key, CancellationToken cancel) =>
        db.Observations
            .Where(o => EF.Property<long>(o, ObservationConfiguration.Delivery) == deliveryId
                && o.IndicatorId == key.IndicatorId && o.Period == key.Period && o.Area == key.Area)
            .ExecuteUpdateAsync(
                o => o.SetProperty(x => x.State, CellState.Suppressed)
                    .SetProperty(x => x.Count, (long?)null).SetProperty(x => x.Exposure, (long?)null).SetProperty(x => x.Value, (decimal?)null),
                cancel);
}
