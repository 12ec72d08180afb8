using System.Text;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Features.Catalogues;

public sealed class ImportTests : CatalogueScreens
{
    [Fact]
    public async Task Layout_ComesBackFromItsFile_UnderAnotherId()
    {
        var layout = (await OpenAsync()).Folder.Layouts.First(l => l.Id == "politie-wijken");
        var page = Catalogue(Police, "deel=indelingen");

        Upload(page, "indeling.json", Encoding.UTF8.GetBytes(LayoutFile.Export(layout with { Id = "politie-nieuw" })));
        Eventually(page, () => page.Find(".import").TextContent.ShouldContain("De indeling politie-nieuw is nieuw."));
        await page.Find(".import form").SubmitAsync();

        Eventually(page, () => page.Find("[role=status].notice").TextContent.ShouldContain("De indeling politie-nieuw is bewaard in versie 2"));
        (await OpenAsync()).Folder.Layouts.ShouldContain(l => l.Id == "politie-nieuw");
    }

    [Fact]
    public void Layout_ThatNamesAnUnknownIndicator_IsRefusedInWords()
    {
        var page = Catalogue(Police, "deel=indelingen");

        Upload(page, "indeling.json", "{ \"id\": \"x\" }"u8.ToArray());

        Eventually(page, () => page.Find(".import [role=alert]").TextContent.ShouldContain("indeling.json is niet te gebruiken."));
        page.Find(".import [role=alert]").TextContent.ShouldContain("partner ontbreekt of is leeg.");
        page.FindAll(".import form").ShouldBeEmpty();
    }

    [Fact]
    public async Task Catalogue_ShowsWhatWouldChange_BeforeItIsSaved()
    {
        var open = await OpenAsync();
        var made = open.Editor.Put(open.Folder.Catalogue.Indicator("woninginbraak")! with { Decimals = 2 }).ShouldBeOfType<CatalogueEdit.Made>();
        var page = Catalogue(Police, "deel=versies");

        Upload(page, "gouda.zip", CatalogueArchiveFile.Write(made.Files));
        Eventually(page, () => page.Find(".import form").TextContent.ShouldContain("Woninginbraak: decimalen"));
        (await OpenAsync()).Version.Number.ShouldBe(1);
        await page.Find(".import form").SubmitAsync();

        Eventually(page, () => page.Find("[role=status].notice").TextContent.ShouldContain("De catalogus is bewaard als versie 2"));
        (await OpenAsync()).Folder.Catalogue.Indicator("woninginbraak")!.Decimals.ShouldBe(2);
    }

    [Fact]
    public async Task Catalogue_WithWhatIsNotTheReaders_SaysSoBeforeSaving()
    {
        var open = await OpenAsync();
        var made = open.Editor.Put(open.Folder.Catalogue.Themes[0] with { Name = new("Anders") }).ShouldBeOfType<CatalogueEdit.Made>();
        var page = Catalogue(Police, "deel=versies");

        Upload(page, "gouda.zip", CatalogueArchiveFile.Write(made.Files));

        Eventually(page, () => page.Find(".import [role=alert]").TextContent.ShouldContain("is van alle partners samen"));
        await page.Find(".import form").SubmitAsync();
        Eventually(page, () => page.Find(".import").TextContent.ShouldContain("Er is niets bewaard."));
        (await OpenAsync()).Version.Number.ShouldBe(1);
    }

    [Fact]
    public void Catalogue_ThatIsNoArchive_IsRefusedInWords()
    {
        var page = Catalogue(Police, "deel=versies");

        Upload(page, "gouda.zip", "geen zip"u8.ToArray());

        Eventually(page, () => page.Find(".import [role=alert]").TextContent.ShouldContain("Dit is geen zip-bestand"));
    }

    [Fact]
    public async Task Catalogue_ThatSaysTheSame_IsNotSavedAgain()
    {
        var open = await OpenAsync();
        var page = Catalogue(Police, "deel=versies");

        Upload(page, "gouda.zip", CatalogueArchiveFile.Write(open.Version.Files));

        Eventually(page, () => page.Markup.ShouldContain("gouda.zip zegt hetzelfde als de catalogus van nu."));
        page.FindAll(".import form").ShouldBeEmpty();
    }

    private static void Upload(IRenderedComponent<CataloguePage> page, string name, byte[] content) =>
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(content, name));

    private async Task<OpenCatalogue> OpenAsync() => (await Desk.OpenAsync(Police, "gouda", Cancel))!;
}
