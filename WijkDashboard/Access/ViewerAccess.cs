using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Access;

/// <summary>
/// Makes the <see cref="Viewer"/> of whoever is signed in. Pages receive it as
/// <c>[CascadingParameter] public Viewer Viewer { get; set; } = default!;</c>, in static rendering and in an open circuit
/// alike; on a page that unknown users may open it is null for them.
/// </summary>
public static class ViewerAccess
{
    /// <summary>The claim with the name that others see; the account's own name is its e-mail address.</summary>
    public const string NameClaim = "display_name";

    /// <returns>Null for an unknown user.</returns>
    public static Viewer? From(ClaimsPrincipal principal)
    {
        if (principal.Identity is not { IsAuthenticated: true }) return null;
        var id = principal.FindFirstValue(ClaimTypes.NameIdentifier);
        if (string.IsNullOrEmpty(id)) return null;
        return new(id, principal.FindFirstValue(NameClaim) ?? string.Empty, MembershipClaims.Of(principal.Claims));
    }

    /// <remarks>
    /// A viewer lasts as long as the request or the circuit: when somebody's access changes, the circuit becomes that of an
    /// unknown user and its pages close (<see cref="Accounts.AccountRevalidation"/>). So the value never changes, and costs
    /// no subscription per component.
    /// </remarks>
    internal static IServiceCollection AddViewer(this IServiceCollection services) =>
        services.AddCascadingValue(provider =>
            provider.GetRequiredService<AuthenticationStateProvider>().GetAuthenticationStateAsync() is
            { IsCompletedSuccessfully: true } state
                ? From(state.Result.User)!
                : null!);
}
