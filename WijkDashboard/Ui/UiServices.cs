using MudBlazor.Services;
using WijkDashboard.Ui.Terms;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Ui;

public static class UiServices
{
    /// <summary>MudBlazor, the texts of the screens and the words for values.</summary>
    public static IServiceCollection AddUi(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddMudServices();
        services.AddSingleton<ValueWords>();
        services.AddSingleton<CellWords>();
        services.AddSingleton<ComparisonWords>();
        services.AddSingleton<MuteWords>();
        services.AddSingleton<Glossary>();
        return services;
    }
}
