using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Store.Catalogues;

/// <param name="Files">Path in the municipality's folder → text.</param>
public sealed record CatalogueVersion(int Number, IReadOnlyDictionary<string, string> Files);

/// <summary>Keeps every version of each municipality's catalogue, as the files of its folder.</summary>
public sealed class CatalogueArchive(IDbContextFactory<DashboardDb> databases, TimeProvider clock)
{
    /// <summary>The newest version; null when the municipality is unknown.</summary>
    public async Task<CatalogueVersion?> NewestAsync(string municipalityId, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var catalogue = await db.Catalogues.AsNoTracking()
            .Where(c => c.MunicipalityId == municipalityId)
            .OrderByDescending(c => c.Number)
            .FirstOrDefaultAsync(cancel);
        return catalogue is null ? null : new(catalogue.Number, catalogue.Files.ToDictionary(f => f.Path, f => f.Text));
    }

    /// <summary>
    /// Keeps these files as the newest version, with a publication that reads the figures by it; does nothing when they are
    /// what the newest version already says.
    /// </summary>
    public async Task SaveAsync(string municipalityId, IReadOnlyDictionary<string, string> files, CancellationToken cancel)
    {
        var hash = HashOf(files);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var newest = await db.Catalogues.AsNoTracking()
            .Where(c => c.MunicipalityId == municipalityId)
            .OrderByDescending(c => c.Number)
            .Select(c => new { c.Number, c.Hash })
            .FirstOrDefaultAsync(cancel);
        if (newest?.Hash == hash) return;

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.LockAsync(municipalityId, cancel);
        var publication = await db.NextPublicationAsync(municipalityId, cancel);
        var now = clock.GetUtcNow();
        var catalogue = new StoredCatalogue
        {
            MunicipalityId = municipalityId,
            Number = (newest?.Number ?? 0) + 1,
            Hash = hash,
            At = now,
            Files = [.. files.Select(f => new StoredCatalogueFile { Path = f.Key, Text = f.Value })],
        };
        db.Add(catalogue);
        db.Add(new StoredPublication
        {
            MunicipalityId = municipalityId, Number = publication, Cause = PublicationCause.Catalogue, CatalogueNumber = catalogue.Number, At = now,
        });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private static string HashOf(IReadOnlyDictionary<string, string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{text}\0"));
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
