using Microsoft.EntityFrameworkCore;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Disclosure.Linked;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Store.Configurations;
using WijkDashboard.Store.Deliveries;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Store.Audits;

/// <summary>
/// Everything that would be visible together with a delivery or a changed catalogue, and all that still is from before: read only as
/// far as it can be linked with a hidden figure. A country without totals has nothing to read.
/// </summary>
internal sealed class ReleaseHistory(DashboardDb db, CatalogueParser parse, string municipalityId, CancellationToken cancel)
{
    private readonly Dictionary<int, Catalogue> _catalogues = [];

    /// <summary>What to ask of the audit. To be called behind the lock, with the figures of the delivery written.</summary>
    public async Task<ReleaseAudit.Question> AskAsync(StoredDelivery delivery, PublicationCause cause)
    {
        var newest = await db.Catalogues.Where(c => c.MunicipalityId == municipalityId).MaxAsync(c => c.Number, cancel);
        var catalogue = await CatalogueAsync(newest);
        var steps = await PublicationStep.ReadAsync(db, municipalityId, cancel);
        var sheets = await SheetsAsync(await LinkedAsync(delivery, new IndicatorGroups(catalogue), Published(steps), newest));
        if (!sheets.TryGetValue(delivery.Id, out var changed)) return new(LinkedSheet.Together(catalogue, []), new HashSet<CellKey>(), []);

        var linked = steps.FindAll(s => s.DeliveryId is { } id && sheets.ContainsKey(id));
        var next = new PublicationStep(steps[^1].Number + 1, cause, delivery.Id, newest, delivery.At, delivery.PartnerId, delivery.At);
        var keys = changed.Cells.Select(CellKey.Of).ToHashSet();
        return new(Together(catalogue, [.. linked, next], sheets), cause == PublicationCause.Delivery ? keys : new(), await EarlierAsync(steps, linked, sheets))
        {
            Changed = keys,
        };
    }

    /// <summary>
    /// What to ask when the same figures are read by another catalogue: new rules and boundaries are new equations. Nothing can be hidden
    /// besides, as all of it was seen. To be called behind the lock, with the catalogue kept.
    /// </summary>
    /// <returns>Null when nothing is hidden, or no figure tells anything of another.</returns>
    public async Task<ReleaseAudit.Question?> AskAsync(int catalogueNumber)
    {
        var steps = await PublicationStep.ReadAsync(db, municipalityId, cancel);
        var published = Published(steps);
        if (!await db.Deliveries.AnyAsync(d => published.Contains(d.Id) && d.Suppressed > 0, cancel)) return null;
        var catalogue = await CatalogueAsync(catalogueNumber);
        var groups = new IndicatorGroups(catalogue);
        var spans = new List<Span>();
        foreach (var indicator in groups.All.Where(groups.HasEquations).SelectMany(groups.Members))
            spans.AddRange((await SpansAsync(indicator)).Where(s => published.Contains(s.DeliveryId)));
        if (spans.Count == 0) return null;
        var sheets = await SheetsAsync(spans);
        var linked = steps.FindAll(s => s.DeliveryId is { } id && sheets.ContainsKey(id));
        var newest = Together(catalogue, linked, sheets);
        return new(newest, new HashSet<CellKey>(), await EarlierAsync(steps, linked, sheets)) { Changed = newest.Cells.Select(CellKey.Of).ToHashSet() };
    }

    private static HashSet<long> Published(List<PublicationStep> steps) => [.. steps.Select(s => s.DeliveryId).OfType<long>()];

    private async Task<Dictionary<long, LinkedSheet>> SheetsAsync(IReadOnlyList<Span> spans)
    {
        var sheets = new Dictionary<long, LinkedSheet>();
        foreach (var own in spans.ToLookup(s => s.DeliveryId)) sheets[own.Key] = await SheetAsync([.. own], [.. spans.Select(s => s.DeliveryId).Distinct()]);
        return sheets;
    }

    /// <summary>Each state that these deliveries made, read by the last catalogue before the next.</summary>
    private async Task<IReadOnlyList<Release>> EarlierAsync(
        List<PublicationStep> steps, List<PublicationStep> linked, IReadOnlyDictionary<long, LinkedSheet> sheets)
    {
        var earlier = new List<Release>();
        for (var count = 1; count <= linked.Count; count++)
        {
            var last = count == linked.Count ? steps[^1] : steps.FindLast(s => s.Number < linked[count].Number)!;
            earlier.Add(Together(await CatalogueAsync(last.CatalogueNumber), linked[..count], sheets));
        }

        return earlier;
    }

    private static Release Together(Catalogue catalogue, List<PublicationStep> steps, IReadOnlyDictionary<long, LinkedSheet> sheets) =>
        LinkedSheet.Together(catalogue, PublicationStep.InEffect(steps).Select(s => sheets[s.DeliveryId!.Value]));

    private async Task<Catalogue> CatalogueAsync(int number)
    {
        if (!_catalogues.TryGetValue(number, out var catalogue))
            _catalogues[number] = catalogue = parse(await db.CatalogueFilesAsync(municipalityId, number, cancel));
        return catalogue;
    }

    /// <summary>What of which deliveries can tell something of a figure of this one; nothing where nothing is hidden.</summary>
    /// <param name="published">The deliveries that were ever published.</param>
    /// <param name="newest">The version of the catalogue that says how figures are linked; it knows nothing of deliveries by an older one.</param>
    private async Task<IReadOnlyList<Span>> LinkedAsync(StoredDelivery delivery, IndicatorGroups groups, HashSet<long> published, int newest)
    {
        if (delivery.Suppressed == 0 && !await db.Deliveries.AnyAsync(d => published.Contains(d.Id) && d.Suppressed > 0, cancel)) return [];
        var ofNow = await db.Deliveries
            .Where(d => d.MunicipalityId == municipalityId && d.CatalogueNumber == newest).Select(d => d.Id).ToHashSetAsync(cancel);
        var spans = new List<Span>();
        foreach (var group in groups.All)
        {
            var all = new List<Span>();
            foreach (var indicator in groups.Members(group)) all.AddRange(await SpansAsync(indicator));
            Span[] own = [.. all.Where(s => s.DeliveryId == delivery.Id)];
            Span[] near = [.. own, .. all.Where(s => s.DeliveryId != delivery.Id && published.Contains(s.DeliveryId) && (groups.SpansYears(group) ? own.Length > 0 : own.Any(s.Meets)))];
            var isAlone = !groups.HasEquations(group) && Array.TrueForAll(near, s => ofNow.Contains(s.DeliveryId));
            if (!isAlone || near.Length > own.Length) spans.AddRange(near.Select(s => s with { IsAlone = isAlone }));
        }

        return spans;
    }

    /// <summary>The first and last period of an indicator in each delivery, by the index: millions of figures are not looked at.</summary>
    private async Task<IEnumerable<Span>> SpansAsync(string indicatorId)
    {
        var rows = await db.Database.SqlQuery<Row>($"""
            SELECT d."Id",
                (SELECT min(o."Period") FROM "Observations" o WHERE o."DeliveryId" = d."Id" AND o."IndicatorId" = {indicatorId}) AS "First",
                (SELECT max(o."Period") FROM "Observations" o WHERE o."DeliveryId" = d."Id" AND o."IndicatorId" = {indicatorId}) AS "Last"
            FROM "Deliveries" d WHERE d."MunicipalityId" = {municipalityId}
            """).ToListAsync(cancel);
        return rows.Where(r => r.First is not null)
            .Select(r => new Span(r.Id, indicatorId, Period.Parse(r.First!).Year, Period.Parse(r.Last!).Year));
    }

    /// <param name="spans">Of one delivery.</param>
    /// <param name="deliveries">All that are held against each other.</param>
    private async Task<LinkedSheet> SheetAsync(Span[] spans, long[] deliveries)
    {
        var id = spans[0].DeliveryId;
        var whole = spans.Where(s => !s.IsAlone).Select(s => s.IndicatorId).ToArray();
        var alone = spans.Where(s => s.IsAlone).Select(s => s.IndicatorId).ToArray();
        var hidden = db.Observations
            .Where(o => deliveries.Contains(EF.Property<long>(o, ObservationConfiguration.Delivery))
                && alone.Contains(o.IndicatorId) && o.State == CellState.Suppressed)
            .Select(o => new { o.IndicatorId, o.Period, o.Area }).Distinct();
        var own = db.Observations.AsNoTracking().Where(o => EF.Property<long>(o, ObservationConfiguration.Delivery) == id);
        var cells = await own.Where(o => whole.Contains(o.IndicatorId)).ToListAsync(cancel);
        if (alone.Length > 0) cells.AddRange(await hidden.Join(own, k => k, o => new { o.IndicatorId, o.Period, o.Area }, (_, o) => o).ToListAsync(cancel));
        var proofs = await db.Publications
            .Where(p => p.MunicipalityId == municipalityId && p.DeliveryId == id)
            .Join(db.Audits, p => new { p.MunicipalityId, p.Number }, a => new { a.MunicipalityId, a.Number }, (_, a) => a.Text)
            .ToListAsync(cancel);
        return new(cells, proofs.SelectMany(p => PublicationProof.Read(p).HiddenBesides).ToHashSet());
    }

    private sealed record Row(long Id, string? First, string? Last);
}
