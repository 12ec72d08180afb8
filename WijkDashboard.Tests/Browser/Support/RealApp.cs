using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Support;

namespace WijkDashboard.Browser.Support;

/// <summary>
/// The app as a clean clone starts it, in this process on a free port: demo mode, the data of the repository, and a
/// database of its own.
/// </summary>
/// <param name="data">The folder with the municipalities; null for that of the repository.</param>
internal sealed class RealApp(string? data = null) : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wijkdashboard-");

    /// <summary>Where its database is.</summary>
    public string Connection => $"Data Source={Path.Combine(_folder.FullName, "test.db")};Pooling=False";

    public Uri Start()
    {
        UseKestrel(0);
        StartServer();
        var address = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new(address);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Demo:Enabled", "true");
        builder.UseSetting("Database:Provider", "Sqlite");
        builder.UseSetting("ConnectionStrings:Dashboard", Connection);
        builder.UseSetting("Data:Root", data ?? Repository.Data);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_folder.Exists) _folder.Delete(recursive: true);
    }
}
