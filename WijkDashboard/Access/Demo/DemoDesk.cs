using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using WijkDashboard.Domain;
using WijkDashboard.Store.Accounts;

namespace WijkDashboard.Access.Demo;

/// <summary>Keeps an account for each demo person; closed, and without people, when the demo mode is off.</summary>
public sealed class DemoDesk(IOptions<DemoOptions> options, IServiceScopeFactory scopes)
{
    public bool IsOpen => options.Value.Enabled;

    /// <summary>By municipality and partner, as the catalogue orders them; the administrator last.</summary>
    public IReadOnlyList<DemoPerson> People { get; private set; } = [];

    /// <summary>Makes or corrects the accounts. To call at the start, when the catalogues are known.</summary>
    public async Task EnsureAsync(IReadOnlyList<Catalogue> catalogues)
    {
        if (!IsOpen) return;
        var people = DemoPeople.Of(catalogues);
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        foreach (var person in people) await EnsureAsync(accounts, person);
        People = people;
    }

    private static async Task EnsureAsync(UserManager<Account> accounts, DemoPerson person)
    {
        var account = await accounts.FindByIdAsync(person.Id);
        if (account is null)
        {
            account = new() { Id = person.Id, DisplayName = person.Name, IsDemo = true };
            account.UserName = account.Email = $"{person.Id}@demo.invalid";
            Check(await accounts.CreateAsync(account));
        }
        else if (account.DisplayName != person.Name)
        {
            account.DisplayName = person.Name;
            Check(await accounts.UpdateAsync(account));
        }

        var claims = await accounts.GetClaimsAsync(account);
        if (claims.Count == 0) Check(await accounts.AddClaimAsync(account, MembershipClaims.ToClaim(person.Membership)));
    }

    private static void Check(IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException($"A demo account was refused: {result}");
    }
}
