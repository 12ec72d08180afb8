using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Access.Views;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Domain.Views;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Views;

/// <summary>Lists what somebody and colleagues keep.</summary>
public sealed class ViewsQuery(IStringLocalizer<ViewsPage> text, ViewDesk desk)
{
    public async Task<ViewsView> ViewAsync(Viewer viewer, Publication publication, CancellationToken cancel)
    {
        var (culture, municipality) = (CultureInfo.CurrentUICulture, publication.Catalogue.Municipality.Id);
        var all = (await desk.ListAsync(viewer, municipality, cancel)).ToLookup(v => v.OwnerId == viewer.Id);
        var partner = ViewRules.PartnerOf(viewer, municipality);
        return new([.. Lines(all[true])], [.. Lines(all[false])], partner is null ? null : publication.Catalogue.Partner(partner)?.Name.In(culture) ?? partner);

        IEnumerable<ViewLine> Lines(IEnumerable<SavedView> views) =>
            from view in views
            // An address of before that no longer is one leads nowhere.
            where ViewAddress.TryParse(view.Address, municipality, out _)
            select new ViewLine(
                view.Id, view.Name, view.Purpose, view.Address, text[$"Screen_{Screen(view, municipality)}"],
                text["By", view.Owner, Figure.Date(DutchTime.Of(view.At), culture)], view.IsShared,
                ViewRules.MayChange(viewer, view), ViewRules.MayRemove(viewer, view), view);
    }

    private static ViewScreen Screen(SavedView view, string municipality) =>
        ViewAddress.TryParse(view.Address, municipality, out var address) ? address.Screen : default;
}
