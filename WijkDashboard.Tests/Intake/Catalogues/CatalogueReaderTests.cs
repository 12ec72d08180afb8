using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Signals.Discordance;

namespace WijkDashboard.Intake.Catalogues;

public sealed class CatalogueReaderTests
{
    [Fact]
    public void Reader_SoundFiles_GivesTheWholeCatalogue()
    {
        var reading = new CatalogueTexts().Read();

        reading.Issues.ShouldBeEmpty();
        reading.Succeeded.ShouldBeTrue();
        var catalogue = reading.Folder.Catalogue;
        catalogue.Municipality.Name.ShouldBe("Proefstad");
        catalogue.Municipality.Notice.ShouldBeNull();
        catalogue.Municipality.Shown[AreaLevel.Neighbourhood].ShouldBe("2015");
        catalogue.Indicators.Select(i => i.Id).ShouldBe(["inbraak", "misdrijven"]);
        var burglary = catalogue.Indicator("inbraak").ShouldNotBeNull();
        burglary.PartOf.ShouldBe("misdrijven");
        burglary.Polarity.ShouldBe(Polarity.LowerIsBetter);
        burglary.MinExposure.ShouldBe(200);
        catalogue.Areas.Find("2015", AreaCode.Parse("BU00010101"))!.Name.ShouldBe("Haven, Oost");
        catalogue.Areas.Find("2015", AreaCode.Parse("BU00010100"))!.Special!.English.ShouldBe("City centre");
        catalogue.Population.For(AreaCode.Parse("WK000101"), "inhabitants", 2021)!.Value.Year.ShouldBe(2015);
        reading.Folder.Deliveries.ShouldHaveSingleItem().File.ShouldBe("deliveries/politie/2015.csv");
        reading.Folder.Catalogue.Maps.Select(m => (m.EditionId, m.Level)).ShouldBe([("2015", AreaLevel.District)]);
    }

    [Fact]
    public void Indicator_WithEverythingSaidOfIt_IsReadWhole()
    {
        var indicator = new CatalogueTexts().Changing("indicators.json", ", \"partOf\": \"misdrijven\"", """
            ,
            "owner": { "nl": "Team informatie" }, "numerator": { "nl": "Inbraken" }, "denominator": { "nl": "Inwoners" },
            "target": { "value": 2.5, "kind": "norm", "text": { "nl": "Landelijk" } }, "qualityGrade": "fair",
            "improvement": { "nl": "Vaker leveren" }, "ethics": { "nl": "Gaat over aangiften" }, "reviewDate": "2027-01-31", "dueDays": 60, "sourceRounding": 10
            """).Read().Folder!.Catalogue.Indicator("inbraak")!;

        indicator.Owner!.Dutch.ShouldBe("Team informatie");
        (indicator.Numerator!.Dutch, indicator.Denominator!.Dutch).ShouldBe(("Inbraken", "Inwoners"));
        indicator.Target.ShouldBe(new(2.5m, TargetKind.Norm, new("Landelijk")));
        indicator.Grade.ShouldBe(QualityGrade.Fair);
        (indicator.Improvement!.Dutch, indicator.Ethics!.Dutch).ShouldBe(("Vaker leveren", "Gaat over aangiften"));
        (indicator.ReviewDate, indicator.DueDays, indicator.SourceRounding).ShouldBe((new DateOnly(2027, 1, 31), 60, 10));
    }

    [Fact]
    public void Indicator_WithoutThem_HasNone()
    {
        var indicator = new CatalogueTexts().Read().Folder!.Catalogue.Indicator("inbraak")!;

        (indicator.Owner, indicator.Target, indicator.Grade, indicator.ReviewDate, indicator.DueDays, indicator.SourceRounding)
            .ShouldBe((null, null, null, null, null, 1));
    }

    [Fact]
    public void PairsOfDomains_AndNationalFigures_AreReadWhereTheyAre()
    {
        var catalogue = new CatalogueTexts()
            .With("discordances.json", """[{ "id": "p", "first": { "theme": "veiligheid" }, "second": { "partner": "zorg" } }]""")
            .With("reference.csv", "indicator,area,year,urbanity,population,count,base\ninbraak,WK000101,2020,2,4000,,1\ninbraak,WK000201,2020,2,5000,60,10\n")
            .Read().Folder!.Catalogue;

        catalogue.Discordances.ShouldBe([new("p", new FigureDomain.OfTheme("veiligheid"), new FigureDomain.OfPartner("zorg"), null)]);
        catalogue.Reference.Urbanity(AreaCode.Parse("WK000101")).ShouldBe(2);
        catalogue.Reference.ComparableWith(AreaCode.Parse("WK000101"), 4000, "inbraak", 2020).ShouldHaveSingleItem().Count.ShouldBe(60);
    }

    [Fact]
    public void Catalogue_WithoutTheTwo_ComparesNothingMore() =>
        new CatalogueTexts().Read().Folder!.Catalogue.ShouldSatisfyAllConditions(
            c => c.Discordances.ShouldBeEmpty(), c => c.Reference.All.ShouldBeEmpty());

    [Fact]
    public void Rules_OfEachKind_AreRead()
    {
        var rules = new CatalogueTexts().With("rules.json", """
            [
              { "id": "a", "kind": "atLeast", "larger": "misdrijven", "smaller": "inbraak" },
              { "id": "b", "kind": "sumOf", "whole": "misdrijven", "parts": ["inbraak"], "tolerance": 2.5 },
              { "id": "c", "kind": "notComparable", "indicator": "inbraak", "levels": ["wijk", "gemeente"], "note": { "nl": "Waarom" } },
              { "id": "d", "kind": "movingTotal", "whole": "misdrijven", "part": "inbraak", "periods": 4 }
            ]
            """).Read().Folder!.Catalogue.Rules;

        rules[0].ShouldBe(new IndicatorRule.AtLeast("a", "misdrijven", "inbraak", 0, null));
        rules[1].ShouldBeOfType<IndicatorRule.SumOf>().Tolerance.ShouldBe(2.5m);
        rules[2].ShouldBe(new IndicatorRule.NotComparable("c", "inbraak", AreaLevel.Municipality, AreaLevel.District, new("Waarom")));
        rules[3].ShouldBe(new IndicatorRule.MovingTotal("d", "misdrijven", "inbraak", 4, 0, null));
    }

    [Fact]
    public void Recode_OfAnEdition_SaysWhatBecameOfTheOneBefore()
    {
        var areas = new CatalogueTexts()
            .With("areas/recode-2020.csv", "from,to,kind\nBU00010100,BU00010100,merged\nBU00010101,BU00010100,merged\n")
            .Read().Folder!.Catalogue.Areas;

        areas.ChangeOf(AreaCode.Parse("BU00010100"), "2020").ShouldBeOfType<AreaChange.MergedFrom>().NamesBefore.ShouldBe(["Markt", "Haven, Oost"]);
        areas.SuccessorsOf(AreaCode.Parse("BU00010101"), "2020").ShouldBe([AreaCode.Parse("BU00010100")]);
    }

    [Theory]
    [InlineData("\"code\": \"NL00\"")]
    [InlineData("\"code\": \"GM0001\", \"codes\": [\"GM0001\", \"GM0002\"]")]
    public void Areas_OfARegionOrTheCountry_MayLieInEveryMunicipalityOfIt(string code)
    {
        var reading = new CatalogueTexts()
            .Changing("municipality.json", "\"code\": \"GM0001\"", code)
            .Changing("areas/areas-2020.csv", "WK000101,Centrum,2015,,", "WK000101,Centrum,2015,,\nGM0002,Buurstad,2020,,\nWK000201,Dorp,2020,,")
            .Read();

        reading.Issues.ShouldBeEmpty();
        reading.Folder!.Catalogue.Areas.Find("2020", AreaCode.Parse("GM0002"))!.Name.ShouldBe("Buurstad");
    }

    [Fact]
    public void Reader_SeveralFaults_TellsAllOfThem() =>
        new CatalogueTexts()
            .Changing("partners.json", "\"look\": \"police\"", "\"look\": \"blue\"")
            .Changing("policies.json", "\"version\": 1", "\"version\": 0")
            .Read().Issues.Select(i => i.File).ShouldBe(["partners.json", "policies.json"]);

    [Fact]
    public void Reader_NoFilesAtAll_TellsWhatIsMissing() =>
        CatalogueReader.Read(new Dictionary<string, string>()).Issues
            .ShouldAllBe(i => i.Problem == CatalogueProblem.FileMissing);
}
