using System.Net;
using Microsoft.AspNetCore.Hosting;
using WijkDashboard.Access.Support;

namespace WijkDashboard.Features.Accessibility;

public sealed class StatementPageTests(PlainApp app) : IClassFixture<PlainApp>
{
    private const string Address = "/toegankelijkheid";

    [Theory]
    [InlineData("nl-NL", "Toegankelijkheidsverklaring", "Eerste maatregelen genomen", "Nationale ombudsman")]
    [InlineData("en-GB", "Accessibility statement", "First measures taken", "National Ombudsman")]
    public async Task Statement_ForSomebodyUnknown_HasThePartsOfTheModel(string language, string title, string status, string complaint)
    {
        using var browser = app.Browse();
        await browser.GetAsync($"/taal?cultuur={language}&terug=/");

        var page = await browser.ReadAsync(Address);

        page.ShouldContain($"<title>{title} – WijkDashboard</title>");
        foreach (var part in new[] { status, complaint, "WCAG 2.2", "EN 301 549", "2.5.8" }) page.ShouldContain(part);
    }

    [Fact]
    public async Task Organisation_NotFilledIn_IsNotMadeUp()
    {
        using var browser = app.Browse();

        var page = await browser.ReadAsync(Address);

        page.ShouldContain("[naam van de organisatie, nog niet ingevuld]");
        page.ShouldContain("[e-mailadres, nog niet ingevuld]");
    }

    [Fact]
    public async Task Organisation_FilledIn_AnswersForTheStatement()
    {
        await using var plain = new PlainApp();
        await using var filled = plain.WithWebHostBuilder(builder => builder
            .UseSetting("Accessibility:Organisation", "Gemeente Voorbeeld").UseSetting("Accessibility:Email", "toegankelijk@voorbeeld.example"));

        var page = WebUtility.HtmlDecode(await filled.CreateClient().GetStringAsync(Address, TestContext.Current.CancellationToken));

        page.ShouldContain("Gemeente Voorbeeld is verantwoordelijk");
        page.ShouldContain("href=\"mailto:toegankelijk@voorbeeld.example\"");
        page.ShouldNotContain("nog niet ingevuld");
    }

    [Fact]
    public async Task Entrance_LeadsToTheStatement()
    {
        using var browser = app.Browse();

        (await browser.ReadAsync("/aanmelden")).ShouldContain($"href=\"{Address}\"");
    }
}
