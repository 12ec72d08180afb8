using System.Net;
using System.Text.RegularExpressions;
using WijkDashboard.Api.Support;
using WijkDashboard.Domain.Deliveries;

namespace WijkDashboard.Api;

public sealed partial class ReferencePageTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_TellsEveryOperationRefusalAndIssue()
    {
        var page = await ReadAsync();

        page.ShouldContain(">Leveren en lezen met een programma</h1>");
        foreach (var path in new[] { "/api/v1/{municipality}/deliveries", "/api/v1/{municipality}/deliveries/{id}", "/api/v1/{municipality}/layouts", "/api/v1/{municipality}/signals" })
            page.ShouldContain($">{path}</code>");
        foreach (var kind in Enum.GetValues<ProblemKind>()) page.ShouldContain($"id=\"{Problems.AnchorOf(kind)}\"");
        foreach (var code in Enum.GetValues<IssueCode>().Where(c => c != IssueCode.PersonalData)) page.ShouldContain($"id=\"{code}\"");
        page.ShouldContain("id=\"citizenServiceNumber\"");
        page.ShouldContain("Een aantal is nul of meer.");
        page.ShouldNotContain("{0}");
        page.ShouldNotContain("{1}");
    }

    [Fact]
    public async Task Page_HasExamplesForTheReadersOwnMunicipality()
    {
        var page = await ReadAsync();

        page.ShouldContain("-F file=@misdrijven-2018.csv");
        page.ShouldContain("/api/v1/gouda/deliveries");
        page.ShouldContain("Invoke-RestMethod");
        page.ShouldContain("href=\"/gouda/leveringen/sleutels\"");
    }

    [Fact]
    public async Task EveryLinkOnThePage_LeadsToAPlaceOnIt()
    {
        var page = await ReadAsync();

        var places = Places().Matches(page).Select(m => m.Groups[1].Value).ToHashSet();
        var links = Links().Matches(page).Select(m => m.Groups[1].Value).ToArray();
        links.Length.ShouldBeGreaterThan(10);
        links.Where(l => !places.Contains(l)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/api/uitleg")]
    [InlineData("/openapi/v1.json")]
    public async Task UnknownReader_IsSentToSigningIn(string address)
    {
        using var browser = app.Browser();
        browser.DefaultRequestHeaders.Accept.ParseAdd("text/html");

        var answer = await browser.GetAsync(address, Cancel);

        answer.RequestMessage!.RequestUri!.PathAndQuery.ShouldBe($"/aanmelden?terug={Uri.EscapeDataString(address)}");
    }

    private async Task<string> ReadAsync()
    {
        using var browser = app.Browser();
        await app.SignInAsync(browser, "demo-gouda-politie-informationmanager");
        return WebUtility.HtmlDecode(await browser.GetStringAsync("/api/uitleg", Cancel));
    }

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Places();

    [GeneratedRegex("href=\"/api/uitleg#([^\"]+)\"")]
    private static partial Regex Links();
}
