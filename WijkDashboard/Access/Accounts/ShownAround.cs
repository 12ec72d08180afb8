using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using WijkDashboard.Access.Demo;
using WijkDashboard.Store.Accounts;

namespace WijkDashboard.Access.Accounts;

/// <summary>
/// Whether somebody was shown around. Kept as a claim of the account, beside the memberships: it comes along with the sign-in, so no
/// page asks the database for it. Everybody can be a person of the demo, so of those nothing is kept and each browser remembers for itself.
/// </summary>
public sealed class ShownAround(IServiceScopeFactory scopes)
{
    private const string Type = "shown_around";

    /// <summary>As it was at the sign-in.</summary>
    public static bool Was(ClaimsPrincipal person) => person.HasClaim(c => c.Type == Type);

    public async Task KeepAsync(ClaimsPrincipal person)
    {
        if (Was(person) || person.HasClaim(c => c.Type == DemoOptions.Claim)) return;
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        if (await accounts.GetUserAsync(person) is not { } account || (await accounts.GetClaimsAsync(account)).Any(c => c.Type == Type)) return;
        await accounts.AddClaimAsync(account, new(Type, bool.TrueString));
    }
}
