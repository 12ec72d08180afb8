using System.Text;
using Microsoft.Playwright;
using WijkDashboard.Browser.Support;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Browser;

/// <summary>What goes wrong around a delivery, and what the page says of it.</summary>
[Collection(BrowserTests.Name)]
public sealed class DeliveryMisuseTests(BrowserApp app)
{
    private const string New = "/gouda/leveringen/nieuw";
    private const string Police = "Wijkcode;Wijknaam;Jaar;Woninginbraak;Fietsdiefstal;Diefstal uit/vanaf auto;Bedreiging en mishandeling;Vernieling;Winkeldiefstal;Totaal misdrijven\n";

    [Theory]
    [InlineData("oud.xls", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")]
    [InlineData("leeg.csv", "")]
    public async Task UnfitFile_Chosen_IsRefusedInWordsAndAnotherCanBeChosen(string name, string text)
    {
        var page = await OpenAsync(New);

        await page.ChooseFileAsync(name, Encoding.Latin1.GetBytes(text));

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Dit bestand is niet te lezen" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("tbody .remedy")).Not.ToBeEmptyAsync();
        await page.ShouldBeAccessibleEverywhereAsync(Path.GetFileNameWithoutExtension(name));
        await page.ChooseFileAsync("wijken.csv", Police + "WK051304;Plaswijck;2016;119;61;81;56;95;46;474\n");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Herkend: Misdrijven per wijk en jaar" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task FileWithHeadingsAlone_Checked_IsRefusedInWords()
    {
        var page = await OpenAsync(New);

        await page.ChooseFileAsync("koppen.csv", Police);
        await page.GetByRole(AriaRole.Button, new() { Name = "Controleer dit bestand" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Dit bestand is niet aangenomen" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("tbody .remedy")).Not.ToBeEmptyAsync();
        await page.ShouldBeAccessibleEverywhereAsync("geweigerd");
    }

    [Fact]
    public async Task PageReloaded_WithAFileChosen_BeginsAnewAndKeptNothing()
    {
        var page = await OpenAsync(New);
        await page.ChooseFileAsync("wijken.csv", Police + "WK051304;Plaswijck;2016;119;61;81;56;95;46;474\n");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Controleer dit bestand" })).ToBeVisibleAsync();

        await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });

        await Assertions.Expect(page.GetByText("Sleep een bestand hierheen")).ToBeVisibleAsync();
        await page.GotoAsync("/gouda/leveringen", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.GetByText("Er wacht niets.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Upload_Stopped_SaysThatNothingWasKept()
    {
        var page = await OpenAsync(New);
        using var large = new LargeFile(Police, "WK051304;Plaswijck;2016;119;61;81;56;95;46;474");
        await page.ChooseFileAsync(large.File);
        await page.GetByRole(AriaRole.Button, new() { Name = "Controleer dit bestand" }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Stop" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Gestopt. Er is niets bewaard.")).ToBeVisibleAsync();
        await page.GotoAsync("/gouda/leveringen", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.GetByText("Er wacht niets.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task TwoManagers_AtOnce_TheSecondReadsWhatTheFirstDecided()
    {
        var draft = await app.DraftAsync("wijkcode,wijknaam,jaar,cijfer,waarde\nWK051301,Binnenstad,2022,Jongeren met jeugdzorg in natura,170\n");
        var first = await OpenAsync($"/gouda/leveringen/{draft}", "jeugdzorg");
        var second = await OpenAsync($"/gouda/leveringen/{draft}?stap=goedkeuren", "jeugdzorg");
        await Assertions.Expect(second.GetByRole(AriaRole.Button, new() { NameRegex = new("^Publiceer als stand") })).ToBeVisibleAsync();
        await first.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        await first.GetByRole(AriaRole.Link, new() { NameRegex = new("^Publiceer als stand") }).ClickAsync();
        if (await first.Locator("#reden").IsVisibleAsync()) await first.Locator("#reden").FillAsync("Nageteld.");

        await first.GetByRole(AriaRole.Button, new() { NameRegex = new("^Publiceer als stand") }).ClickAsync();

        await Assertions.Expect(first.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Gepubliceerd als stand") })).ToBeVisibleAsync();
        await Assertions.Expect(second.GetByRole(AriaRole.Heading, new() { Name = "Iemand was je voor" })).ToBeVisibleAsync();
        await Assertions.Expect(second.GetByText("Deze levering is intussen: Gepubliceerd.")).ToBeVisibleAsync();
        await Assertions.Expect(second.GetByRole(AriaRole.Button, new() { NameRegex = new("^Publiceer als stand") })).ToHaveCountAsync(0);
        await second.ShouldBeAccessibleEverywhereAsync("te-laat");
    }

    [Fact]
    public async Task ReaderWithoutRights_ByAddress_IsToldInWordsAndCanDoNothing()
    {
        var draft = await app.DraftAsync("wijkcode,wijknaam,jaar,cijfer,waarde\nWK051302,De Korte Akkeren,2022,Jongeren met jeugdzorg in natura,215\n");
        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, Role.Staff, partner: "politie");

        foreach (var (address, words) in new[]
        {
            (New, "Alleen een informatiemanager van een partner levert bestanden."),
            ($"/gouda/leveringen/{draft}", "Zolang een levering wacht, ziet alleen de partner zelf haar."),
            ("/gouda/leveringen/999999", "Zolang een levering wacht, ziet alleen de partner zelf haar."),
            ("/gouda/leveringen/sleutels", "informatiemanager"),
        })
        {
            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
            await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(words);
            await Assertions.Expect(page.Locator("main :is(form, input, table)")).ToHaveCountAsync(0);
            await page.ShouldBeAccessibleAsync();
        }

        foreach (var address in new[] { "/gouda/leveringen", "/gouda/leveringen/7?stap=intrekken", "/gouda/catalogus/indicator/woninginbraak?bewerk=true", "/gouda/catalogus?deel=regels&bewerk=" })
        {
            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator(".loading")).ToHaveCountAsync(0);
            await Assertions.Expect(page.Locator("main :is(form, input[type=file], textarea)")).ToHaveCountAsync(0);
        }
    }

    private async Task<IPage> OpenAsync(string address, string partner = "politie")
    {
        var page = await app.OpenAsync(1440);
        await BrowserApp.SignInAsync(page, Role.InformationManager, partner: partner);
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }

    /// <summary>Large enough to be still on its way when somebody stops it.</summary>
    private sealed class LargeFile : IDisposable
    {
        private const int Rows = 1_000_000;

        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wijkdashboard-");

        public LargeFile(string headings, string row)
        {
            using var writer = new StreamWriter(File.FullName, append: false, Encoding.UTF8);
            writer.Write(headings);
            for (var i = 0; i < Rows; i++) writer.WriteLine(row);
        }

        public FileInfo File => new(Path.Combine(_folder.FullName, "groot.csv"));

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
