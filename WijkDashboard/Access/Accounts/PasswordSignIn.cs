using Microsoft.AspNetCore.Identity;
using WijkDashboard.Store.Accounts;

namespace WijkDashboard.Access.Accounts;

/// <summary>
/// Sign-in with e-mail address and password. There is one refusal, whatever was wrong, and an address without an account
/// costs as much work as a wrong password: neither words nor time tell who has an account.
/// </summary>
internal sealed class PasswordSignIn(
    UserManager<Account> accounts, AccountSignIn signIn, IPasswordHasher<Account> hasher)
{
    private static readonly Account Nobody = new();
    private static string? s_hashOfNobody;

    public async Task<bool> TryAsync(string email, string password)
    {
        var account = await accounts.FindByEmailAsync(email.Trim());
        if (account?.PasswordHash is null || !await signIn.CanSignInAsync(account) || await accounts.IsLockedOutAsync(account))
        {
            s_hashOfNobody ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
            hasher.VerifyHashedPassword(Nobody, s_hashOfNobody, password);
            return false;
        }

        var result = await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        return result.Succeeded;
    }
}
