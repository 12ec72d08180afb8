using System.Net;
using WijkDashboard.Access.Support;

namespace WijkDashboard.Access.Demo;

public sealed class DemoModeTests(DemoApp app) : IClassFixture<DemoApp>
{
    [Theory]
    [InlineData("demo-gouda-politie-staff", "/gouda/overzicht")]
    [InlineData("demo-gouda-jeugd-director", "/gouda/overzicht")]
    [InlineData("demo-voorbeeldstad-politie-informationmanager", "/voorbeeldstad/overzicht")]
    [InlineData("demo-administrator", "/gouda/overzicht")]
    public async Task SignIn_EachRole_LeadsToItsMunicipality(string person, string start)
    {
        using var browser = app.Browse();

        (await browser.SignInAsDemoAsync(person)).ShouldRedirectTo("/");
        (await browser.GetAsync("/")).ShouldRedirectTo(start);
    }

    [Fact]
    public async Task SignIn_SomebodyNotInTheDemo_IsRefused()
    {
        var account = await app.AddAccountAsync("echt@example.nl", "een lange zin als wachtwoord", "gouda/politie/staff");
        using var browser = app.Browse();

        (await browser.SignInAsDemoAsync(account.Id)).ShouldRedirectTo("/aanmelden");
        (await browser.GetAsync("/")).ShouldRedirectTo("/aanmelden?terug=%2F");
    }

    [Fact]
    public async Task SignIn_ReturnAddressElsewhere_StaysHere()
    {
        using var browser = app.Browse();

        (await browser.SignInAsDemoAsync("demo-administrator", "//evil.example")).ShouldRedirectTo("/");
    }

    [Fact]
    public async Task SignIn_DemoPersonByPassword_IsRefused()
    {
        using var browser = app.Browse();

        (await browser.SignInAsync("demo-administrator@demo.invalid", "")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Page_SaysThatItIsADemoAndNamesThePeople()
    {
        var page = await app.Browse().ReadAsync("/aanmelden");

        page.ShouldContain("Dit is een demo");
        page.ShouldContain("Voorbeeldstad");
        page.ShouldContain("Jeugdhulp");
        page.ShouldContain("informatiemanager");
    }

    [Fact]
    public async Task Restart_WithoutDemoMode_RefusesTheCookieAndTheAccount()
    {
        await using var installation = new DemoApp();
        using var before = installation.Browse();
        var signedIn = await before.SignInAsDemoAsync("demo-gouda-politie-staff");
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("wijkdashboard=", StringComparison.Ordinal));
        await using var restarted = new AfterTheDemo(installation);
        using var after = restarted.Browse();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/geen-toegang");
        request.Headers.Add("Cookie", cookie.Split(';')[0]);
        request.Headers.Accept.ParseAdd("text/html");

        (await after.SendAsync(request)).ShouldRedirectTo("/aanmelden?terug=%2Fgeen-toegang");
        (await after.SignInAsDemoAsync("demo-gouda-politie-staff")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Cookie_InDemoMode_IsAccepted()
    {
        using var browser = app.Browse();
        await browser.SignInAsDemoAsync("demo-gouda-politie-staff");

        (await browser.GetAsync("/geen-toegang")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
