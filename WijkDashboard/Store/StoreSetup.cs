using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Store;

/// <summary>Where everything is kept.</summary>
public static class StoreSetup
{
    public static WebApplicationBuilder AddStore(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<DatabaseOptions>().BindConfiguration(DatabaseOptions.Section)
            .Configure<IConfiguration>((options, settings) =>
                options.ConnectionString = settings.GetConnectionString(DatabaseOptions.ConnectionName) ?? string.Empty)
            .ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<DatabaseOptions>, DatabaseOptionsCheck>();
        builder.Services.AddDbContext<SqliteDashboardDb>((services, options) =>
            options.UseSqlite(services.GetRequiredService<IOptions<DatabaseOptions>>().Value.ConnectionString));
        builder.Services.AddScoped<DashboardDb>(services => services.GetRequiredService<SqliteDashboardDb>());
        builder.Services.AddSingleton<PublicationFeed>();
        return builder;
    }

    public static async Task PrepareStoreAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DashboardDb>().Database.EnsureCreatedAsync();
    }
}
