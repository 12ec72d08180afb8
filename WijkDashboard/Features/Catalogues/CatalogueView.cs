using WijkDashboard.Domain;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake.Catalogues;

namespace WijkDashboard.Features.Catalogues;

/// <summary>A catalogue as it lies open before a reader, with what is known of its past.</summary>
/// <param name="History">Oldest first.</param>
/// <param name="Last">Who last changed what.</param>
/// <param name="Today">By which a review date has passed.</param>
public sealed record CatalogueView(
    OpenCatalogue Open,
    IReadOnlyList<VersionChanges> History,
    IReadOnlyDictionary<(CataloguePart Part, string Id), LastChange> Last,
    DateOnly Today)
{
    public Catalogue Catalogue => Open.Folder.Catalogue;

    public LastChange? LastOf(CataloguePart part, string id) => Last.GetValueOrDefault((part, id));
}
