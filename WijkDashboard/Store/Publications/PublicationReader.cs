using Microsoft.EntityFrameworkCore;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Store.Publications;

/// <summary>Reads the files of a catalogue as a catalogue. The formats are known where files come in, not here.</summary>
public delegate Catalogue CatalogueParser(IReadOnlyDictionary<string, string> files);

/// <summary>Makes publications out of what is stored.</summary>
public sealed class PublicationReader(IDbContextFactory<DashboardDb> databases, CatalogueParser parse)
{
    /// <summary>What is newest of each municipality that published something, by its numbers.</summary>
    public async Task<IReadOnlyList<StoredMunicipality>> NewestNumbersAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Municipalities.AsNoTracking().Where(m => m.PublicationNumber > 0).ToListAsync(cancel);
    }

    /// <summary>The newest publication; reads only what came after <paramref name="known"/> where that is enough.</summary>
    public async Task<Publication?> NewestAsync(string municipalityId, Publication? known, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var newest = await db.Publications.Where(p => p.MunicipalityId == municipalityId).MaxAsync(p => (int?)p.Number, cancel);
        if (newest is null) return null;
        return newest == known?.Number ? known : await ReadAsync(db, municipalityId, newest.Value, known, cancel);
    }

    /// <summary>An earlier publication, as it was; null when there is none of that number.</summary>
    public async Task<Publication?> AtAsync(string municipalityId, int number, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Publications.AnyAsync(p => p.MunicipalityId == municipalityId && p.Number == number, cancel)
            ? await ReadAsync(db, municipalityId, number, known: null, cancel)
            : null;
    }

    /// <summary>The figures of a publication with those of a delivery over them: what it would be if the delivery were published.</summary>
    public async Task<Figures> WithAsync(Figures figures, long deliveryId, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return figures.With(await db.ReadAsync([deliveryId], cancel));
    }

    private async Task<Publication> ReadAsync(DashboardDb db, string municipalityId, int number, Publication? known, CancellationToken cancel)
    {
        var steps = await PublicationStep.ReadAsync(db, municipalityId, cancel);
        steps.RemoveAll(s => s.Number > number);
        var last = steps[^1];
        var files = await db.CatalogueFilesAsync(municipalityId, last.CatalogueNumber, cancel);

        var newer = steps.Where(s => s.Number > known?.Number).ToArray();
        var goesOn = known is not null && newer.All(s => s.Cause is PublicationCause.Delivery or PublicationCause.Catalogue);
        var figures = goesOn
            ? known!.Figures.With(await db.ReadAsync([.. newer.Select(s => s.DeliveryId).OfType<long>()], cancel))
            : new Figures(await db.ReadAsync([.. PublicationStep.InEffect(steps).Select(s => s.DeliveryId!.Value)], cancel));
        return Publication.Create(
            number, last.At, parse(files), figures,
            [.. PublicationStep.InEffect(steps).GroupBy(s => s.PartnerId!).Select(g => new PartnerDelivery(g.Key, g.Max(s => s.DeliveredAt)))]);
    }
}
