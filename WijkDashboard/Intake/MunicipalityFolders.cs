using System.Globalization;
using System.Security.Cryptography;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Audit;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Store.Catalogues;
using WijkDashboard.Store.Deliveries;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Intake;

/// <summary>
/// Takes up the folders under <c>Data:Root</c>, one municipality each: its catalogue, and its deliveries through the same
/// desk as any partner's. Doing it again changes nothing.
/// </summary>
public sealed class MunicipalityFolders(
    CatalogueArchive archive, DeliveryWriter deliveries, DeliveryDesk desk, PublicationRefresh refresh, ILogger<MunicipalityFolders> log)
{
    /// <summary>A folder or file that is not right is told and left out; the others go on.</summary>
    public async Task TakeUpAsync(string root, CancellationToken cancel)
    {
        foreach (var folder in CatalogueFolder.FindAll(root)) await TakeUpFolderAsync(folder, cancel);
        await refresh.RunAsync(cancel);
    }

    private async Task TakeUpFolderAsync(string folder, CancellationToken cancel)
    {
        var files = CatalogueFolder.Read(folder);
        var reading = CatalogueReader.Read(files);
        if (reading.Folder is not { } municipality)
        {
            foreach (var issue in reading.Issues) log.LogError("{Folder}: {Issue}", folder, CatalogueIssueTexts.Of(issue, CultureInfo.CurrentCulture));
            return;
        }

        var id = municipality.Catalogue.Municipality.Id;
        switch (await archive.TakeUpAsync(id, files, cancel))
        {
            case CatalogueSaved.Saved { ReplacesEditsBy: { } editor }:
                log.LogWarning("{Folder} changed, and goes before what {Editor} changed on screen since. The catalogue's history has both.", folder, editor);
                break;
            case CatalogueSaved.NotSafe notSafe:
                log.LogError("{Folder} changed and was not taken up: {Why}", folder, AuditWording.Rules(CultureInfo.CurrentCulture, notSafe.Why));
                return;
        }

        foreach (var planned in municipality.Deliveries)
        {
            var path = Path.Combine(folder, planned.File);
            if (!File.Exists(path))
            {
                log.LogError("{Folder}/{File} is not there.", folder, planned.File);
                continue;
            }

            await using var file = File.OpenRead(path);
            var hash = Convert.ToHexString(await SHA256.HashDataAsync(file, cancel));
            if (await deliveries.IsKnownAsync(id, planned.PartnerId, planned.LayoutId, hash, cancel)) continue;

            file.Position = 0;
            var request = new DeliveryRequest(id, planned.PartnerId, planned.LayoutId, planned.File, Folder(id))
            {
                Approval = new Approval(planned.Reason?.Dutch),
            };
            Tell(folder, planned.File, await desk.DeliverAsync(request, file, cancel));
        }
    }

    private static Viewer Folder(string municipalityId) => new("folder", $"data/{municipalityId}", []) { IsProgram = true };

    private void Tell(string folder, string file, DeliveryOutcome outcome)
    {
        switch (outcome)
        {
            case DeliveryOutcome.Accepted accepted:
                log.LogInformation("{File}: publication {Number}.", file, accepted.Publication);
                break;
            case DeliveryOutcome.Refused refused:
                // Codes only: what stood in a refused file does not go into a log.
                log.LogError("{Folder}/{File} was refused: {Codes}.", folder, file, string.Join(", ", refused.Issues.Select(i => $"{i.Code} in row {i.Row}").Take(10)));
                break;
            case DeliveryOutcome.RefusedForPersonalData personal:
                log.LogError("{Folder}/{File} was refused: personal data ({Kind}).", folder, file, personal.Finding.Kind);
                break;
            case DeliveryOutcome.NotSafe notSafe:
                log.LogError("{Folder}/{File} was not published: {Why}", folder, file, AuditWording.In(CultureInfo.CurrentCulture, notSafe.Why));
                break;
            case DeliveryOutcome.NotFound missing:
                log.LogError("{Folder}/{File}: no {Part} '{Name}'.", folder, file, missing.Part, missing.Name);
                break;
        }
    }
}
