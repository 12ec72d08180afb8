using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access.Support;
using WijkDashboard.Ui.Theme;

namespace WijkDashboard.Access.Hosting;

public sealed class HostingTests(PlainApp app) : IClassFixture<PlainApp>
{
    /// <summary>What is in none of these lets something in that others wrote: unsafe-inline, unsafe-eval, another host, a wildcard.</summary>
    private static readonly HashSet<string> s_harmless = ["'self'", "'none'", "data:"];

    [Theory]
    [InlineData("/aanmelden")]
    [InlineData("/health/live")]
    [InlineData("/gouda/overzicht")]
    public async Task EveryAnswer_CarriesTheSecurityHeaders(string address)
    {
        using var browser = app.Browse();

        var headers = (await browser.GetAsync(address)).Headers;

        headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldNotContain("localhost");
    }

    [Theory]
    [InlineData("/aanmelden")]
    [InlineData("/toegankelijkheid")]
    [InlineData("/api/uitleg")]
    [InlineData("/app.css")]
    [InlineData("/bestaat-niet")]
    public async Task Policy_OfEveryAnswer_AllowsOnlyFilesOfOurOwn(string address)
    {
        using var browser = app.Browse();

        var policy = Directives(await browser.GetAsync(address));

        policy.Keys.ShouldBe(
            ["default-src", "script-src", "style-src", "img-src", "font-src", "connect-src", "base-uri", "form-action", "frame-ancestors", "object-src"]);
        policy.Values.SelectMany(v => v).Where(v => !s_harmless.Contains(v) && !v.StartsWith("'nonce-", StringComparison.Ordinal)).ShouldBeEmpty();
        policy["script-src"].ShouldBe(["'self'"]);
        foreach (var closed in new[] { "default-src", "object-src", "frame-ancestors" }) policy[closed].ShouldBe(["'none'"], closed);
    }

    [Fact]
    public async Task Page_HasAWordForItsStyleElements_OfItsOwnAndNothingInline()
    {
        using var browser = app.Browse();

        var first = await browser.GetAsync("/aanmelden");
        var second = await browser.GetAsync("/aanmelden");

        var nonce = Directives(first)["style-src"].Last();
        var text = await first.TextAsync();
        text.ShouldContain($" nonce=\"{nonce["'nonce-".Length..^1]}\"");
        Directives(second)["style-src"].Last().ShouldNotBe(nonce);
        foreach (var inline in new[] { "<script>", "<style", " style=", " onclick=", "javascript:" }) text.ShouldNotContain(inline);
        Directives(await browser.GetAsync("/health/live"))["style-src"].ShouldBe(["'self'"]);
    }

    [Fact]
    public async Task ThemeOfMudBlazor_IsAFileOfOurOwn_AtTheAddressThatPagesName()
    {
        using var browser = app.Browse();
        var page = await (await browser.GetAsync("/aanmelden")).TextAsync();

        var answer = await browser.GetAsync(app.Services.GetRequiredService<ThemeSheet>().Path);

        page.ShouldContain($"href=\"{app.Services.GetRequiredService<ThemeSheet>().Path}\"");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        answer.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        (await answer.TextAsync()).ShouldContain("--mud-default-borderradius: 6px");
    }

    [Fact]
    public async Task Page_BeforeSomebodyIsKnown_BringsNothingThatMakesItLive()
    {
        using var browser = app.Browse();

        (await (await browser.GetAsync("/aanmelden")).TextAsync()).ShouldNotContain("_framework/");
    }

    [Fact]
    public async Task Live_Always_IsOk()
    {
        using var browser = app.Browse();

        (await browser.ReadAsync("/health/live")).ShouldBe("""{"status":"ok"}""");
    }

    [Fact]
    public async Task Ready_AfterTheStart_IsOk()
    {
        using var browser = app.Browse();

        (await browser.ReadAsync("/health/ready")).ShouldBe("""{"status":"ok"}""");
    }

    [Fact]
    public async Task Ready_WithoutDatabase_SaysOnlyThatItIsNot()
    {
        await using var broken = new PlainApp();
        using var browser = broken.Browse();
        File.Delete(Path.Combine(broken.Folder, "test.db"));

        var answer = await browser.GetAsync("/health/ready");

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.TextAsync()).ShouldBe("""{"status":"unavailable"}""");
        (await browser.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Language_Unchosen_IsDutchWhateverTheBrowserPrefers()
    {
        using var browser = app.Browse();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/aanmelden");
        request.Headers.AcceptLanguage.ParseAdd("en-US");
        request.Headers.Accept.ParseAdd("text/html");

        (await (await browser.SendAsync(request)).TextAsync()).ShouldContain("Wachtwoord");
    }

    [Fact]
    public async Task Language_English_IsKept()
    {
        using var browser = app.Browse();

        (await browser.GetAsync("/taal?cultuur=en-GB&terug=/aanmelden")).ShouldRedirectTo("/aanmelden");
        (await browser.ReadAsync("/aanmelden")).ShouldContain("E-mail address");
    }

    [Theory]
    [InlineData("/taal?cultuur=xx-YY&terug=/aanmelden", "/aanmelden")]
    [InlineData("/taal?cultuur=en-GB&terug=//evil.example", "/")]
    [InlineData("/taal", "/")]
    public async Task Language_UnknownOrLeadingElsewhere_IsNotFollowed(string address, string expected)
    {
        using var browser = app.Browse();

        (await browser.GetAsync(address)).ShouldRedirectTo(expected);
    }

    [Fact]
    public void StartMessage_WithoutDemoMode_TellsHowTheFirstAdministratorIsMade()
    {
        var lines = app.Services.GetRequiredService<StartMessage>().Lines(["http://localhost:5080"]).ToArray();

        lines[0].ShouldEndWith("http://localhost:5080");
        lines[1].ShouldContain("admin create");
    }

    [Fact]
    public async Task Http_WhenHttpsIsEnforced_IsSentOn()
    {
        await using var plain = new PlainApp();
        await using var enforcing = plain.WithWebHostBuilder(
            builder => builder.UseSetting("Https:Enforce", "true").UseSetting("https_port", "443"));
        using var client = enforcing.CreateClient(new() { AllowAutoRedirect = false });

        var answer = await client.GetAsync("/aanmelden", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.TemporaryRedirect);
        answer.Headers.Location!.Scheme.ShouldBe("https");
    }

    private static Dictionary<string, string[]> Directives(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Content-Security-Policy").Single().Split("; ").Select(d => d.Split(' ')).ToDictionary(d => d[0], d => d[1..]);
}
