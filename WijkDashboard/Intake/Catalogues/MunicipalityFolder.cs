using WijkDashboard.Domain;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>All that the folder of one municipality says, checked: every reference in it leads somewhere.</summary>
/// <param name="Deliveries">What is delivered at the first start, in this order.</param>
public sealed record MunicipalityFolder(
    Catalogue Catalogue,
    IReadOnlyList<Layout> Layouts,
    IReadOnlyList<PlannedDelivery> Deliveries);

/// <summary>A partner's file that comes with the folder.</summary>
/// <param name="File">Path in the municipality folder, with forward slashes: <c>deliveries/politie/…</c>.</param>
/// <param name="Note">What to know of this delivery; null when nothing.</param>
/// <param name="Reason">The answer to what the desk asks about this file; null when it asks nothing.</param>
public sealed record PlannedDelivery(string File, string PartnerId, string LayoutId, LocalText? Note, LocalText? Reason = null);
