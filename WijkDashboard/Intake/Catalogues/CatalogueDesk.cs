using WijkDashboard.Domain.Disclosure.Linked;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Catalogues;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>A municipality's catalogue as it lies open before somebody who may read it.</summary>
/// <param name="Version">The version, with all its files.</param>
/// <param name="Folder">The same, read.</param>
/// <param name="Used">Ids that may not change or go any more.</param>
public sealed record OpenCatalogue(CatalogueVersion Version, MunicipalityFolder Folder, UsedIds Used)
{
    /// <summary>To change it with; see <see cref="CatalogueDesk.SaveAsync"/>.</summary>
    public CatalogueEditor Editor => new(Version.Files, Used);
}

/// <summary>What became of a changed catalogue.</summary>
public abstract record CatalogueOutcome
{
    private CatalogueOutcome() { }

    /// <param name="Number">The number of the new version.</param>
    public sealed record Saved(int Number) : CatalogueOutcome;

    /// <summary>There was nothing to change.</summary>
    public sealed record Unchanged : CatalogueOutcome;

    /// <summary>Somebody saved in between: look at that version and change it again.</summary>
    public sealed record Conflict(int Number, string By, DateTimeOffset At) : CatalogueOutcome;

    /// <summary>The files do not read, or an id with figures is gone.</summary>
    public sealed record Refused(IReadOnlyList<CatalogueIssue> Issues) : CatalogueOutcome;

    /// <summary>By the changed rules a hidden figure could be computed, or published figures contradict each other.</summary>
    public sealed record NotSafe(ReleaseAudit.Unsafe Why) : CatalogueOutcome;

    /// <summary>This is not for this viewer to change.</summary>
    public sealed record NotAllowed(IReadOnlyList<CatalogueRefusal> Refusals) : CatalogueOutcome;
}

/// <summary>
/// The only way a person changes a catalogue: read → rights → check → keep, with a publication that reads the figures by it.
/// Whatever a screen did before, this decides.
/// </summary>
public sealed class CatalogueDesk(CatalogueArchive archive, PublicationRefresh refresh)
{
    /// <summary>The most characters of a note; longer ones are for the minutes.</summary>
    public const int MaxNote = 1000;

    /// <returns>Null when there is no such municipality, or the viewer may not read it; nobody learns which.</returns>
    public async Task<OpenCatalogue?> OpenAsync(Viewer viewer, string municipalityId, CancellationToken cancel)
    {
        if (Visibility.Refusal(viewer, municipalityId, known: true) is not null) return null;
        if (await archive.NewestVersionAsync(municipalityId, cancel) is not { } version) return null;
        var folder = CatalogueReader.Read(version.Files).Folder!;
        return new(version, folder, await UsedAsync(folder, cancel));
    }

    /// <summary>What this viewer may not change of what is changed; empty when all is allowed. The same that saving asks.</summary>
    /// <param name="files">What the catalogue became: files that read.</param>
    public static IReadOnlyList<CatalogueRefusal> Refusals(Viewer viewer, OpenCatalogue open, IReadOnlyDictionary<string, string> files) =>
        Refusals(viewer, open, CatalogueReader.Read(files).Folder!, files);

    /// <param name="open">The catalogue that was changed.</param>
    /// <param name="files">What it became: all its files.</param>
    /// <param name="note">What was changed and why; may be null. What is beyond <see cref="MaxNote"/> is not kept.</param>
    public async Task<CatalogueOutcome> SaveAsync(
        Viewer viewer, OpenCatalogue open, IReadOnlyDictionary<string, string> files, string? note, CancellationToken cancel)
    {
        var municipality = open.Folder.Catalogue.Municipality.Id;
        var reading = CatalogueReader.Read(files);
        if (reading.Folder is not { } changed) return new CatalogueOutcome.Refused(reading.Issues);
        if (changed.Catalogue.Municipality.Id != municipality) return new CatalogueOutcome.Refused([CatalogueEditor.OtherMunicipality(municipality)]);
        if (Refusals(viewer, open, changed, files) is { Count: > 0 } refusals) return new CatalogueOutcome.NotAllowed(refusals);
        if (Lost(open, await UsedAsync(open.Folder, cancel), files) is { Count: > 0 } lost) return new CatalogueOutcome.Refused(lost);

        var saved = await archive.SaveAsync(municipality, files, viewer.Name, Brief(note), open.Version.Number, cancel);
        if (saved is CatalogueSaved.Saved) await refresh.RunAsync(cancel);
        return saved switch
        {
            CatalogueSaved.Saved(var number) => new CatalogueOutcome.Saved(number),
            CatalogueSaved.NotSafe(var why) => new CatalogueOutcome.NotSafe(why),
            CatalogueSaved.Conflict(var number, var by, var at) => new CatalogueOutcome.Conflict(number, by, at),
            _ => new CatalogueOutcome.Unchanged(),
        };
    }

    /// <summary>Every version with what it changed, oldest first. Tables and maps are left out: they are large.</summary>
    public async Task<IReadOnlyList<VersionChanges>> HistoryAsync(OpenCatalogue open, CancellationToken cancel) =>
        CatalogueHistory.Changes(await archive.VersionsAsync(
            open.Folder.Catalogue.Municipality.Id, [CataloguePaths.Municipality, .. CatalogueParts.Lists.Values], cancel));

    private static IReadOnlyList<CatalogueRefusal> Refusals(
        Viewer viewer, OpenCatalogue open, MunicipalityFolder changed, IReadOnlyDictionary<string, string> files) =>
        CatalogueRights.MayChange(viewer, open.Folder.Catalogue, changed.Catalogue, CatalogueChanges.Between(open.Version.Files, files)).Refusals;

    private Task<UsedIds> UsedAsync(MunicipalityFolder folder, CancellationToken cancel) =>
        archive.UsedAsync(folder.Catalogue.Municipality.Id, folder.Catalogue.Indicators.Select(i => i.Id), cancel);

    private static string? Brief(string? note) =>
        string.IsNullOrWhiteSpace(note) ? null : note.Length <= MaxNote ? note.Trim() : note[..MaxNote];

    /// <summary>
    /// Ids with figures that the change takes away. Asked again here, since a whole catalogue can be imported and a file can be
    /// delivered between opening and saving.
    /// </summary>
    private static IReadOnlyList<CatalogueIssue> Lost(OpenCatalogue open, UsedIds used, IReadOnlyDictionary<string, string> files)
    {
        var editor = new CatalogueEditor(files, used);
        return
        [
            .. CatalogueParts.Lists.OrderBy(list => list.Key).SelectMany(list => new CatalogueEditor(open.Version.Files, used).UsedIn(list.Key)
                .Where(id => editor.Find(list.Key, id) is null)
                .Select(id => new CatalogueIssue(list.Value, id, CatalogueProblem.IdHasFigures, [id]))),
        ];
    }
}
