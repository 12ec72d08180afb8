using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Intake.Catalogues;

public sealed class ExampleFolderTests
{
    [Theory]
    [InlineData("Gouda", "gouda")]
    [InlineData("'s-Hertogenbosch", "s-hertogenbosch")]
    [InlineData("Súdwest-Fryslân", "sudwest-fryslan")]
    [InlineData("Bergen (NH.)", "bergen-nh")]
    [InlineData("東京", "")]
    public void Id_OfAName_CanStandInAnAddress(string name, string id) => ExampleFolder.IdOf(name).ShouldBe(id);

    [Theory]
    [InlineData("GM0513")]
    [InlineData("GM1999")]
    public void Example_OfAnyCode_ReadsAsThatMunicipality(string code)
    {
        var files = ExampleFolder.Files("proef", AreaCode.Parse(code), "De \"Proef\"\\stad");

        files.Values.ShouldAllBe(text => !text.Contains("{{"));
        var reading = CatalogueReader.Read(files.Where(f => CatalogueFolder.IsCatalogue(f.Key)).ToDictionary());
        reading.Issues.ShouldBeEmpty();
        reading.Folder!.Catalogue.Municipality.Name.ShouldBe("De \"Proef\"\\stad");
        reading.Folder.Deliveries.ShouldAllBe(d => files.ContainsKey(d.File));
    }
}
