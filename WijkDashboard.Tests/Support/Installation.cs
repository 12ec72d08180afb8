using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WijkDashboard.Access;
using WijkDashboard.Access.Keys;
using WijkDashboard.Access.Views;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Store;
using WijkDashboard.Store.Audits;
using WijkDashboard.Store.Catalogues;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Support;

/// <summary>Store and desk on a real database, with Gouda's catalogue and no figures yet.</summary>
public sealed class Installation : IAsyncDisposable
{
    public const string Municipality = "gouda";
    /// <summary>Delivers without being somebody, as the command line does.</summary>
    public static readonly Viewer Program = new("test", "Test", []) { IsProgram = true };

    private readonly ServiceProvider _services;

    private Installation(ServiceProvider services) => _services = services;

    public IServiceProvider Services => _services;

    public DeliveryDesk Desk => Get<DeliveryDesk>();

    public PublicationFeed Feed => Get<PublicationFeed>();

    /// <param name="audit">In the place of the proof of publications; null for the real one.</param>
    public static async Task<Installation> CreateAsync(TestDatabase database, ILoggerProvider? log = null, ReleaseAuditor? audit = null)
    {
        var services = Build(database, new FixedClock(), log, audit);
        var installation = new Installation(services);
        await services.PrepareStoreAsync(Cancel);
        await installation.Get<CatalogueArchive>().TakeUpAsync(Municipality, CatalogueFolder.Read(Path.Combine(Repository.Data, Municipality)), Cancel);
        await installation.RefreshAsync();
        return installation;
    }

    /// <summary>What the desk needs, without a web server.</summary>
    /// <param name="log">Takes every line at every level; nothing is logged when there is none.</param>
    /// <param name="audit">In the place of the proof of publications; null for the real one.</param>
    public static ServiceProvider Build(TestDatabase database, TimeProvider clock, ILoggerProvider? log = null, ReleaseAuditor? audit = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddConfiguration(database.Settings);
        builder.Services.AddLogging(l => AddAll(l, log)).AddLocalization().AddSingleton(clock);
        builder.AddStore(serves: true);
        builder.AddIntake();
        builder.Services.AddSingleton<ReadingGate>().AddSingleton<DeliveryGate>().AddSingleton<KeyDesk>().AddSingleton<ViewDesk>().AddSingleton<KeyIdentity>();
        if (audit is not null) builder.Services.AddSingleton(audit);
        return builder.Services.BuildServiceProvider();
    }

    private static void AddAll(ILoggingBuilder logging, ILoggerProvider? log)
    {
        if (log is not null) logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log);
    }

    public T Get<T>()
        where T : notnull =>
        _services.GetRequiredService<T>();

    public DashboardDb OpenDatabase() => Get<IDbContextFactory<DashboardDb>>().CreateDbContext();

    public Task RefreshAsync() => Get<PublicationRefresh>().RunAsync(Cancel);

    /// <summary>Hands in a file of the police per wijk, as CSV text.</summary>
    public Task<DeliveryOutcome> DeliverAsync(string csv, string partner = "politie", string layout = "politie-wijken", bool dryRun = false) =>
        Desk.DeliverAsync(
            new DeliveryRequest(Municipality, partner, layout, "levering.csv", Program) { DryRun = dryRun, Approval = new("Getest") },
            new MemoryStream(Encoding.UTF8.GetBytes(csv)),
            Cancel);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    }
}
