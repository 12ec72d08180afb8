using WijkDashboard.Access;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Catalogues;

namespace WijkDashboard.Features.Catalogues;

/// <summary>What became of a change, and the publication that shows it.</summary>
/// <param name="Publication">Null when nothing was saved.</param>
public sealed record SaveResult(CatalogueOutcome Outcome, int? Publication = null)
{
    public bool IsSaved => Outcome is CatalogueOutcome.Saved;
}

/// <summary>Takes a change of a catalogue to the desk.</summary>
public sealed class SaveCatalogue(CatalogueDesk desk, ReadingGate gate)
{
    /// <param name="change">Makes the change; a whole catalogue is read again to check it, so not on the page's own thread.</param>
    public Task<SaveResult> SaveAsync(Viewer viewer, OpenCatalogue open, Func<CatalogueEdit> change, string? note, CancellationToken cancel) =>
        Task.Run(() => WorkAsync(viewer, open, change, note, cancel), cancel);

    /// <summary>The newest version, to put one's changes on after somebody else saved.</summary>
    public Task<OpenCatalogue?> ReopenAsync(Viewer viewer, OpenCatalogue open, CancellationToken cancel) =>
        Task.Run(() => desk.OpenAsync(viewer, open.Folder.Catalogue.Municipality.Id, cancel), cancel);

    private async Task<SaveResult> WorkAsync(Viewer viewer, OpenCatalogue open, Func<CatalogueEdit> change, string? note, CancellationToken cancel)
    {
        switch (change())
        {
            case CatalogueEdit.Refused(var issues):
                return new(new CatalogueOutcome.Refused(issues));
            case CatalogueEdit.Made(var files):
                var outcome = await desk.SaveAsync(viewer, open, files, note, cancel);
                return new(outcome, outcome is CatalogueOutcome.Saved ? Newest(viewer, open) : null);
            default:
                return new(new CatalogueOutcome.Unchanged());
        }
    }

    private int? Newest(Viewer viewer, OpenCatalogue open) =>
        (gate.Open(viewer, open.Folder.Catalogue.Municipality.Id) as Admission.Granted)?.Publication.Number;
}
