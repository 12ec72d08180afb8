using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WijkDashboard.Store.Audits;
using WijkDashboard.Store.Catalogues;
using WijkDashboard.Store.Deliveries;
using WijkDashboard.Store.Keys;
using WijkDashboard.Store.Muting;
using WijkDashboard.Store.Publications;
using WijkDashboard.Store.Views;

namespace WijkDashboard.Store;

/// <summary>Where everything is kept.</summary>
public static class StoreSetup
{
    /// <summary>A migration of an installation takes seconds; a lock that is older was left by a program that was killed.</summary>
    private static readonly TimeSpan s_longestMigration = TimeSpan.FromMinutes(5);

    /// <param name="serves">False for a command, which has no readers of its own.</param>
    public static void AddStore(this IHostApplicationBuilder builder, bool serves)
    {
        var services = builder.Services;
        services.AddOptions<DatabaseOptions>().BindConfiguration(DatabaseOptions.Section)
            .Configure<IConfiguration, IHostEnvironment>((options, settings, environment) =>
                options.TakeConnection(settings.GetConnectionString(DatabaseOptions.ConnectionName), environment.ContentRootPath))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<DatabaseOptions>, DatabaseOptionsCheck>();

        services.AddPooledDbContextFactory<SqliteDashboardDb>((provider, options) => options.UseSqlite(ConnectionOf(provider)));
        services.AddPooledDbContextFactory<PostgresDashboardDb>((provider, options) => options.UseNpgsql(ConnectionOf(provider)));
        services.AddSingleton<IDbContextFactory<DashboardDb>, ChosenProvider>();
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<DashboardDb>>().CreateDbContext());

        services.AddSingleton<CatalogueArchive>();
        services.AddSingleton<PublicationReader>();
        services.AddSingleton<AuditedPublisher>();
        services.AddSingleton<AuditReader>();
        services.AddSingleton<PublicationWriter>();
        services.AddSingleton<DeliveryWriter>();
        services.AddSingleton<DeliveryReader>();
        services.AddSingleton<KeyStore>();
        services.AddSingleton<MuteStore>();
        services.AddSingleton<ViewStore>();
        services.AddSingleton(new Readership(serves));
        services.AddSingleton<PublicationFeed>();
        services.AddSingleton<EarlierPublications>();
        services.AddSingleton<PublicationRefresh>();
        services.AddHostedService<PublicationWatcher>();
    }

    /// <summary>Brings the database to this version of the program; makes it when there is none.</summary>
    public static async Task PrepareStoreAsync(this IServiceProvider services, CancellationToken cancel)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<DashboardDb>>().CreateDbContextAsync(cancel);
        // A start that has nothing to bring up to date takes no lock, so that one that is killed leaves none.
        if (!(await db.Database.GetPendingMigrationsAsync(cancel)).Any()) return;
        await db.UnlockMigrationAsync(services.GetRequiredService<TimeProvider>().GetUtcNow() - s_longestMigration, cancel);
        await db.Database.MigrateAsync(cancel);
    }

    private static string ConnectionOf(IServiceProvider services) =>
        services.GetRequiredService<IOptions<DatabaseOptions>>().Value.ConnectionString;

    /// <summary>Lets everybody ask for the one model and get the provider of the settings.</summary>
    private sealed class ChosenProvider(
        IOptions<DatabaseOptions> settings,
        IDbContextFactory<SqliteDashboardDb> sqlite,
        IDbContextFactory<PostgresDashboardDb> postgres) : IDbContextFactory<DashboardDb>
    {
        public DashboardDb CreateDbContext() => settings.Value.Chosen switch
        {
            DatabaseProvider.Postgres => postgres.CreateDbContext(),
            _ => sqlite.CreateDbContext(),
        };
    }
}
