using Microsoft.EntityFrameworkCore;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Store.Configurations;

namespace WijkDashboard.Store.Publications;

/// <summary>Reads the files of a catalogue as a catalogue. The formats are known where files come in, not here.</summary>
public delegate Catalogue CatalogueParser(IReadOnlyDictionary<string, string> files);

/// <summary>Makes publications out of what is stored.</summary>
public sealed class PublicationReader(IDbContextFactory<DashboardDb> databases, CatalogueParser parse)
{
    /// <summary>The newest publication number of each municipality.</summary>
    public async Task<IReadOnlyDictionary<string, int>> NewestNumbersAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Municipalities.AsNoTracking().ToDictionaryAsync(m => m.Id, m => m.PublicationNumber, cancel);
    }

    /// <summary>The newest publication; reads only what came after <paramref name="known"/>.</summary>
    public async Task<Publication?> NewestAsync(string municipalityId, Publication? known, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var stored = await db.Publications.AsNoTracking()
            .Where(p => p.MunicipalityId == municipalityId)
            .OrderByDescending(p => p.Number)
            .FirstOrDefaultAsync(cancel);
        if (stored is null) return null;
        if (stored.Number == known?.Number) return known;

        var files = await db.Catalogues.AsNoTracking()
            .Where(c => c.MunicipalityId == municipalityId && c.Number == stored.CatalogueNumber)
            .SelectMany(c => c.Files)
            .ToDictionaryAsync(f => f.Path, f => f.Text, cancel);
        var deliveries = await db.Publications.AsNoTracking()
            .Where(p => p.MunicipalityId == municipalityId && p.Number <= stored.Number && p.Delivery != null)
            .Select(p => new PartnerDelivery(p.Delivery!.PartnerId, p.Delivery.At))
            .ToListAsync(cancel);
        var newer = await Observations(db, municipalityId, known?.Number ?? 0, stored.Number).ToListAsync(cancel);
        return Publication.Create(
            stored.Number,
            stored.At,
            parse(files),
            known is null ? new Figures(newer) : known.Figures.With(newer),
            [.. deliveries.GroupBy(d => d.PartnerId).Select(g => g.MaxBy(d => d.At)!)]);
    }

    /// <summary>What is published never changes, so a range of numbers is one moment without a transaction.</summary>
    private static IQueryable<DisclosedObservation> Observations(DashboardDb db, string municipalityId, int after, int upTo) =>
        db.Observations.AsNoTracking()
            .Where(o => EF.Property<string>(o, ObservationConfiguration.Municipality) == municipalityId
                && EF.Property<int>(o, ObservationConfiguration.Publication) > after
                && EF.Property<int>(o, ObservationConfiguration.Publication) <= upTo)
            .OrderBy(o => EF.Property<int>(o, ObservationConfiguration.Publication));
}
