using Microsoft.AspNetCore.Localization;

namespace WijkDashboard.Access.Hosting;

/// <summary>Dutch, unless somebody chose English.</summary>
internal static class Languages
{
    public static readonly string[] All = ["nl-NL", "en-GB"];

    public static IServiceCollection AddLanguages(this IServiceCollection services)
    {
        services.AddLocalization();
        return services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(All[0]).AddSupportedCultures(All).AddSupportedUICultures(All);
            // The browser is not asked: many office computers here are set to English for people who read Dutch.
            options.RequestCultureProviders = [new ProgramLanguage(), new CookieRequestCultureProvider()];
        });
    }
}
