using System.Net;
using WijkDashboard.Access.Support;

namespace WijkDashboard.Access.SignIn;

public sealed class SignInTests(PlainApp app) : IClassFixture<PlainApp>
{
    private const string Password = "een lange zin als wachtwoord";

    [Fact]
    public async Task SignIn_RightPassword_LeadsToTheOwnMunicipality()
    {
        await app.AddAccountAsync("goed@example.nl", Password, "voorbeeldstad/politie/staff");
        using var browser = app.Browse();

        (await browser.SignInAsync("goed@example.nl", Password)).ShouldRedirectTo("/");
        (await browser.GetAsync("/")).ShouldRedirectTo("/voorbeeldstad/overzicht");
    }

    [Fact]
    public async Task SignIn_RightPassword_GivesACookieThatScriptsAndOtherSitesCannotUse()
    {
        await app.AddAccountAsync("koek@example.nl", Password);
        using var browser = app.Browse();

        var answer = await browser.SignInAsync("koek@example.nl", Password);

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("wijkdashboard=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
    }

    [Fact]
    public async Task SignIn_WithoutMembership_ReadsThatThereIsNoAccess()
    {
        await app.AddAccountAsync("leeg@example.nl", Password);
        using var browser = app.Browse();
        await browser.SignInAsync("leeg@example.nl", Password);

        (await browser.GetAsync("/")).ShouldRedirectTo("/geen-toegang");
        (await browser.ReadAsync("/geen-toegang")).ShouldContain("Je kunt deze pagina niet openen.");
    }

    [Fact]
    public async Task PageThatDoesNotExist_SignedIn_ReadsTheSameAsOneThatIsNotForThem()
    {
        await app.AddAccountAsync("zoek@example.nl", Password, "gouda/politie/staff");
        using var browser = app.Browse();
        await browser.SignInAsync("zoek@example.nl", Password);

        var answer = await browser.GetAsync("/atlantis/bestaat-niet");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.TextAsync()).ShouldContain("Je kunt deze pagina niet openen.");
    }

    [Fact]
    public async Task SignIn_WrongPasswordAndUnknownAddress_ReadTheSame()
    {
        await app.AddAccountAsync("fout@example.nl", Password);
        using var browser = app.Browse();

        var wrong = await Words(await browser.SignInAsync("fout@example.nl", "niet het wachtwoord"));
        var unknown = await Words(await browser.SignInAsync("niemand@example.nl", "niet het wachtwoord"));

        wrong.ShouldContain("Je bent niet aangemeld.");
        unknown.ShouldBe(wrong.Replace("fout@example.nl", "niemand@example.nl"));
    }

    [Fact]
    public async Task SignIn_FiveWrongPasswords_ClosesTheAccountForTheRightOneToo()
    {
        await app.AddAccountAsync("slot@example.nl", Password);
        using var browser = app.Browse();
        for (var attempt = 0; attempt < 5; attempt++) await browser.SignInAsync("slot@example.nl", "niet het wachtwoord");

        var answer = await browser.SignInAsync("slot@example.nl", Password);

        (await Words(answer)).ShouldContain("Je bent niet aangemeld.");
    }

    [Theory]
    [InlineData("/gouda/overzicht?thema=jeugd", "/gouda/overzicht?thema=jeugd")]
    [InlineData("//evil.example/", "/")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    public async Task SignIn_WithReturnAddress_GoesOnlyToOurOwnPages(string address, string expected)
    {
        var email = $"{Guid.NewGuid():N}@example.nl";
        await app.AddAccountAsync(email, Password);
        using var browser = app.Browse();

        var answer = await browser.SignInAsync(email, Password, $"/aanmelden?terug={Uri.EscapeDataString(address)}");

        answer.ShouldRedirectTo(expected);
    }

    [Fact]
    public async Task SignIn_WithoutAntiforgeryToken_IsRefused()
    {
        using var browser = app.Browse();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/aanmelden")
        {
            Content = new FormUrlEncodedContent([new("_handler", "account"), new("Entry.Email", "a"), new("Entry.Password", "b")]),
        };

        (await browser.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task SignOut_EndsTheSession()
    {
        await app.AddAccountAsync("weg@example.nl", Password);
        using var browser = app.Browse();
        await browser.SignInAsync("weg@example.nl", Password);

        (await browser.PostAsync("/afmelden")).ShouldRedirectTo("/aanmelden");
        (await browser.GetAsync("/geen-toegang")).ShouldRedirectTo("/aanmelden?terug=%2Fgeen-toegang");
    }

    [Fact]
    public async Task SignOut_WithoutAntiforgeryToken_IsRefused()
    {
        await app.AddAccountAsync("blijf@example.nl", Password);
        using var browser = app.Browse();
        await browser.SignInAsync("blijf@example.nl", Password);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/afmelden") { Content = new FormUrlEncodedContent([]) };

        (await browser.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await browser.ReadAsync("/geen-toegang");
    }

    [Fact]
    public async Task Page_WithoutDemoMode_OffersNoDemo() =>
        (await app.Browse().ReadAsync("/aanmelden")).ShouldNotContain("demo", Case.Insensitive);

    /// <summary>What a reader sees of the page: without the tokens, which differ each time.</summary>
    private static async Task<string> Words(HttpResponseMessage answer)
    {
        var page = await answer.TextAsync();
        var main = page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];
        return System.Text.RegularExpressions.Regex.Replace(main, "value=\"CfDJ8[^\"]*\"", string.Empty);
    }
}
