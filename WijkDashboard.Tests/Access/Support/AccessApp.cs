using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Store.Accounts;
using WijkDashboard.Support;

namespace WijkDashboard.Access.Support;

/// <summary>
/// The real app in memory, as it runs outside a developer's computer: database and cookie keys in a folder of its own, no
/// deliveries, and two municipalities without figures.
/// </summary>
public abstract class AccessApp(bool demo, string? folder = null) : WebApplicationFactory<Program>
{
    private readonly bool _keepsFolder = folder is not null;

    /// <summary>What an app leaves behind; another app on it is the same installation, started again.</summary>
    public string Folder { get; } = folder ?? Directory.CreateTempSubdirectory("wijkdashboard-").FullName;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Demo:Enabled", demo.ToString());
        builder.UseSetting("ConnectionStrings:Dashboard", $"Data Source={Path.Combine(Folder, "test.db")};Pooling=False");
        builder.UseSetting("Data:Root", Directory.CreateDirectory(Path.Combine(Folder, "data")).FullName);
        builder.ConfigureTestServices(services =>
        {
            services.AddDataProtection().PersistKeysToFileSystem(new(Path.Combine(Folder, "keys")));
            services.AddSingleton(SampleCatalogue.Feed());
        });
    }

    /// <summary>A browser of its own: it keeps cookies, asks for pages and does not follow redirects by itself.</summary>
    internal Browsing Browse()
    {
        var client = CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return new(client);
    }

    internal async Task<Account> AddAccountAsync(string email, string password, params string[] memberships)
    {
        var account = new Account { UserName = email, Email = email, DisplayName = email };
        await WithAccountsAsync(async accounts =>
        {
            (await accounts.CreateAsync(account, password)).Succeeded.ShouldBeTrue();
            await accounts.AddClaimsAsync(account, memberships.Select(m => new System.Security.Claims.Claim("membership", m)));
        });
        return account;
    }

    internal async Task WithAccountsAsync(Func<UserManager<Account>, Task> work)
    {
        await using var scope = Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<UserManager<Account>>());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!_keepsFolder && Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}

public sealed class DemoApp() : AccessApp(demo: true);

public sealed class PlainApp() : AccessApp(demo: false);

/// <summary>An installation that was a demo, started again without the demo mode.</summary>
internal sealed class AfterTheDemo(DemoApp before) : AccessApp(demo: false, before.Folder);
