using Bunit;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Features.Catalogues;

public sealed class IndicatorEntryPageTests : CatalogueScreens
{
    [Fact]
    public void Indicator_SaysAllThatIsKnownOfIt()
    {
        var page = Indicator(Staff, "woninginbraak");

        page.Find("h1").TextContent.ShouldBe("Woninginbraak");
        page.Markup.ShouldContain("Inbraken in woningen en pogingen daartoe");
        page.Markup.ShouldContain("minder is gunstig");
        page.Markup.ShouldContain("Schermt niets af en rondt niet af");
        page.Markup.ShouldContain("Open data: de bron heeft deze cijfers zelf openbaar gemaakt.");
        page.FindAll("li").ShouldContain(l => l.TextContent.Contains("map op de server: toegevoegd", StringComparison.Ordinal));
        page.Markup.ShouldContain("Alleen de informatiemanager van die partner of een beheerder kan dit veranderen.");
        page.FindAll("a.button").ShouldBeEmpty();
    }

    [Fact]
    public void Indicator_NamesTheRulesItTakesPartIn()
    {
        Indicator(Staff, "inwoners").Markup.ShouldContain("is nooit minder dan");
        Indicator(Staff, "woninginbraak").Markup.ShouldContain("Deze indicator doet in geen regel mee.");
    }

    [Fact]
    public void UnknownIndicator_SaysWhatMayHaveHappened() =>
        Indicator(Staff, "onbekend").Markup.ShouldContain("Misschien is die weggehaald");

    [Fact]
    public void FormInTheAddress_IsNotOpenForWhoMayNotChange() => Indicator(Staff, "woninginbraak", isEdited: true).FindAll("form").ShouldBeEmpty();

    [Fact]
    public async Task Manager_ChangesADefinition_AndReadsThatItWasSaved()
    {
        var page = Indicator(Police, "woninginbraak", isEdited: true);
        page.Find("#veld-name").Change("Inbraak in huis");
        page.Find("#waarom").Change("Beter woord");

        await page.Find("form").SubmitAsync();

        Eventually(page, () => page.Find("h1").TextContent.ShouldBe("Inbraak in huis"));
        page.Find("[role=status].notice").TextContent.ShouldContain("Bewaard als versie 2");
        Address.ShouldEndWith("/gouda/catalogus/indicator/woninginbraak");
        page.FindAll("li").ShouldContain(l => l.TextContent.Contains("Sanne: naam", StringComparison.Ordinal) && l.TextContent.Contains("Beter woord", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatIsMissing_StandsAtItsField()
    {
        var page = Indicator(Police, "woninginbraak", isEdited: true);
        page.Find("#veld-definition").Change("");
        page.FindAll("[data-field=definition] textarea")[1].Change("");
        page.Find("#veld-multiplier").Change("0");

        await page.Find("form").SubmitAsync();

        Eventually(page, () => page.Find("[role=alert]").TextContent.ShouldContain("Bij de velden hierboven"));
        page.Find("[data-field=definition] .issue").TextContent.ShouldBe("Definitie ontbreekt of is leeg.");
        page.Find("#veld-definition").GetAttribute("aria-invalid").ShouldBe("true");
        page.Find("[data-field=multiplier] .issue").TextContent.ShouldContain("0 kan hier niet");
        (await FindAsync(CataloguePart.Indicators, "woninginbraak"))["multiplier"]!.GetValue<int>().ShouldBe(1000);
    }

    [Fact]
    public async Task SavedInBetween_LosesNothing_AndGoesOnTopOfTheNewVersion()
    {
        var page = Indicator(Police, "woninginbraak", isEdited: true);
        page.Find("#veld-name").Change("Inbraak in huis");
        await SaveAsync(Police with { Name = "Marieke" }, CataloguePart.Indicators, "woninginbraak", e =>
        {
            e["decimals"] = 2;
            e["name"]!["nl"] = "Huisinbraak";
        });

        await page.Find("form").SubmitAsync();

        Eventually(page, () => page.Find("[role=alert]").TextContent.ShouldContain("Marieke bewaarde intussen versie 2."));
        page.Find("#veld-name").GetAttribute("value").ShouldBe("Inbraak in huis");

        await Button(page, "Zet mijn wijzigingen op de nieuwe versie").ClickAsync(new());
        Eventually(page, () => page.Find("[role=alert]").TextContent.ShouldContain("Naam veranderde de ander ook. Daar staat nu: “Huisinbraak”."));
        page.Find("#veld-decimals").GetAttribute("value").ShouldBe("2");
        await page.Find("form").SubmitAsync();

        Eventually(page, () => page.Find("[role=status].notice").TextContent.ShouldContain("Bewaard als versie 3"));
        var saved = await FindAsync(CataloguePart.Indicators, "woninginbraak");
        (saved["name"]!["nl"]!.GetValue<string>(), saved["decimals"]!.GetValue<int>()).ShouldBe(("Inbraak in huis", 2));
    }

    [Fact]
    public async Task NothingChanged_SavesNothing()
    {
        var page = Indicator(Police, "woninginbraak", isEdited: true);

        await page.Find("form").SubmitAsync();

        Eventually(page, () => page.Find("[role=alert]").TextContent.ShouldContain("Er is niets veranderd"));
    }

    [Fact]
    public void PrivacyOfficer_ChangesOnlyWhatProtects()
    {
        var page = Indicator(Officer, "jeugdzorg", isEdited: true);

        page.Find("#veld-policy").HasAttribute("disabled").ShouldBeFalse();
        page.Find("#veld-definition").HasAttribute("disabled").ShouldBeTrue();
        page.Find("#veld-policy").Change("C");
        Eventually(page, () => page.Find(".weaker").TextContent.ShouldContain("De drempel gaat van 8 naar 0"));
    }

    [Fact]
    public async Task NewIndicator_WithAnIdThatIsTaken_TakesNothingOver()
    {
        var page = Indicator(Police, null);
        page.Find("#veld-id").Change("woninginbraak");

        await page.Find("form").SubmitAsync();

        Eventually(page, () => page.Find("[data-field=id] .issue").TextContent.ShouldContain("woninginbraak staat er twee keer."));
    }

    [Fact]
    public void NewIndicator_IsNotForStaff() => Indicator(Staff, null).Markup.ShouldContain("Een nieuwe indicator maakt de informatiemanager");

    [Fact]
    public async Task IndicatorWithFigures_KeepsItsId_AndCannotGo()
    {
        await Installation.DeliverAsync("Wijkcode;Wijknaam;Jaar;Woninginbraak;Fietsdiefstal;Diefstal uit/vanaf auto;Bedreiging en mishandeling;Vernieling;Winkeldiefstal;Totaal misdrijven\nWK051304;;2016;5;;;;;;\n");
        var page = Indicator(Police, "woninginbraak", isEdited: true);
        page.Find("#veld-id").HasAttribute("disabled").ShouldBeTrue();
        await Button(page, "Verwijderen").ClickAsync(new());

        await Button(page, "Ja, verwijder").ClickAsync(new());

        Eventually(page, () => page.Find("[role=alert]").TextContent.ShouldContain("Van woninginbraak zijn al cijfers geleverd."));
        (await FindAsync(CataloguePart.Indicators, "woninginbraak")).ShouldNotBeNull();
    }
}
