using WijkDashboard.Domain;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Access.Demo;

/// <summary>Somebody invented, to try the product with.</summary>
/// <param name="Id">Made of what the person is, so that it stays the same when names or partners are added.</param>
/// <param name="Municipality">Null for the administrator of the installation.</param>
/// <param name="Partner">Null for an administrator.</param>
public sealed record DemoPerson(string Id, string Name, Municipality? Municipality, Partner? Partner, Role Role)
{
    public Membership Membership => new(Municipality?.Id, Partner?.Id, Role);
}

/// <summary>
/// Who there is in the demo: one person for each role at each partner, a privacy officer at the municipality's own, and one
/// administrator.
/// </summary>
public static class DemoPeople
{
    private static readonly Role[] s_roles = [Role.Staff, Role.Director, Role.InformationManager];

    // 16 and 25 have no common divisor: the first 400 people all have a name of their own.
    private static readonly string[] s_first =
    [
        "Sanne", "Yusuf", "Marieke", "Tom", "Fatima", "Joost", "Priya", "Willem",
        "Naima", "Bram", "Lotte", "Emre", "Ingrid", "Daan", "Soraya", "Ruben",
    ];

    private static readonly string[] s_last =
    [
        "de Wit", "Aydın", "van Dijk", "Bakker", "el Amrani", "Visser", "Ramdin", "Hoekstra", "Smits", "Kaya",
        "Vermeer", "de Groot", "Benali", "Kuipers", "Jansen", "Martina", "Postma", "Willems", "Demir", "van Leeuwen",
        "Schouten", "Brouwer", "Chen", "Dekker", "van den Berg",
    ];

    public static IReadOnlyList<DemoPerson> Of(IEnumerable<Catalogue> catalogues)
    {
        var known = catalogues.ToArray();
        var posts =
            from catalogue in known
            from partner in catalogue.Partners
            from role in s_roles
            select (catalogue.Municipality, Partner: partner, Role: role);

        // After the others, so that a post that is added later takes nobody's name.
        var officers =
            from catalogue in known
            from partner in catalogue.Partners.Where(p => p.Look == PartnerLook.Municipality).Take(1)
            select (catalogue.Municipality, Partner: partner, Role: Role.PrivacyOfficer);
        return
        [
            .. posts.Concat(officers).Select((post, i) => new DemoPerson(
                $"demo-{post.Municipality.Id}-{post.Partner.Id}-{MembershipClaims.NameOf(post.Role)}",
                $"{s_first[i % s_first.Length]} {s_last[i % s_last.Length]}",
                post.Municipality, post.Partner, post.Role)),
            new("demo-administrator", "Hanna Beheer", null, null, Role.Administrator),
        ];
    }
}
