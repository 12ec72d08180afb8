using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using WijkDashboard.Access.Demo;
using WijkDashboard.Store.Accounts;

namespace WijkDashboard.Access.Accounts;

/// <summary>
/// Sign-in with the two rules that Identity does not know: a demo account lets nobody in when the demo mode is off, and a
/// locked account loses what it has open.
/// </summary>
internal sealed class AccountSignIn(
    UserManager<Account> accounts,
    IHttpContextAccessor context,
    IUserClaimsPrincipalFactory<Account> principals,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation,
    IOptions<DemoOptions> demo)
    : SignInManager<Account>(accounts, context, principals, options, logger, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(Account user) =>
        (!user.IsDemo || demo.Value.Enabled) && await base.CanSignInAsync(user);

    /// <remarks>Every way in ends here; only some of them ask <see cref="CanSignInAsync"/> first.</remarks>
    public override async Task SignInWithClaimsAsync(
        Account user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        if (!await CanSignInAsync(user)) throw new InvalidOperationException("This account lets nobody in.");
        await base.SignInWithClaimsAsync(user, authenticationProperties, additionalClaims);
    }

    /// <remarks>Identity compares the stamp alone, so that a locked account would go on reading until its cookie expires.</remarks>
    public override async Task<Account?> ValidateSecurityStampAsync(ClaimsPrincipal? principal)
    {
        var account = await base.ValidateSecurityStampAsync(principal);
        if (account is null || !await CanSignInAsync(account)) return null;
        return await UserManager.IsLockedOutAsync(account) ? null : account;
    }

    /// <summary>Whether somebody who was let in would still be let in, with exactly these memberships.</summary>
    public async Task<bool> StillHoldsAsync(ClaimsPrincipal principal)
    {
        if (await ValidateSecurityStampAsync(principal) is not { } account) return false;
        var memberships = MembershipClaims.Of(await UserManager.GetClaimsAsync(account));
        return memberships.ToHashSet().SetEquals(MembershipClaims.Of(principal.Claims));
    }
}
