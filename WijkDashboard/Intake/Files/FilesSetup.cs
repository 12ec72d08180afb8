using WijkDashboard.Intake.Files.Addresses;

namespace WijkDashboard.Intake.Files;

/// <summary>What opening files needs from the settings.</summary>
public static class FilesSetup
{
    public static void AddFiles(this IServiceCollection services)
    {
        services.AddOptions<AddressOptions>().BindConfiguration(AddressOptions.Section);
        services.AddSingleton<ODataAddress>();
    }
}
