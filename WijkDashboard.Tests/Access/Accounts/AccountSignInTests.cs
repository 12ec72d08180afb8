using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access.Support;
using WijkDashboard.Store.Accounts;

namespace WijkDashboard.Access.Accounts;

/// <summary>What decides, within a minute, whether an open page stays open.</summary>
public sealed class AccountSignInTests(PlainApp app) : IClassFixture<PlainApp>
{
    private const string Password = "een lange zin als wachtwoord";

    [Fact]
    public async Task StillHolds_NothingChanged_IsTrue() =>
        (await HoldsAfter((_, _) => Task.CompletedTask)).ShouldBeTrue();

    [Fact]
    public async Task StillHolds_AccountRemoved_IsFalse() =>
        (await HoldsAfter((accounts, account) => accounts.DeleteAsync(account))).ShouldBeFalse();

    [Fact]
    public async Task StillHolds_AccountLocked_IsFalse() =>
        (await HoldsAfter((accounts, account) => accounts.SetLockoutEndDateAsync(account, DateTimeOffset.MaxValue))).ShouldBeFalse();

    [Fact]
    public async Task StillHolds_PasswordChanged_IsFalse() =>
        (await HoldsAfter((accounts, account) => accounts.ChangePasswordAsync(account, Password, "een heel ander wachtwoord")))
            .ShouldBeFalse();

    [Fact]
    public async Task StillHolds_MembershipTaken_IsFalse() =>
        (await HoldsAfter((accounts, account) => accounts.RemoveClaimAsync(account, new("membership", "gouda/politie/staff"))))
            .ShouldBeFalse();

    [Fact]
    public async Task StillHolds_MembershipGiven_IsFalseSoThatThePageOpensAgainWithIt() =>
        (await HoldsAfter((accounts, account) => accounts.AddClaimAsync(account, new("membership", "gouda/politie/director"))))
            .ShouldBeFalse();

    [Fact]
    public async Task SignIn_DemoAccountWithoutDemoMode_IsRefused()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var signIn = scope.ServiceProvider.GetRequiredService<AccountSignIn>();
        var account = new Account { UserName = "demo", IsDemo = true };

        await Should.ThrowAsync<InvalidOperationException>(() => signIn.SignInAsync(account, isPersistent: false));
    }

    private async Task<bool> HoldsAfter(Func<UserManager<Account>, Account, Task> change)
    {
        var added = await app.AddAccountAsync($"{Guid.NewGuid():N}@example.nl", Password, "gouda/politie/staff");
        var principal = await PrincipalOf(added);
        await app.WithAccountsAsync(async accounts => await change(accounts, (await accounts.FindByIdAsync(added.Id))!));
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountSignIn>().StillHoldsAsync(principal);
    }

    private async Task<ClaimsPrincipal> PrincipalOf(Account account)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountSignIn>().CreateUserPrincipalAsync(account);
    }
}
