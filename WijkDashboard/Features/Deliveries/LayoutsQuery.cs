using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Intake.Layouts;
using WijkDashboard.Store.Catalogues;

namespace WijkDashboard.Features.Deliveries;

/// <summary>The layouts by which a partner's files are read.</summary>
public sealed class LayoutsQuery(CatalogueArchive archive)
{
    public async Task<IReadOnlyList<Layout>> OfAsync(string municipalityId, string partnerId, CancellationToken cancel) =>
        await archive.NewestAsync(municipalityId, cancel) is { } files
            ? [.. CatalogueReader.Read(files).Folder!.Layouts.Where(l => l.PartnerId == partnerId)]
            : [];

    /// <summary>Null when it is no longer there.</summary>
    public async Task<Layout?> FindAsync(string municipalityId, string partnerId, string layoutId, CancellationToken cancel) =>
        (await OfAsync(municipalityId, partnerId, cancel)).FirstOrDefault(l => l.Id == layoutId);
}
