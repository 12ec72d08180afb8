using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access.Support;

namespace WijkDashboard.Access.Hosting;

public sealed class HostingTests(PlainApp app) : IClassFixture<PlainApp>
{
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
        var policy = headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldContain("connect-src 'self'");
        policy.ShouldNotContain("localhost");
    }

    [Fact]
    public async Task Page_Scripts_AreFilesOfOurOwn()
    {
        using var browser = app.Browse();
        var answer = await browser.GetAsync("/aanmelden");

        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("script-src 'self';");
        (await answer.TextAsync()).ShouldNotContain("<script>");
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
}
