using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MudBlazor.Services;
using WijkDashboard.Benchmarks.Peers.Grid;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake;
using WijkDashboard.Store.Publications;
using WijkDashboard.Support;

namespace WijkDashboard.Benchmarks.Peers;

/// <summary>A server of one table, and how a person gets its other period.</summary>
internal abstract class TableApp(string name) : IAsyncDisposable
{
    public string Name => name;

    public abstract Uri Address { get; }

    /// <summary>The server whose <see cref="Memory"/> is told.</summary>
    public virtual Uri Weighed => Address;

    /// <summary>Where the table stands.</summary>
    public virtual string Path => "/";

    /// <summary>Matches when the table is there and answers to a person.</summary>
    public abstract string Usable { get; }

    /// <summary>Matches when all that a first visit fetches is there.</summary>
    public virtual string Live => Usable;

    /// <summary>A cell in the middle of the table.</summary>
    public abstract string Cell { get; }

    public virtual Task PrepareAsync(IPage page) => Task.CompletedTask;

    /// <summary>Up to the last press.</summary>
    /// <returns>What does that press, in the page.</returns>
    public abstract Task<string> ChooseAsync(IPage page, bool newest);

    /// <summary>Bytes that the server holds.</summary>
    public virtual long Memory()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    public abstract ValueTask DisposeAsync();

    protected static string Select(string id, string value) =>
        $$"""(() => { const s = document.querySelector('{{id}}'); s.value = '{{value}}'; s.dispatchEvent(new Event('change', { bubbles: true })); })()""";
}

/// <summary>
/// Ours, with everything that is on the page besides the table. <c>WIJK_PUBLISHED</c> names a folder with the program as README publishes it: what
/// a reader gets. What a page holds in memory is asked of the same program in this process.
/// </summary>
internal sealed class OurApp : TableApp
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wijkdashboard-tabel-");
    private readonly RealApp _app;
    private readonly Process? _published;

    private OurApp(SyntheticMunicipality municipality)
        : base("WijkDashboard")
    {
        foreach (var (file, text) in municipality.Files)
        {
            var path = System.IO.Path.Combine(_folder.FullName, SyntheticMunicipality.Id, file);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        _app = new(_folder.FullName);
        Weighed = Address = _app.Start();
        if (Environment.GetEnvironmentVariable("WIJK_PUBLISHED") is not { } published) return;
        Address = FreePort.Address();
        var start = new ProcessStartInfo("dotnet", [System.IO.Path.Combine(published, "WijkDashboard.dll"), "--Urls", Address.ToString()]) { WorkingDirectory = published };
        (start.Environment["Demo__Enabled"], start.Environment["Data__Root"], start.Environment["ConnectionStrings__Dashboard"]) = ("true", _folder.FullName, _app.Connection);
        _published = Process.Start(start);
    }

    public override Uri Address { get; }

    public override Uri Weighed { get; }

    public override string Path => $"/{SyntheticMunicipality.Id}/overzicht?niveau=buurt";

    public override string Usable => "table [tabindex='0']";

    public override string Live => ".overview:has(select[data-live]) table [tabindex='0']";

    public override string Cell => "tr[data-area='BU98010203'] td[data-indicator='i20']";

    public static async Task<(OurApp App, Publication Publication)> StartAsync(SyntheticMunicipality municipality, int rows)
    {
        var app = new OurApp(municipality);
        var request = new DeliveryRequest(SyntheticMunicipality.Id, SyntheticMunicipality.Partner, SyntheticMunicipality.Layout, "tabel.csv", Installation.Program) { Approval = new() };
        (await app._app.Services.GetRequiredService<DeliveryDesk>().DeliverAsync(request, new MemoryStream(municipality.Delivery(rows)), default)).ShouldBeOfType<DeliveryOutcome.Accepted>();
        return (app, app._app.Services.GetRequiredService<PublicationFeed>().Current(SyntheticMunicipality.Id)!);
    }

    public override Task PrepareAsync(IPage page) => BrowserApp.SignInAsync(page, Domain.Sharing.Role.Staff, SyntheticMunicipality.Id, SyntheticMunicipality.Partner);

    public override async Task<string> ChooseAsync(IPage page, bool newest)
    {
        await page.WaitForSelectorAsync("#jaar[data-live]");
        return Select("#jaar", newest ? "" : "2015");
    }

    public override async ValueTask DisposeAsync()
    {
        _published?.Kill();
        _published?.Dispose();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}

file static class FreePort
{
    public static Uri Address()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return new($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
    }
}

/// <summary>A page with MudBlazor's grid and nothing else, on the same server, compressed as ours.</summary>
internal sealed class GridTable : TableApp
{
    private readonly WebApplication _app;

    private GridTable(WebApplication app)
        : base("MudDataGrid")
    {
        _app = app;
        Address = new(app.Urls.Single());
    }

    public override Uri Address { get; }

    public override string Usable => "#period[data-live]";

    public override string Cell => "tbody tr:nth-child(24) td:nth-child(22)";

    public static async Task<GridTable> StartAsync(GridFigures figures)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Development", ApplicationName = typeof(Program).Assembly.GetName().Name, ContentRootPath = System.IO.Path.Combine(Repository.Root, "WijkDashboard"),
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0").UseStaticWebAssets();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddMudServices().AddSingleton(figures).AddResponseCompression();
        var app = builder.Build();
        app.UseResponseCompression();
        app.UseAntiforgery();
        app.MapStaticAssets(System.IO.Path.Combine(AppContext.BaseDirectory, "WijkDashboard.staticwebassets.endpoints.json"));
        app.MapRazorComponents<GridApp>().AddInteractiveServerRenderMode();
        app.MapGet("/", () => new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<GridApp>());
        await app.StartAsync();
        return new(app);
    }

    public override Task<string> ChooseAsync(IPage page, bool newest) => Task.FromResult(Select("#period", newest ? "2016" : "2015"));

    public override ValueTask DisposeAsync() => _app.DisposeAsync();
}

/// <summary>The same table as a minimal Shiny app, in a process of its own.</summary>
internal sealed class ShinyTable : TableApp
{
    private readonly Process _process;

    private ShinyTable(Process process, Uri address)
        : base("R/Shiny")
    {
        _process = process;
        Address = address;
    }

    public override Uri Address { get; }

    public override string Usable => "#table tbody tr:nth-child(24)";

    public override string Cell => "#table tbody tr:nth-child(24) td:nth-child(22)";

    public static async Task<ShinyTable> StartAsync(string file)
    {
        var address = FreePort.Address();
        var start = new ProcessStartInfo("Rscript") { RedirectStandardError = true };
        start.ArgumentList.Add(System.IO.Path.Combine(Repository.Root, "WijkDashboard.Tests", "Benchmarks", "Peers", "table.R"));
        start.ArgumentList.Add(file);
        start.ArgumentList.Add(address.Port.ToString(CultureInfo.InvariantCulture));
        var process = Process.Start(start)!;
        // It tells where it listens when it does.
        while (await process.StandardError.ReadLineAsync() is { } line && !line.Contains("Listening", StringComparison.Ordinal)) { }
        return new(process, address);
    }

    public override Task<string> ChooseAsync(IPage page, bool newest) => Task.FromResult(Select("#period", newest ? "2016" : "2015"));

    /// <summary>R has one process for all; what it holds of its own is what grows.</summary>
    public override long Memory()
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").Single(l => l.StartsWith("RssAnon", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
    }

    public override ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
        return ValueTask.CompletedTask;
    }
}
