using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using WijkDashboard.Access.Demo;
using WijkDashboard.Store.Accounts;

namespace WijkDashboard.Access.Accounts;

/// <summary>Puts into the cookie what every page needs to know of an account, beside its memberships.</summary>
internal sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(ViewerAccess.NameClaim, user.DisplayName));
        if (user.IsDemo) identity.AddClaim(new(DemoOptions.Claim, bool.TrueString));
        return identity;
    }
}
