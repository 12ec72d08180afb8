using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Intake;

public static class IntakeServices
{
    public static IServiceCollection AddIntake(this IServiceCollection services) => services
        .AddSingleton<CatalogueParser>(files => CatalogueReader.Read(files).Folder!.Catalogue)
        .AddSingleton<DeliveryDesk>()
        .AddSingleton<MunicipalityFolders>();
}
