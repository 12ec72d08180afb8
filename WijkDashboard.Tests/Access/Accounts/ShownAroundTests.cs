using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access.Support;
using WijkDashboard.Store.Accounts;

namespace WijkDashboard.Access.Accounts;

public sealed class ShownAroundTests(PlainApp app) : IClassFixture<PlainApp>
{
    [Fact]
    public async Task WhoWasShownAround_IsKnownAtTheNextSignIn_AndStaysSignedIn()
    {
        var account = await app.AddAccountAsync($"{Guid.NewGuid():N}@example.nl", "een lange zin als wachtwoord", "gouda/politie/staff");
        var before = await PrincipalOf(account);
        ShownAround.Was(before).ShouldBeFalse();

        await KeepAsync(before);
        await KeepAsync(before);

        var after = await PrincipalOf(account);
        ShownAround.Was(after).ShouldBeTrue();
        after.Claims.Count().ShouldBe(before.Claims.Count() + 1);
        await using var scope = app.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<AccountSignIn>().StillHoldsAsync(before)).ShouldBeTrue();
    }

    [Fact]
    public async Task PersonOfTheDemo_IsEverybody_SoNothingIsKept()
    {
        var account = await app.AddAccountAsync($"{Guid.NewGuid():N}@example.nl", "een lange zin als wachtwoord", "gouda/politie/staff");
        var person = await PrincipalOf(account);
        person.AddIdentity(new ClaimsIdentity([new("demo", "True")]));

        await KeepAsync(person);

        ShownAround.Was(await PrincipalOf(account)).ShouldBeFalse();
    }

    private Task KeepAsync(ClaimsPrincipal person) => app.Services.GetRequiredService<ShownAround>().KeepAsync(person);

    private async Task<ClaimsPrincipal> PrincipalOf(Account account)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountSignIn>().CreateUserPrincipalAsync(account);
    }
}
