using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using WijkDashboard.Access;
using WijkDashboard.Access.Keys;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Keys;

namespace WijkDashboard.Api;

/// <summary>
/// Lets programs in by <c>Authorization: Bearer wijk_…</c>, under <c>/api/v1</c> and nowhere else.
/// </summary>
/// <remarks>
/// The policy names this scheme alone, so a cookie counts for nothing here. A browser sends cookies along by itself, also for a
/// form on a page of somebody else; it never adds this header by itself. So there is nothing to forge, and the addresses for
/// programs need no antiforgery token.
/// </remarks>
internal sealed class KeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, KeyIdentity keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "DeliveryKey";

    private const string Word = "Bearer ";
    private const string KeyClaim = "delivery_key";

    public static AuthorizationPolicy Policy { get; } = new AuthorizationPolicyBuilder(Name).RequireAuthenticatedUser().Build();

    /// <summary>Which key is asking.</summary>
    public static long KeyOf(ClaimsPrincipal user) => long.Parse(user.FindFirstValue(KeyClaim)!, CultureInfo.InvariantCulture);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers.Authorization is not [{ } header] || !header.StartsWith(Word, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();
        return await keys.FindAsync(header[Word.Length..].Trim(), Context.RequestAborted) is { } key
            ? AuthenticateResult.Success(new(PrincipalOf(key), Name))
            : AuthenticateResult.Fail("This key lets nobody in.");
    }

    /// <summary>One answer for no key, a wrong one, one that ended and one that was revoked.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = Word.TrimEnd();
        return Problems.Of(ProblemKind.NoKey).ExecuteAsync(Context);
    }

    private static ClaimsPrincipal PrincipalOf(StoredKey key)
    {
        Viewer viewer = KeyIdentity.ViewerOf(key);
        return new(new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, viewer.Id),
                new(ViewerAccess.NameClaim, viewer.Name),
                new(KeyClaim, key.Id.ToString(CultureInfo.InvariantCulture)),
                .. viewer.Memberships.Select(MembershipClaims.ToClaim),
            ],
            Name));
    }
}
