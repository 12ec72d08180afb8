using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Features.Overview;
using WijkDashboard.Ui;

namespace WijkDashboard.Support;

/// <summary>
/// A place to render components in, with what MudBlazor and our screens need. Use with <c>await using</c>: some of
/// MudBlazor's services can only be disposed asynchronously.
/// </summary>
public sealed class ScreenContext : BunitContext
{
    /// <param name="add">What a page needs besides; bUnit takes no more once something was asked for.</param>
    public ScreenContext(string culture = "nl-NL", Action<IServiceCollection>? add = null)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        Services.AddSingleton(TimeProvider.System);
        Services.AddUi();
        Services.AddOverview();
        add?.Invoke(Services);
        JSInterop.Mode = JSRuntimeMode.Loose;
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        JSInterop.SetupModule("./Features/Overview/Parts/Matrix.razor.js").Mode = JSRuntimeMode.Loose;
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();
}
