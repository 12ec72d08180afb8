using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Support;

namespace WijkDashboard.Browser;

/// <summary>Makes the pictures of the README from the running app; run on purpose.</summary>
[Collection(BrowserTests.Name)]
public sealed class Pictures(BrowserApp app)
{
    private const string Neighbourhoods = "/gouda/overzicht?niveau=buurt";
    private const string Benefits =
        "Wijk;Peiljaar;In de bijstand;Opmerking\nBinnenstad;2021;225;\nDe Korte Akkeren;2021;360;\nBloemendaal;2021;120;\nPlaswijk;2021;270;\n"
        + "Noord;2021;270;\nKort Haarlem;2021;345;\nGoverwelle;2021;240;\nStolwijkersluis;2021;5;\nWestergouwe;2021;100;nieuwbouw\n";

    private const string Reason = Neighbourhoods + "&cel=BU05130305.woninginbraak";

    /// <summary>Where the pictures go; set <c>WIJK_PICTURES</c> to look at them without changing those of the README.</summary>
    private static readonly string s_folder =
        Environment.GetEnvironmentVariable("WIJK_PICTURES") ?? Path.Combine(Repository.Root, "WijkDashboard", "docs", "pictures");

    [Theory(Explicit = true)]
    [InlineData("overzicht", Neighbourhoods, 1440, 900, ColorScheme.Light)]
    [InlineData("reden", Reason, 1440, 900, ColorScheme.Light)]
    [InlineData("donker", Neighbourhoods, 1440, 900, ColorScheme.Dark)]
    [InlineData("telefoon", Neighbourhoods, 390, 844, ColorScheme.Light)]
    [InlineData("profiel", "/gouda/wijk/BU05130407", 1440, 900, ColorScheme.Light)]
    [InlineData("indicator", "/gouda/indicator/woninginbraak?niveau=buurt", 1440, 900, ColorScheme.Light)]
    public async Task Take(string name, string address, int width, int height, ColorScheme colours)
    {
        var page = await app.OpenAsync(width, height, colours);
        await BrowserApp.SignInAsync(page, Role.Staff, partner: "gemeente");
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.Locator("select[data-live]").First).ToBeAttachedAsync();

        await ShouldBeTakenAsync(page, name);
    }

    /// <summary>Benefits of 2021 as a partner might send them, with a typing error and a figure that asks for an answer.</summary>
    [Fact(Explicit = true)]
    public async Task TakeDelivery()
    {
        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, Role.InformationManager, partner: "maatschappelijk-werk");
        await page.GotoAsync("/gouda/leveringen/nieuw", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.ChooseFileAsync("bijstand-per-wijk.csv", Benefits);
        await page.GetByLabel("Peiljaar").SelectOptionAsync(new SelectOptionValue { Label = "Periode" });
        await page.GetByLabel("Kort Haarlem").SelectOptionAsync(new SelectOptionValue { Label = "Kort Haarlem (WK051306)" });
        await page.GetByLabel("Westergouwe").SelectOptionAsync(new SelectOptionValue { Label = "Westergouwe (WK051309)" });
        await Assertions.Expect(page.GetByText("8 van de eerste 9 cijfers begrijpen we.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).FocusAsync();
        await ShouldBeTakenAsync(page, "indeling");

        await page.GetByRole(AriaRole.Button, new() { Name = "Bewaar de indeling en controleer het bestand" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Wat verandert" })).ToBeVisibleAsync();

        await ShouldBeTakenAsync(page, "levering");
    }

    private static async Task ShouldBeTakenAsync(IPage page, string name)
    {
        var file = Path.Combine(s_folder, name + ".png");
        await page.ScreenshotAsync(new() { Path = file });
        new FileInfo(file).Length.ShouldBeGreaterThan(10_000);
    }
}
