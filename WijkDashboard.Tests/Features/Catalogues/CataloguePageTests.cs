using Bunit;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Features.Catalogues;

public sealed class CataloguePageTests : CatalogueScreens
{
    [Fact]
    public void Stranger_IsRefusedInOneAndTheSameWay()
    {
        var page = Catalogue(new("x", "X", [new("zwolle", "politie", Role.InformationManager)]));

        page.Find("h1").TextContent.ShouldBe("Deze pagina is niet voor jou open");
        page.FindAll("table").ShouldBeEmpty();
    }

    [Fact]
    public void Indicators_StandUnderTheirPartner_WithWhatMatters()
    {
        var page = Catalogue(Staff);

        page.FindAll(".group").Select(g => g.TextContent).ShouldBe(["Politie", "Jeugdzorg", "Maatschappelijk werk", "Gemeente"]);
        var row = page.FindAll("tbody tr").First(r => r.TextContent.Contains("Woninginbraak", StringComparison.Ordinal)).TextContent;
        row.ShouldContain("per 1.000");
        row.ShouldContain("jaar");
        row.ShouldContain("wijk, buurt");
        row.ShouldContain("redelijk");
        row.ShouldContain("20 nov 2026, map op de server (versie 1)");
    }

    [Fact]
    public void ReaderWithoutRights_ReadsWhoMayChange_AndIsOfferedNothing()
    {
        var page = Catalogue(Staff);

        page.Markup.ShouldContain("Veranderen doet de informatiemanager van de partner");
        page.FindAll("a.button").ShouldBeEmpty();
        foreach (var tab in new[] { "partners", "themas", "regels", "bescherming", "gebieden" })
            Catalogue(Staff, $"deel={tab}").FindAll("tbody a").ShouldBeEmpty(tab);
    }

    [Fact]
    public async Task ReviewDateThatPassed_SaysSo()
    {
        await SaveAsync(Police, CataloguePart.Indicators, "woninginbraak", e => e["reviewDate"] = "2026-11-19");
        await SaveAsync(Police, CataloguePart.Indicators, "fietsdiefstal", e => e["reviewDate"] = "2026-11-20");

        var page = Catalogue(Staff);

        page.FindAll("tbody tr").First(r => r.TextContent.Contains("Woninginbraak", StringComparison.Ordinal)).TextContent.ShouldContain("verlopen");
        page.FindAll("tbody tr").First(r => r.TextContent.Contains("Fietsdiefstal", StringComparison.Ordinal)).TextContent.ShouldNotContain("verlopen");
    }

    [Fact]
    public void Rules_AreSentences()
    {
        var page = Catalogue(Staff, "deel=regels");

        page.Markup.ShouldContain("is nooit minder dan");
        page.Markup.ShouldContain("Er mag 5 verschil zijn.");
        page.Markup.ShouldContain("gemeente en wijk zijn niet te vergelijken");
    }

    [Fact]
    public void Policies_SayWhatTheyDo()
    {
        var page = Catalogue(Staff, "deel=bescherming");

        page.Markup.ShouldContain("Aantallen onder 8 zijn afgeschermd, een nul ook. De rest is afgerond op 5. Van groepen onder 50 mensen komt niets naar buiten.");
        page.Markup.ShouldContain("Schermt niets af en rondt niet af");
    }

    [Fact]
    public void Areas_SayWhereASeriesBreaks_AndShowTheRecode()
    {
        var page = Catalogue(Staff, "deel=gebieden&editie=2020");

        page.Markup.ShouldContain("Tussen indeling 2015 en 2020 breekt de reeks bij");
        page.FindAll(".over").ShouldNotBeEmpty();
        page.FindAll("tbody small").ShouldContain(s => s.TextContent.Contains('→', StringComparison.Ordinal));
    }

    [Fact]
    public void Layouts_TellWhatTheyRead_AndCanBeSaved()
    {
        var page = Catalogue(Staff, "deel=indelingen");

        page.Markup.ShouldContain("CSV met een kolom per indicator; gebied: Wijkcode; periode: Jaar.");
        page.FindAll("button").ShouldContain(b => b.TextContent.Contains("Bewaar als bestand", StringComparison.Ordinal));
        page.FindAll("input[type=file]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Versions_TellWhoChangedWhat()
    {
        await SaveAsync(Police, CataloguePart.Indicators, "woninginbraak", e => e["decimals"] = 2);

        var rows = Catalogue(Staff, "deel=versies").FindAll("tbody tr");

        rows[0].TextContent.ShouldContain("versie 2");
        rows[0].TextContent.ShouldContain("Sanne");
        rows[0].TextContent.ShouldContain("Woninginbraak: decimalen");
        rows[1].TextContent.ShouldContain("4 partners toegevoegd: Politie, Jeugdzorg");
    }

    [Fact]
    public async Task Theme_ChangedByTheMunicipality_IsSavedWithItsPublication()
    {
        var page = Catalogue(Town, "deel=themas&bewerk=veiligheid");
        var before = Installation.Feed.Current("gouda")!.Number;
        page.Find("#veld-name").Change("Veilig wonen");

        await page.Find("form").SubmitAsync();

        Eventually(page, () => page.Find("[role=status].notice").TextContent.ShouldBe($"Bewaard als versie 2. De cijfers zijn opnieuw gelezen: stand {before + 1}."));
        page.FindAll("tbody tr").ShouldContain(r => r.TextContent.Contains("Veilig wonen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Theme_InUse_IsNotRemoved_InWords()
    {
        var page = Catalogue(Town, "deel=themas&bewerk=veiligheid");
        await Button(page, "Verwijderen").ClickAsync(new());

        await Button(page, "Ja, verwijder").ClickAsync(new());

        Eventually(page, () => page.Find("[role=alert]").TextContent.ShouldContain("Het thema veiligheid staat niet in themes.json."));
    }

    [Fact]
    public async Task WeakerPolicy_IsExplainedBeforeSaving_AndRefusedToTheManager()
    {
        var page = Catalogue(Town, "deel=bescherming&bewerk=A");
        page.Find("#veld-minPopulation").Change("10");

        Eventually(page, () => page.Find(".weaker").TextContent.ShouldContain("Dit is een zwakkere regel"));
        page.Find(".weaker").TextContent.ShouldContain("De kleinste groep gaat van 50 naar 10 mensen.");
        page.Find(".weaker").TextContent.ShouldContain("Dit kan alleen de functionaris gegevensbescherming (FG) bewaren.");
        await page.Find("form").SubmitAsync();

        Eventually(page, () => page.Find("[role=alert]").TextContent.ShouldContain("mensen minder beschermd"));
        (await FindAsync(CataloguePart.Policies, "A"))["minPopulation"]!.GetValue<int>().ShouldBe(50);
    }

    [Fact]
    public async Task WeakerPolicy_ByThePrivacyOfficer_IsSavedUnderAHigherVersion()
    {
        var page = Catalogue(Officer, "deel=bescherming&bewerk=A");
        page.Find("#veld-minPopulation").Change("10");
        Eventually(page, () => page.Find(".weaker").TextContent.ShouldContain("kun je dit besluiten"));

        await page.Find("form").SubmitAsync();

        Eventually(page, () => page.Find("[role=status].notice").TextContent.ShouldContain("Bewaard als versie 2"));
        var policy = await FindAsync(CataloguePart.Policies, "A");
        policy["minPopulation"]!.GetValue<int>().ShouldBe(10);
        policy["version"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    public void StrongerPolicy_IsNoWarning()
    {
        var page = Catalogue(Town, "deel=bescherming&bewerk=A");

        page.Find("#veld-threshold").Change("13");

        page.FindAll(".weaker").ShouldBeEmpty();
    }

    [Fact]
    public async Task SpecialArea_GetsItsReason()
    {
        var page = Catalogue(Town, "deel=gebieden&editie=2015&bewerk=BU05130305");
        page.Find("#veld-special").Change("Hier is nu een station");

        await page.Find("form").SubmitAsync();

        Eventually(page, () => page.Find("[role=status].notice").TextContent.ShouldContain("Bewaard als versie 2"));
        page.FindAll("tbody tr").Single(r => r.TextContent.Contains("BU05130305", StringComparison.Ordinal)).TextContent.ShouldContain("Hier is nu een station");
    }
}
