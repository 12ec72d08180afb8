using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace WijkDashboard.Access.Accounts;

/// <summary>
/// An open page makes no requests, so nothing would check its cookie again: this asks for each circuit whether the account
/// is still there, not locked and with the same memberships. Otherwise the circuit becomes that of an unknown user.
/// </summary>
internal sealed class AccountRevalidation(ILoggerFactory loggers, IServiceScopeFactory scopes)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    /// <summary>Half of the minute within which open pages must close.</summary>
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountSignIn>().StillHoldsAsync(authenticationState.User);
    }
}
