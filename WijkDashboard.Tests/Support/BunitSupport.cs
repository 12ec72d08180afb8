using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access.Accounts;
using WijkDashboard.Features;
using WijkDashboard.Features.Deliveries;
using WijkDashboard.Features.Indicators;
using WijkDashboard.Features.Overview;
using WijkDashboard.Features.Profile;
using WijkDashboard.Features.Search;
using WijkDashboard.Features.Signals;
using WijkDashboard.Intake;
using WijkDashboard.Ui;

namespace WijkDashboard.Support;

/// <summary>
/// A place to render components in, with what MudBlazor and our screens need. Use with <c>await using</c>: some of
/// MudBlazor's services can only be disposed asynchronously.
/// </summary>
public sealed class ScreenContext : BunitContext
{
    /// <param name="more">What else the screens under test need; bUnit takes no services once it has rendered something.</param>
    public ScreenContext(string culture = "nl-NL", Action<IServiceCollection>? more = null)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        Services.AddSingleton(TimeProvider.System);
        Services.AddUi();
        Services.AddOverview();
        Services.AddSignals();
        Services.AddProfile();
        Services.AddSearch();
        Services.AddIndicators();
        Services.AddSingleton<BenchmarkReports>();
        Services.AddSingleton<FileNotes>();
        Services.AddDeliveries();
        Services.AddSingleton<RecentIssues>();
        Services.AddSingleton<ShownAround>();
        more?.Invoke(Services);
        JSInterop.Mode = JSRuntimeMode.Loose;
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        JSInterop.SetupModule("./Features/Overview/Parts/Matrix.razor.js").Mode = JSRuntimeMode.Loose;
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();
}
