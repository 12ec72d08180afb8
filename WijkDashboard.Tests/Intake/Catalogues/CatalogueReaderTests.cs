using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;

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
        reading.Folder.Boundaries.Keys.ShouldBe(["2015-wijk"]);
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
