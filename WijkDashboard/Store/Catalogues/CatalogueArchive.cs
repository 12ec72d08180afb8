using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WijkDashboard.Store.Audits;
using WijkDashboard.Store.Configurations;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Store.Catalogues;

/// <summary>Keeps every version of each municipality's catalogue, as the files of its folder.</summary>
public sealed class CatalogueArchive(IDbContextFactory<DashboardDb> databases, AuditedPublisher publisher, TimeProvider clock)
{
    /// <summary>The files of the newest version; null when the municipality is unknown.</summary>
    public async Task<IReadOnlyDictionary<string, string>?> NewestAsync(string municipalityId, CancellationToken cancel) =>
        (await NewestVersionAsync(municipalityId, cancel))?.Files;

    /// <summary>The newest version; null when the municipality is unknown.</summary>
    public async Task<CatalogueVersion?> NewestVersionAsync(string municipalityId, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var newest = await Versions(db, municipalityId).FirstOrDefaultAsync(cancel);
        return newest is null ? null : new(newest.Number, newest.At, newest.By, newest.Note, newest.FromFolder, Texts(newest.Files));
    }

    /// <summary>Every version, oldest first, with these files only: the tables of many versions together are large.</summary>
    public async Task<IReadOnlyList<CatalogueVersion>> VersionsAsync(
        string municipalityId, IReadOnlyCollection<string> paths, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var versions = await db.Catalogues.AsNoTracking()
            .Where(c => c.MunicipalityId == municipalityId)
            .OrderBy(c => c.Number)
            .Select(c => new { c.Number, c.At, c.By, c.Note, c.FromFolder, Files = c.Files.Where(f => paths.Contains(f.Path)).ToList() })
            .ToListAsync(cancel);
        return [.. versions.Select(v => new CatalogueVersion(v.Number, v.At, v.By, v.Note, v.FromFolder, Texts(v.Files)))];
    }

    /// <summary>
    /// Keeps these files as the newest version, with a publication that reads the figures by it; does nothing when they are
    /// what the newest version already says, or when that is not the one they were made from.
    /// </summary>
    /// <param name="by">Who saves, by name.</param>
    /// <param name="note">What was changed and why; may be null.</param>
    /// <param name="expectedNumber">The version that was changed.</param>
    public Task<CatalogueSaved> SaveAsync(
        string municipalityId, IReadOnlyDictionary<string, string> files, string by, string? note, int expectedNumber, CancellationToken cancel)
    {
        var candidate = Candidate(municipalityId, files, by, note, fromFolder: false);
        return SaveAsync(candidate, WhyNotAsync, cancel);

        async Task<CatalogueSaved?> WhyNotAsync(DashboardDb db)
        {
            var newest = await Heads(db, municipalityId).FirstOrDefaultAsync(cancel);
            if (newest?.Number != expectedNumber)
                return new CatalogueSaved.Conflict(newest?.Number ?? 0, newest?.By ?? string.Empty, newest?.At ?? default);
            return newest.Hash == candidate.Hash ? new CatalogueSaved.Unchanged() : null;
        }
    }

    /// <summary>
    /// Takes up the folder of a municipality, but only when the folder itself changed since it was last taken up: what people
    /// changed on screen since then would otherwise be gone at the next start.
    /// </summary>
    public Task<CatalogueSaved> TakeUpAsync(string municipalityId, IReadOnlyDictionary<string, string> files, CancellationToken cancel)
    {
        var candidate = Candidate(municipalityId, files, by: "data/" + municipalityId, note: null, fromFolder: true);
        return SaveAsync(candidate, WhyNotAsync, cancel);

        async Task<CatalogueSaved?> WhyNotAsync(DashboardDb db) =>
            await Heads(db, municipalityId, fromFolder: true).Select(h => h.Hash).FirstOrDefaultAsync(cancel) == candidate.Hash
                ? new CatalogueSaved.Unchanged()
                : null;
    }

    /// <summary>Which ids of a catalogue stored figures and deliveries carry.</summary>
    /// <param name="indicatorIds">The indicators to ask for. One figure of each delivery tells, so millions of them are not looked at.</param>
    public async Task<UsedIds> UsedAsync(string municipalityId, IEnumerable<string> indicatorIds, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var deliveries = db.Deliveries.AsNoTracking().Where(d => d.MunicipalityId == municipalityId);
        var (indicators, policies) = (new HashSet<string>(), new HashSet<string>());
        foreach (var id in indicatorIds)
        {
            var references = await deliveries
                .Select(d => db.Observations
                    .Where(o => EF.Property<long>(o, ObservationConfiguration.Delivery) == d.Id && o.IndicatorId == id)
                    .Select(o => o.Policy)
                    .FirstOrDefault())
                .Where(policy => policy != null)
                .Distinct()
                .ToListAsync(cancel);
            if (references.Count > 0) indicators.Add(id);
            policies.UnionWith(references.Select(policy => policy!.Split('.')[0]));
        }

        var named = await deliveries.Select(d => new { d.PartnerId, d.LayoutId }).Distinct().ToListAsync(cancel);
        return new(indicators, named.Select(d => d.PartnerId).ToHashSet(), named.Select(d => d.LayoutId).ToHashSet(), policies);
    }

    /// <param name="whyNot">Asked twice: before the lock, because nearly every start finds an unchanged folder, and behind it to be sure.</param>
    private async Task<CatalogueSaved> SaveAsync(StoredCatalogue candidate, Func<DashboardDb, Task<CatalogueSaved?>> whyNot, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (await whyNot(db) is { } early) return early;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.LockAsync(candidate.MunicipalityId, cancel);
        if (await whyNot(db) is { } late) return late;
        var newest = await Heads(db, candidate.MunicipalityId).FirstOrDefaultAsync(cancel);
        candidate.Number = (newest?.Number ?? 0) + 1;
        db.Add(candidate);
        await db.SaveChangesAsync(cancel);
        if (await publisher.PublishAsync(db, candidate, cancel) is Turn.NotSafe(var why)) return new CatalogueSaved.NotSafe(why);
        await transaction.CommitAsync(cancel);
        return new CatalogueSaved.Saved(candidate.Number) { ReplacesEditsBy = candidate.FromFolder && newest is { FromFolder: false } ? newest.By : null };
    }

    private StoredCatalogue Candidate(string municipalityId, IReadOnlyDictionary<string, string> files, string by, string? note, bool fromFolder) => new()
    {
        MunicipalityId = municipalityId,
        Hash = HashOf(files),
        At = clock.GetUtcNow(),
        By = by,
        Note = note,
        FromFolder = fromFolder,
        Files = [.. files.Select(f => new StoredCatalogueFile { Path = f.Key, Text = f.Value })],
    };

    /// <summary>Newest first.</summary>
    private static IQueryable<StoredCatalogue> Versions(DashboardDb db, string municipalityId) =>
        db.Catalogues.AsNoTracking().Where(c => c.MunicipalityId == municipalityId).OrderByDescending(c => c.Number);

    /// <summary>The same without the files.</summary>
    private static IQueryable<Head> Heads(DashboardDb db, string municipalityId, bool fromFolder = false) =>
        Versions(db, municipalityId).Where(c => c.FromFolder || !fromFolder).Select(c => new Head(c.Number, c.Hash, c.By, c.At, c.FromFolder));

    private static Dictionary<string, string> Texts(IEnumerable<StoredCatalogueFile> files) => files.ToDictionary(f => f.Path, f => f.Text);

    private static string HashOf(IReadOnlyDictionary<string, string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{text}\0"));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private sealed record Head(int Number, string Hash, string By, DateTimeOffset At, bool FromFolder);
}
