using Microsoft.EntityFrameworkCore;
using WijkDashboard.Store.Catalogues;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Store;

/// <summary>Which database, and where. Settings <c>Database:Provider</c> and <c>ConnectionStrings:Dashboard</c>.</summary>
public static class StoreServices
{
    public const string DefaultConnection = "Data Source=wijkdashboard.db";

    /// <exception cref="InvalidOperationException">The provider is neither Sqlite nor Postgres, or Postgres has no connection string.</exception>
    public static IServiceCollection AddStore(this IServiceCollection services, IConfiguration settings)
    {
        var provider = settings["Database:Provider"] ?? "Sqlite";
        var connection = settings.GetConnectionString("Dashboard");
        if (provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
        {
            services.AddPooledDbContextFactory<SqliteDashboardDb>(o => o.UseSqlite(connection ?? DefaultConnection));
            services.AddSingleton<IDbContextFactory<DashboardDb>, AnyProvider<SqliteDashboardDb>>();
        }
        else if (provider.Equals("Postgres", StringComparison.OrdinalIgnoreCase))
        {
            if (connection is null)
                throw new InvalidOperationException("Database:Provider is Postgres, but ConnectionStrings:Dashboard is not set.");
            services.AddPooledDbContextFactory<PostgresDashboardDb>(o => o.UseNpgsql(connection));
            services.AddSingleton<IDbContextFactory<DashboardDb>, AnyProvider<PostgresDashboardDb>>();
        }
        else
        {
            throw new InvalidOperationException($"Database:Provider is '{provider}'; it can be Sqlite or Postgres.");
        }

        services.AddScoped(s => s.GetRequiredService<IDbContextFactory<DashboardDb>>().CreateDbContext());
        services.AddSingleton<CatalogueArchive>();
        services.AddSingleton<PublicationReader>();
        services.AddSingleton<PublicationWriter>();
        services.AddSingleton<PublicationFeed>();
        services.AddHostedService<PublicationWatcher>();
        return services;
    }

    /// <summary>Brings the database to this version of the program; makes it when there is none.</summary>
    public static async Task PrepareStoreAsync(this IServiceProvider services, CancellationToken cancel)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<DashboardDb>>().CreateDbContextAsync(cancel);
        await db.Database.MigrateAsync(cancel);
    }

    /// <summary>Lets everybody ask for the one model and get the provider that was set.</summary>
    private sealed class AnyProvider<TDb>(IDbContextFactory<TDb> factory) : IDbContextFactory<DashboardDb>
        where TDb : DashboardDb
    {
        public DashboardDb CreateDbContext() => factory.CreateDbContext();
    }
}
