using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Access;

/// <summary>
/// Memberships as claims of an account: <c>municipality/partner/role</c>, such as <c>gouda/politie/informationmanager</c>.
/// An administrator has no partner (<c>gouda/-/administrator</c>); the one of the installation has no municipality either
/// (<c>*/-/administrator</c>).
/// </summary>
public static class MembershipClaims
{
    public const string Type = "membership";

    private const string Everywhere = "*";
    private const string NoPartner = "-";

    private static readonly FrozenDictionary<string, Role> s_roles = Enum.GetValues<Role>().ToFrozenDictionary(NameOf);

    /// <exception cref="ArgumentException">Nobody can have this membership: see <see cref="TryParse"/>.</exception>
    public static string Format(Membership membership)
    {
        var text = $"{membership.MunicipalityId ?? Everywhere}/{membership.PartnerId ?? NoPartner}/{NameOf(membership.Role)}";
        return TryParse(text, out var same) && same == membership
            ? text
            : throw new ArgumentException($"'{text}' is not a membership that somebody can have.", nameof(membership));
    }

    public static Claim ToClaim(Membership membership) => new(Type, Format(membership));

    /// <summary>Only an administrator is without a partner, and only an administrator can be without a municipality.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Membership? membership)
    {
        membership = null;
        if (text?.Split('/') is not [var municipality, var partner, var roleName]) return false;
        if (!s_roles.TryGetValue(roleName, out var role)) return false;
        var administrator = role == Role.Administrator;
        if (administrator != (partner == NoPartner) || (municipality == Everywhere && !administrator)) return false;
        if (municipality != Everywhere && !IsName(municipality)) return false;
        if (partner != NoPartner && !IsName(partner)) return false;
        membership = new(municipality == Everywhere ? null : municipality, administrator ? null : partner, role);
        return true;
    }

    /// <summary>The memberships among the claims. What is not one gives no access, rather than an error page.</summary>
    public static IReadOnlyList<Membership> Of(IEnumerable<Claim> claims) =>
    [
        .. claims.Where(c => c.Type == Type)
            .Select(c => TryParse(c.Value, out var membership) ? membership : null)
            .OfType<Membership>()
            .Distinct(),
    ];

    /// <summary>The role as claims and the names of demo people write it.</summary>
    internal static string NameOf(Role role) => role.ToString().ToLowerInvariant();

    private static bool IsName(string text) =>
        text.Length > 0 && text[0] != '-' && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
