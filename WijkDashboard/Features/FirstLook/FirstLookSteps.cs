using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Features.FirstLook;

/// <summary>A step of the first look.</summary>
/// <param name="Text">Of the words in the resources.</param>
/// <param name="Place">CSS selector of what is pointed at; the first one on the page that is in sight.</param>
public sealed record FirstLookStep(string Text, string Place);

/// <summary>What somebody is shown the first time: the few things that the work of that role begins with.</summary>
public static class FirstLookSteps
{
    private static readonly FirstLookStep s_list = new("List", ".rail .list");
    private static readonly FirstLookStep s_table = new("Table", ".table table");
    private static readonly FirstLookStep s_choose = new("Choose", ".controls");
    private static readonly FirstLookStep s_search = new("Search", ".find");
    private static readonly FirstLookStep s_district = new("District", ".table tbody th");
    private static readonly FirstLookStep s_deliver = new("Deliver", "nav a[href$='/leveringen']");
    private static readonly FirstLookStep s_curate = new("Curate", "nav a[href$='/catalogus']");
    private static readonly FirstLookStep s_fresh = new("Fresh", ".table thead .groups");
    private static readonly FirstLookStep s_hidden = new("Hidden", ".legend");
    private static readonly FirstLookStep s_proof = new("Proof", "nav a[href$='/bescherming']");

    /// <param name="municipalityId">Somebody can have another role elsewhere.</param>
    public static IReadOnlyList<FirstLookStep> For(Viewer viewer, string municipalityId) =>
        viewer.Is(Role.PrivacyOfficer, municipalityId) || viewer.Administers(municipalityId) ? [s_hidden, s_proof, s_curate, s_search]
        : viewer.Is(Role.InformationManager, municipalityId) ? [s_deliver, s_curate, s_table, s_fresh, s_search]
        : viewer.Is(Role.Director, municipalityId) ? [s_list, s_district, s_fresh, s_search]
        : [s_list, s_table, s_choose, s_search];
}
