using System.Globalization;
using WijkDashboard.Access;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Ui.Layout;

namespace WijkDashboard.Features;

/// <summary>What the frame says around every screen of a municipality.</summary>
public sealed class ShellQuery(ReadingGate gate)
{
    public ShellView For(Viewer viewer, Publication publication)
    {
        var culture = CultureInfo.CurrentUICulture;
        var here = publication.Catalogue.Municipality;
        var partner = viewer.Memberships.FirstOrDefault(m => m.MunicipalityId == here.Id)?.PartnerId;
        var others = gate.Municipalities(viewer).Where(m => m.Id != here.Id).Select(m => new MunicipalityLink(m.Id, m.Name));
        return new ShellView(
            here.Id,
            here.Name,
            [.. others],
            here.Notice?.In(culture),
            publication.Number,
            publication.PublishedAt,
            partner is null ? null : publication.Catalogue.Partner(partner)?.Name.In(culture),
            Visibility.MayReadProofs(viewer, here.Id));
    }
}
