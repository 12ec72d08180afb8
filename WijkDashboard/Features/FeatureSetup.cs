using WijkDashboard.Features.Accessibility;
using WijkDashboard.Features.Catalogues;
using WijkDashboard.Features.Compare;
using WijkDashboard.Features.DeliveryKeys;
using WijkDashboard.Features.Deliveries;
using WijkDashboard.Features.Indicators;
using WijkDashboard.Features.Overview;
using WijkDashboard.Features.Profile;
using WijkDashboard.Features.Proofs;
using WijkDashboard.Features.Search;
using WijkDashboard.Features.Signals;
using WijkDashboard.Features.Views;
using WijkDashboard.Ui;
using WijkDashboard.Ui.Theme;

namespace WijkDashboard.Features;

/// <summary>The screens, and what they need to be shown.</summary>
public static class FeatureSetup
{
    public static void AddFeatures(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddUi();
        builder.Services.AddOverview();
        builder.Services.AddSignals();
        builder.Services.AddSearch();
        builder.Services.AddProfile();
        builder.Services.AddCompare();
        builder.Services.AddIndicators();
        builder.Services.AddDeliveryKeys();
        builder.Services.AddDeliveries();
        builder.Services.AddCatalogues();
        builder.Services.AddProofs();
        builder.Services.AddAccessibility();
        builder.Services.AddViews();
        builder.Services.AddSingleton<BenchmarkReports>();
        builder.Services.AddSingleton<FileNotes>();
        builder.Services.AddSingleton<ShellQuery>();
    }

    public static void MapFeatures(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        ThemeSheet.Map(app);
        // Framing is refused in the security headers of every answer; a second, weaker policy would only confuse.
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
    }
}
