using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using WijkDashboard.Access.Accounts;
using WijkDashboard.Access.Demo;
using WijkDashboard.Access.Hosting;
using WijkDashboard.Access.NoAccess;
using WijkDashboard.Store.Accounts;

namespace WijkDashboard.Access.SignIn;

/// <summary>The addresses around signing in that answer with a redirect instead of a page.</summary>
internal static class SignInEndpoints
{
    public const string Demo = "/aanmelden/demo";
    public const string SignOut = "/afmelden";
    public const string Language = "/taal";

    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/", Home);
        endpoints.MapPost(SignOut, SignOutAsync);
        endpoints.MapGet(Language, ChooseLanguage).AllowAnonymous();
        // Without the demo mode the address does not exist at all; the account itself refuses as well.
        if (endpoints.ServiceProvider.GetRequiredService<IOptions<DemoOptions>>().Value.Enabled)
            endpoints.MapPost(Demo, SignInAsDemoAsync).AllowAnonymous();
    }

    private static IResult Home(ClaimsPrincipal user, ReadingGate gate) =>
        ViewerAccess.From(user) is { } viewer && gate.Municipalities(viewer) is [var first, ..]
            ? Results.LocalRedirect($"/{first.Id}/overzicht")
            : Results.LocalRedirect(NoAccessPage.Address);

    // Reading the form is what makes the antiforgery token count.
    private static async Task<IResult> SignOutAsync(IFormCollection form, AccountSignIn signIn)
    {
        await signIn.SignOutAsync();
        return Results.LocalRedirect(SignInPage.Address);
    }

    private static async Task<IResult> SignInAsDemoAsync(
        [FromForm] string person,
        [FromForm(Name = LocalAddress.Parameter)] string? returnTo,
        DemoDesk desk,
        UserManager<Account> accounts,
        AccountSignIn signIn)
    {
        if (desk.People.All(p => p.Id != person) || await accounts.FindByIdAsync(person) is not { IsDemo: true } account)
            return Results.LocalRedirect(LocalAddress.WithReturn(SignInPage.Address, returnTo));
        await signIn.SignInAsync(account, isPersistent: false);
        return Results.LocalRedirect(LocalAddress.Or(returnTo, "/"));
    }

    private static IResult ChooseLanguage(
        [FromQuery(Name = "cultuur")] string? culture,
        [FromQuery(Name = LocalAddress.Parameter)] string? returnTo,
        HttpContext context,
        TimeProvider time)
    {
        if (Languages.All.Contains(culture))
        {
            context.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture!)),
                new()
                {
                    Expires = time.GetUtcNow().AddYears(1),
                    HttpOnly = true,
                    IsEssential = true,
                    SameSite = SameSiteMode.Lax,
                    Secure = context.Request.IsHttps,
                });
        }

        return Results.LocalRedirect(LocalAddress.Or(returnTo, "/"));
    }
}
