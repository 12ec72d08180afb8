using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using WijkDashboard.Access.Accounts;
using WijkDashboard.Access.Demo;
using WijkDashboard.Access.Hosting;
using WijkDashboard.Access.Keys;
using WijkDashboard.Access.NoAccess;
using WijkDashboard.Access.SignIn;
using WijkDashboard.Access.Views;
using WijkDashboard.Ui.Layout;

namespace WijkDashboard.Access;

/// <summary>Who is asking, and what an unknown user may reach: the sign-in page, the accessibility statement, the language, health and static files.</summary>
public static class AccessSetup
{
    public static void AddAccess(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<DemoOptions>().BindConfiguration(DemoOptions.Section);
        services.AddOptions<HttpsOptions>().BindConfiguration(HttpsOptions.Section);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<DemoDesk>();
        services.AddSingleton<ReadingGate>();
        services.AddSingleton<DeliveryGate>();
        services.AddSingleton<KeyIdentity>();
        services.AddSingleton<KeyDesk>();
        services.AddSingleton<ViewDesk>();
        services.AddSingleton<ShownAround>();
        services.AddSingleton<StartMessage>();
        services.AddAccounts();
        services.AddViewer();
        services.AddCascadingValue(provider => new DemoNotice(provider.GetRequiredService<DemoDesk>().IsOpen));
        services.AddLanguages();
        services.AddHealth();
        services.AddCompression();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddAntiforgery(o => o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
    }

    public static void UseAccess(this WebApplication app)
    {
        app.UseSecurityHeaders(app.Environment);
        app.UseResponseCompression();
        var https = app.Configuration.GetSection(HttpsOptions.Section).Get<HttpsOptions>() ?? new();
        if (https.Enforce && !app.Environment.IsDevelopment()) app.UseHsts().UseHttpsRedirection();
        app.UseRequestLocalization();
        // A page that does not exist and one that is not for this viewer read the same.
        app.UseStatusCodePagesWithReExecute(NoAccessPage.Address, createScopeForStatusCodePages: true);
        app.UseAuthentication();
        app.Use(WordsForKnownPeopleOnly);
        app.UseAuthorization();
        app.UseAntiforgery();
        StartMessage.PrintWhenStarted(app);
    }

    public static void MapAccess(this WebApplication app)
    {
        app.MapSignIn();
        app.MapHealth();
    }

    /// <summary>Makes the demo people of all municipalities; does nothing when the demo mode is off.</summary>
    public static Task EnsureDemoPeopleAsync(this WebApplication app) =>
        app.Services.GetRequiredService<DemoDesk>()
            .EnsureAsync(app.Services.GetRequiredService<ReadingGate>().Catalogues());

    /// <summary>Scripts, hubs and unknown users get the bare status.</summary>
    private static Task WordsForKnownPeopleOnly(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodePagesFeature>() is { } words)
            words.Enabled = context.Request.IsPageVisit() && context.User.Identity is { IsAuthenticated: true };
        return next(context);
    }
}
