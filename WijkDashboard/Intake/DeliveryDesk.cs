using System.Security.Cryptography;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Layouts;
using WijkDashboard.Store.Catalogues;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Intake;

/// <summary>A file that is handed in, and by whom.</summary>
/// <param name="By">The name of the person or program that delivers.</param>
/// <param name="DryRun">True to check and count only: nothing is stored.</param>
public sealed record DeliveryRequest(
    string MunicipalityId, string PartnerId, string LayoutId, string FileName, string By, bool DryRun = false);

/// <summary>What became of a delivery.</summary>
public abstract record DeliveryOutcome
{
    private DeliveryOutcome()
    {
    }

    /// <param name="Publication">The number of the publication; null when nothing was stored (a dry run).</param>
    /// <param name="IsNew">False when the same file was accepted before.</param>
    public sealed record Accepted(int? Publication, bool IsNew, int Published, int Suppressed, int Empty) : DeliveryOutcome;

    /// <param name="Total">How many issues there are; <paramref name="Issues"/> holds the first ones.</param>
    public sealed record Refused(IReadOnlyList<DeliveryIssue> Issues, int Total) : DeliveryOutcome;

    /// <summary>The request names a municipality, partner or layout that does not exist.</summary>
    public sealed record NotFound(MissingPart Part, string Name) : DeliveryOutcome;
}

public enum MissingPart
{
    Municipality,
    Partner,
    Layout,
}

/// <summary>
/// The only way figures get in: read → check → disclose → store, all or nothing. The raw figures live in memory for the
/// length of this one call; behind it there are released cells only.
/// </summary>
public sealed class DeliveryDesk(CatalogueArchive archive, PublicationWriter writer, PublicationRefresh refresh, TimeProvider clock)
{
    /// <param name="file">Any stream that knows its length; it is read once, from where it stands.</param>
    public async Task<DeliveryOutcome> DeliverAsync(DeliveryRequest request, Stream file, CancellationToken cancel)
    {
        var files = await archive.NewestAsync(request.MunicipalityId, cancel);
        if (files is null) return new DeliveryOutcome.NotFound(MissingPart.Municipality, request.MunicipalityId);
        var folder = CatalogueReader.Read(files).Folder!;
        if (folder.Catalogue.Partner(request.PartnerId) is null)
            return new DeliveryOutcome.NotFound(MissingPart.Partner, request.PartnerId);
        if (folder.Layouts.FirstOrDefault(l => l.Id == request.LayoutId && l.PartnerId == request.PartnerId) is not { } layout)
            return new DeliveryOutcome.NotFound(MissingPart.Layout, request.LayoutId);

        var now = clock.GetUtcNow();
        var check = new DeliveryCheck(folder.Catalogue, request.PartnerId, DateOnly.FromDateTime(now.UtcDateTime));
        var hash = await ReadAsync(file, layout, check, cancel);
        if (check.Finish() is not { } delivery)
            return new DeliveryOutcome.Refused(check.Issues, check.TotalIssues);

        var released = Discloser.Disclose(folder.Catalogue, delivery);
        var record = new StoredDelivery
        {
            MunicipalityId = request.MunicipalityId,
            PartnerId = request.PartnerId,
            LayoutId = request.LayoutId,
            FileName = Path.GetFileName(request.FileName),
            Size = file.Length,
            Hash = hash,
            By = request.By,
            At = now,
            Published = released.Count(o => o.State == CellState.Published),
            Suppressed = released.Count(o => o.State == CellState.Suppressed),
            Empty = released.Count(o => o.State is CellState.Missing or CellState.NoPopulation),
        };
        var stored = request.DryRun ? default(Published?) : await writer.PublishAsync(record, released, cancel);
        if (stored is { IsNew: true }) await refresh.RunAsync(cancel);
        return new DeliveryOutcome.Accepted(
            stored?.Number, stored?.IsNew ?? true, record.Published, record.Suppressed, record.Empty);
    }

    /// <summary>Reads the file once, and returns the hash of all of it.</summary>
    private static async Task<string> ReadAsync(Stream file, Layout layout, DeliveryCheck check, CancellationToken cancel)
    {
        using var sha = SHA256.Create();
        await using (var hashed = new CryptoStream(file, sha, CryptoStreamMode.Read, leaveOpen: true))
        {
            await CsvRows.ReadAsync(hashed, layout, check, cancel);
            await hashed.CopyToAsync(Stream.Null, cancel);
        }

        return Convert.ToHexString(sha.Hash!);
    }
}
