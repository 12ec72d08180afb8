using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access.Support;

namespace WijkDashboard.Access;

/// <summary>Asked of every address the app has, so that a new one cannot be forgotten.</summary>
public sealed class UnknownUserTests(DemoApp app) : IClassFixture<DemoApp>
{
    private static readonly string[] s_open =
    [
        "/aanmelden", "/aanmelden/demo", "/health/live", "/health/ready", "/mudblazor-theme.css", "/taal", "/toegankelijkheid",
    ];

    [Fact]
    public async Task EveryAddress_ThatIsNotMeantToBeOpen_TurnsUnknownUsersAway()
    {
        var closed = Endpoints().Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is null).ToArray();
        closed.Length.ShouldBeGreaterThan(5);
        using var browser = app.Browse();

        var open = new List<string>();
        foreach (var endpoint in closed)
        {
            foreach (var method in Methods(endpoint))
            {
                using var request = new HttpRequestMessage(new(method), AddressOf(endpoint));
                var answer = await browser.SendAsync(request);
                var turnedAway = answer.StatusCode == HttpStatusCode.Unauthorized
                    || answer.Headers.Location?.AbsolutePath == "/aanmelden";
                if (!turnedAway) open.Add($"{method} {endpoint.RoutePattern.RawText}: {answer.StatusCode}");
            }
        }

        open.ShouldBeEmpty();
    }

    [Fact]
    public void OpenAddresses_AreTheFewWeKnowAndStaticFiles() =>
        Endpoints().Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Where(e => e.Metadata.All(m => m.GetType().Name != "StaticAssetDescriptor"))
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            .Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(s_open);

    [Theory]
    [InlineData("POST", "/_blazor/negotiate?negotiateVersion=1")]
    [InlineData("GET", "/_blazor")]
    [InlineData("POST", "/_blazor/disconnect")]
    public async Task Hub_UnknownUser_IsRefusedWithoutARedirect(string method, string address)
    {
        using var browser = app.Browse();
        using var request = new HttpRequestMessage(new(method), address);

        (await browser.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Hub_SignedIn_Negotiates()
    {
        using var browser = app.Browse();
        await browser.SignInAsDemoAsync("demo-gouda-politie-staff");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");

        (await browser.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AddressThatDoesNotExist_UnknownUser_LooksLikeAnyOther()
    {
        using var browser = app.Browse();

        (await browser.GetAsync("/atlantis/overzicht")).ShouldRedirectTo("/aanmelden?terug=%2Fatlantis%2Foverzicht");
    }

    private IEnumerable<RouteEndpoint> Endpoints() =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static IEnumerable<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is { HttpMethods.Count: > 0 } metadata ? metadata.HttpMethods : ["GET"];

    /// <summary>Some address of the endpoint: what stands in its open places does not matter to somebody turned away.</summary>
    private static string AddressOf(RouteEndpoint endpoint) =>
        "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment =>
            string.Concat(segment.Parts.Select(part => part is RoutePatternLiteralPart literal ? literal.Content : "x"))));
}
