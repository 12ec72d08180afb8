using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using WijkDashboard.Access.Demo;
using WijkDashboard.Access.Hosting;
using WijkDashboard.Access.SignIn;
using WijkDashboard.Store;
using WijkDashboard.Store.Accounts;

namespace WijkDashboard.Access.Accounts;

/// <summary>Accounts, their cookie, and how soon a change of an account is felt.</summary>
internal static class AccountSetup
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<Account>(Rules)
            .AddEntityFrameworkStores<DashboardDb>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddSignInManager<AccountSignIn>()
            .AddErrorDescriber<AccountErrors>()
            .AddDefaultTokenProviders();
        services.AddScoped(provider => (AccountSignIn)provider.GetRequiredService<SignInManager<Account>>());
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<AuthenticationStateProvider, AccountRevalidation>();
        services.AddCascadingAuthenticationState();
        services.ConfigureApplicationCookie(Cookie);
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromMinutes(1));
        return services;
    }

    /// <remarks>Length instead of kinds of characters: NIST SP 800-63B, section 5.1.1.</remarks>
    private static void Rules(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.Password.RequiredLength = 12;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "wijkdashboard";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.SlidingExpiration = true;
        options.LoginPath = SignInPage.Address;
        options.AccessDeniedPath = NoAccess.NoAccessPage.Address;
        options.ReturnUrlParameter = LocalAddress.Parameter;
        options.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
        options.Events.OnValidatePrincipal = Validate;
    }

    /// <summary>Only somebody who opens a page in a browser is sent to another; a hub or program gets the plain status.</summary>
    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (context.Request.IsPageVisit()) context.Response.Redirect(context.RedirectUri);
        else context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    /// <summary>A cookie of the demo ends with the demo, not at the next minute's check of the account.</summary>
    private static Task Validate(CookieValidatePrincipalContext context)
    {
        var demo = context.HttpContext.RequestServices.GetRequiredService<IOptions<DemoOptions>>().Value;
        if (demo.Enabled || context.Principal?.HasClaim(c => c.Type == DemoOptions.Claim) != true)
            return SecurityStampValidator.ValidatePrincipalAsync(context);
        context.RejectPrincipal();
        return context.HttpContext.RequestServices.GetRequiredService<AccountSignIn>().SignOutAsync();
    }
}
