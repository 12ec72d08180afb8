using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Catalogues;

/// <summary>Opens the newest catalogue for a reader.</summary>
public sealed class CatalogueQuery(CatalogueDesk desk, TimeProvider clock)
{
    /// <summary>Null when the reader may not read the municipality.</summary>
    public async Task<CatalogueView?> ViewAsync(Viewer viewer, string municipalityId, CancellationToken cancel)
    {
        if (await desk.OpenAsync(viewer, municipalityId, cancel) is not { } open) return null;
        var history = await desk.HistoryAsync(open, cancel);
        return new(open, history, CatalogueHistory.LastChanges(history), DutchTime.Today(clock));
    }
}
