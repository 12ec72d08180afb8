using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Layouts;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Deliveries.Layouts;

public sealed class LayoutDraftTests
{
    private static readonly MunicipalityFolder Gouda = CatalogueReader.Read(CatalogueFolder.Read(Path.Combine(Repository.Data, "gouda"))).Folder!;

    [Theory]
    [InlineData("bijstand-per_wijk.csv", "Bijstand per wijk", "bijstand-per-wijk")]
    [InlineData("één.csv", "Één", "een")]
    [InlineData(".csv", "", "bestand")]
    [InlineData("leefbaarometer.csv", "Leefbaarometer", "leefbaarometer-2")]
    public async Task Draft_OfAFile_IsCalledAfterItAndHasAnIdOfItsOwn(string fileName, string name, string id)
    {
        var draft = await DraftAsync(fileName, "Wijkcode;Jaar;Woninginbraak\nWK051301;2016;49");

        (draft.Layout.Name.Dutch, draft.ToKeep().Id).ShouldBe((name, id));
    }

    [Fact]
    public async Task Draft_InThePlaceOfAnother_KeepsItsId() =>
        ((await DraftAsync("nieuw.csv", "Wijkcode;Jaar;Woninginbraak\nWK051301;2016;49")) with { FormerId = "politie-wijken" }).ToKeep().Id.ShouldBe("politie-wijken");

    [Fact]
    public async Task Examples_OfAColumn_AreItsFirstDifferentTexts() =>
        (await DraftAsync("a.csv", "Wijkcode;Jaar\nWK051301;2016\nWK051301;\nWK051302;2016\nWK051303;2016\nWK051304;2016")).Examples(0)
            .ShouldBe(["WK051301", "WK051302", "WK051303"]);

    [Fact]
    public async Task NamesOfFigures_OfALongFile_StandInTheOrderOfTheFile()
    {
        var draft = await DraftAsync("lang.csv", "gebied;periode;delict;aantal\nWK051301;2016;Woninginbraak;49\nWK051301;2016;Fietsdiefstal;120\nWK051302;2016;Woninginbraak;12");

        draft.NamesOfFigures().ShouldBe(["Woninginbraak", "Fietsdiefstal"]);
    }

    private static async Task<LayoutDraft> DraftAsync(string fileName, string text)
    {
        await using var table = new TextTable(text);
        var sample = await LayoutSample.TakeAsync(table, new PersonalDataScan(table.Headings), TestContext.Current.CancellationToken);
        return LayoutDraft.Guessed(new(Gouda, "politie"), new(new() { Format = FileFormat.Csv }, [], []), sample, fileName);
    }
}
