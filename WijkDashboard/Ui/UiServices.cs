using MudBlazor.Services;
using WijkDashboard.Ui.Terms;
using WijkDashboard.Ui.Theme;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Ui;

public static class UiServices
{
    /// <summary>MudBlazor, the texts of the screens and the words for values.</summary>
    public static IServiceCollection AddUi(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddMudServices();
        // Nothing in it waits: it draws one component.
        services.AddSingleton(provider => ThemeSheet.DrawAsync(provider).GetAwaiter().GetResult());
        services.AddSingleton<ValueWords>();
        services.AddSingleton<CellWords>();
        services.AddSingleton<ComparisonWords>();
        services.AddSingleton<MuteWords>();
        services.AddSingleton<Glossary>();
        services.AddSingleton<PolicyWords>();
        return services;
    }
}
