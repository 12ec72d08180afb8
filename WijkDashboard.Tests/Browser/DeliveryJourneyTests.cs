using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

/// <summary>A file that nobody ever described, on its way to the overview of a colleague.</summary>
[Collection(BrowserTests.Name)]
public sealed class DeliveryJourneyTests(BrowserApp app)
{
    private const string Partner = "maatschappelijk-werk";

    private const string Headings = "Gemeente Gouda, team inkomen;;;\nWijk;Peiljaar;In de bijstand;Opmerking\n";

    private const string WithFaults = Headings
        + "Binnenstad;2021;225;\nDe Korte Akkeren;2021;380;\nBloemendaal;2021;6;\nPlaswijk;2021;270;\nKort Haarlem;2021;3500;\nGoverwelle;2021;zestig;\n";

    private const string Corrected = Headings
        + "Binnenstad;2021;225;\nDe Korte Akkeren;2021;380;\nBloemendaal;2021;6;\nPlaswijck;2021;270;\nKort Haarlem;2021;345;\nGoverwelle;2021;;\n";

    [Fact]
    public async Task UnknownFile_DescribedMendedAndApproved_ReachesAColleagueWhoHadThePageOpen()
    {
        var colleague = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(colleague, Role.Director, partner: "jeugdzorg");
        await colleague.GotoAsync($"/gouda/overzicht?partner={Partner}&indeling=2020&cel=WK051301.bijstand");
        var cell = colleague.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(cell).ToContainTextAsync("210");
        await colleague.EvaluateAsync("window.openedOnce = true");

        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, Role.InformationManager, partner: Partner);
        await page.GotoAsync("/gouda/leveringen/nieuw", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.ShouldBeAccessibleEverywhereAsync("nieuw");

        await page.ChooseFileAsync("bijstand-wijken.csv", WithFaults);
        await DescribeAsync(page);
        await ReadIssuesAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "Ander bestand" }).ClickAsync();
        await page.ChooseFileAsync("bijstand-wijken-verbeterd.csv", Corrected);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Herkend: Bijstand wijken" })).ToBeVisibleAsync();
        await page.ShouldBeAccessibleEverywhereAsync("herkend");
        await page.GetByRole(AriaRole.Button, new() { Name = "Controleer dit bestand" }).ClickAsync();

        var number = await ApproveAsync(page);

        await Assertions.Expect(colleague.GetByRole(AriaRole.Banner)).ToContainTextAsync($"Stand {number}");
        await Assertions.Expect(cell).ToContainTextAsync("225");
        (await colleague.EvaluateAsync<bool>("window.openedOnce === true")).ShouldBeTrue();
    }

    /// <summary>The guess knows the figures and the names; what it cannot know is asked for.</summary>
    private static async Task DescribeAsync(IPage page)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Dit soort bestand kennen we nog niet" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Over welke periode gaat dit bestand?")).ToBeVisibleAsync();
        await page.GetByLabel("Peiljaar").SelectOptionAsync(new SelectOptionValue { Label = "Periode" });
        await page.GetByLabel("Kort Haarlem").SelectOptionAsync(new SelectOptionValue { Label = "Kort Haarlem (WK051306)" });
        await Assertions.Expect(page.GetByText("4 van de eerste 6 cijfers begrijpen we.")).ToBeVisibleAsync();
        await page.ShouldBeAccessibleEverywhereAsync("indeling");

        await page.GetByRole(AriaRole.Button, new() { Name = "Bewaar de indeling en controleer het bestand" }).ClickAsync();
        await page.WaitForURLAsync(new Regex(@"/leveringen/\d+$"));
    }

    private static async Task ReadIssuesAsync(IPage page)
    {
        await ShouldTellAsync(page, "Plaswijk", "6", "Wijk");
        await ShouldTellAsync(page, "zestig", "8", "In de bijstand");
        await ShouldTellAsync(page, "3500", "7", "In de bijstand");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Publiceer zonder deze cijfers" })).ToBeVisibleAsync();
        await page.ShouldBeAccessibleEverywhereAsync("fouten");
    }

    private static async Task ShouldTellAsync(IPage page, string value, string row, string column)
    {
        var line = page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByText(value, new() { Exact = true }) });
        await Assertions.Expect(line.Locator(".rows")).ToHaveTextAsync(row);
        await Assertions.Expect(line.Locator(".column")).ToHaveTextAsync(column);
        await Assertions.Expect(line.Locator(".remedy")).Not.ToBeEmptyAsync();
    }

    /// <returns>The number of the publication.</returns>
    private static async Task<string> ApproveAsync(IPage page)
    {
        var changes = page.GetByRole(AriaRole.Region, new() { Name = "Wat verandert" });
        await Assertions.Expect(changes.GetByRole(AriaRole.Row).Filter(new() { HasText = "Binnenstad" })).ToContainTextAsync("225");
        await page.ShouldBeAccessibleEverywhereAsync("voorbeeld");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Publiceer als stand") }).ClickAsync();
        await page.ShouldBeAccessibleEverywhereAsync("goedkeuren");
        await page.GetByLabel("Wat is het antwoord op de vraag?").FillAsync("In Bloemendaal zijn adressen samengevoegd.");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Publiceer als stand") }).ClickAsync();

        var news = page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Gepubliceerd als stand") });
        await Assertions.Expect(news).ToBeVisibleAsync();
        await page.ShouldBeAccessibleEverywhereAsync("gepubliceerd");
        return Regex.Match(await news.InnerTextAsync(), @"\d+").Value;
    }
}
