using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access.Keys;
using WijkDashboard.Api.Support;

namespace WijkDashboard.Api;

public sealed class KeyAuthenticationTests(ApiApp app) : IClassFixture<ApiApp>
{
    private const string Layouts = "/api/v1/gouda/layouts";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wijk_kort")]
    [InlineData("wijk_0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task NoKeyOrAWrongOne_IsTurnedAwayInOneWording(string? key)
    {
        using var client = app.Client(key);

        var answer = await client.GetAsync(Layouts, Cancel);

        await answer.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "no-key");
        answer.Headers.WwwAuthenticate.Single().Scheme.ShouldBe("Bearer");
    }

    [Fact]
    public async Task AlmostTheKey_IsTurnedAway()
    {
        var key = (await app.MakeKeyAsync()).Secret;
        using var client = app.Client(key[..^1] + (key[^1] == '0' ? '1' : '0'));

        await (await client.GetAsync(Layouts, Cancel)).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "no-key");
    }

    [Fact]
    public async Task RevokedKey_LetsNobodyInFromThatMoment()
    {
        var key = await app.MakeKeyAsync();
        using var client = app.Client(key.Secret);
        (await client.GetAsync(Layouts, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await Desk.RevokeAsync(ApiApp.ManagerOf("politie"), "gouda", key.Key.Id, Cancel)).ShouldBeTrue();

        await (await client.GetAsync(Layouts, Cancel)).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "no-key");
    }

    [Fact]
    public async Task KeyWithALastDay_EndsAfterThatDay()
    {
        await using var own = new ApiApp();
        using var client = own.Client((await own.MakeKeyAsync(lastDay: new(2026, 11, 21))).Secret);

        own.Clock.Now = new(2026, 11, 21, 23, 59, 0, TimeSpan.Zero);
        (await client.GetAsync(Layouts, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        own.Clock.Now = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

        await (await client.GetAsync(Layouts, Cancel)).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "no-key");
    }

    [Theory]
    [InlineData("voorbeeldstad")]
    [InlineData("atlantis")]
    [InlineData("GOUDA")]
    public async Task OtherMunicipality_IsRefusedWhetherItTakesPartOrNot(string municipality)
    {
        using var client = await app.ClientAsync();

        var listed = await client.GetAsync($"/api/v1/{municipality}/layouts", Cancel);
        var delivered = await client.PostAsync($"/api/v1/{municipality}/deliveries", Requests.Form(Requests.Csv(ApiApp.Good)), Cancel);

        (await listed.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "other-municipality")).GetRawText().ShouldNotContain(municipality);
        await delivered.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "other-municipality");
    }

    [Fact]
    public async Task AddressThatDoesNotExist_FollowsTheSameRules()
    {
        using var known = await app.ClientAsync();
        using var unknown = app.Client(null);

        await (await known.GetAsync("/api/v1/gouda/cijfers", Cancel)).ShouldBeProblemAsync(HttpStatusCode.NotFound, "not-found");
        await (await unknown.GetAsync("/api/v1/gouda/cijfers", Cancel)).ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "no-key");
        await (await known.DeleteAsync($"{ApiApp.Deliveries}/1", Cancel)).ShouldBeProblemAsync(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Cookie_CountsForNothing()
    {
        using var browser = app.Browser();
        await app.SignInAsync(browser, "demo-gouda-politie-informationmanager");
        (await browser.GetAsync("/api/uitleg", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var answer = await browser.PostAsync(ApiApp.Deliveries, Requests.Form(Requests.Csv(ApiApp.Good)), Cancel);

        await answer.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "no-key");
    }

    [Fact]
    public async Task Key_OpensNoPageAndNoFigure()
    {
        using var client = await app.ClientAsync();
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");

        foreach (var address in new[] { "/", "/gouda/overzicht", "/api/uitleg", "/openapi/v1.json" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancel);
            answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/aanmelden", address);
        }
    }

    private KeyDesk Desk => app.Services.GetRequiredService<KeyDesk>();
}
