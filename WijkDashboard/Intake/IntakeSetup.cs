using Microsoft.Extensions.Options;
using WijkDashboard.Domain.Disclosure.Linked;
using WijkDashboard.Intake.Audit;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Intake.Files;
using WijkDashboard.Store.Audits;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Intake;

/// <summary>The way in for figures.</summary>
public static class IntakeSetup
{
    public static void AddIntake(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<DataOptions>().BindConfiguration(DataOptions.Section).ValidateOnStart();
        services.AddSingleton<IPostConfigureOptions<DataOptions>, DataOptionsCheck>();
        services.AddSingleton<IValidateOptions<DataOptions>, DataOptionsCheck>();

        // What is stored was read once before it was stored, so reading it again cannot fail.
        services.AddSingleton<CatalogueParser>(files => CatalogueReader.Read(files).Folder!.Catalogue);
        services.AddSingleton<ReleaseAuditor>(question => ReleaseAudit.Run(question, new LinearSolver()));
        services.AddSingleton<RecentIssues>();
        services.AddFiles();
        services.AddSingleton<DeliveryDesk>();
        services.AddHostedService<EmbargoWatcher>();
        services.AddSingleton<CatalogueDesk>();
        services.AddSingleton<MunicipalityFolders>();
    }

    /// <summary>Takes up the municipalities of the data folder; see <see cref="MunicipalityFolders"/>.</summary>
    public static Task TakeUpFoldersAsync(this IServiceProvider services, CancellationToken cancel) =>
        services.GetRequiredService<MunicipalityFolders>()
            .TakeUpAsync(services.GetRequiredService<IOptions<DataOptions>>().Value.Root, cancel);
}
