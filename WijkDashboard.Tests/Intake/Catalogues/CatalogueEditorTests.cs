using System.Text.Json.Nodes;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Catalogues;

namespace WijkDashboard.Intake.Catalogues;

public sealed class CatalogueEditorTests
{
    private const string RuleText = """[{ "id": "som", "kind": "sumOf", "whole": "misdrijven", "parts": ["inbraak"] }]""";

    private static readonly IReadOnlyDictionary<string, string> Files = new CatalogueTexts().With("rules.json", RuleText).Files;
    private static readonly CatalogueEditor Editor = new(Files, UsedIds.None);

    private static Indicator Burglary => CatalogueReader.Read(Files).Folder!.Catalogue.Indicator("inbraak")!;

    [Fact]
    public void Put_OfANewEntry_AddsItAtTheEndAndNothingElse()
    {
        var files = Made(Editor.Put(new Theme("jeugd", new("Jeugd"))));

        Read(files).Themes.Select(t => t.Id).ShouldBe(["veiligheid", "jeugd"]);
        files.Where(f => Files[f.Key] != f.Value).Select(f => f.Key).ShouldBe(["themes.json"]);
    }

    [Fact]
    public void Put_OfAKnownEntry_ChangesItInItsPlace() =>
        Read(Made(Editor.Put(Burglary with { Decimals = 0 }))).Indicators.Select(i => (i.Id, i.Decimals)).ShouldBe([("inbraak", 0), ("misdrijven", 1)]);

    [Fact]
    public void Put_ThatDoesNotRead_IsRefusedWithTheIssueAtItsProperty()
    {
        var issue = Refused(Editor.Put(Burglary with { Definition = new(string.Empty), ThemeId = "veiligheid" })).ShouldHaveSingleItem();

        (issue.File, issue.Place, issue.Problem).ShouldBe(("indicators.json", "inbraak/definition/nl", CatalogueProblem.MissingProperty));
    }

    [Fact]
    public void Put_OfTheFirstRule_MakesTheFile()
    {
        var editor = new CatalogueEditor(new CatalogueTexts().Files, UsedIds.None);

        Read(Made(editor.Put(new IndicatorRule.AtLeast("eerste", "misdrijven", "inbraak", 0, null)))).Rules.ShouldHaveSingleItem().Id.ShouldBe("eerste");
    }

    [Fact]
    public void Put_OfALayout_TakesWhatTheLayoutWriterGives()
    {
        var layout = Editor.Find(CataloguePart.Layouts, "politie-jaar")!;
        layout["name"] = new JsonObject { ["nl"] = "Ander" };

        CatalogueReader.Read(Made(Editor.Put(CataloguePart.Layouts, layout))).Folder!.Layouts.ShouldHaveSingleItem().Name.Dutch.ShouldBe("Ander");
    }

    [Fact]
    public void Indicator_WithoutFiguresAndAnotherId_IsRenamedWhereverItIsNamed()
    {
        var folder = CatalogueReader.Read(Made(Editor.Put(Burglary with { Id = "woninginbraak" }, formerId: "inbraak"))).Folder!;

        folder.Catalogue.Indicators.Select(i => i.Id).ShouldBe(["woninginbraak", "misdrijven"]);
        folder.Layouts[0].Indicators.Values.ShouldBe(["woninginbraak"]);
        folder.Catalogue.Rules[0].IndicatorIds.ShouldBe(["misdrijven", "woninginbraak"]);
    }

    [Fact]
    public void Partner_WithAnotherId_IsRenamedWhereverItIsNamed()
    {
        var folder = CatalogueReader.Read(Made(Editor.Put(new Partner("politie-hm", new("Politie"), PartnerLook.Police, null), "politie"))).Folder!;

        folder.Catalogue.Indicators.ShouldAllBe(i => i.PartnerId == "politie-hm");
        folder.Layouts.ShouldAllBe(l => l.PartnerId == "politie-hm");
        folder.Deliveries.ShouldAllBe(d => d.PartnerId == "politie-hm");
    }

    [Fact]
    public void Whole_WithAnotherId_IsRenamedInItsPartsAndRules()
    {
        var total = CatalogueReader.Read(Files).Folder!.Catalogue.Indicator("misdrijven")!;
        var catalogue = Read(Made(Editor.Put(total with { Id = "alle-misdrijven" }, "misdrijven")));

        catalogue.Indicator("inbraak")!.PartOf.ShouldBe("alle-misdrijven");
        catalogue.Rules[0].ShouldBeOfType<IndicatorRule.SumOf>().WholeId.ShouldBe("alle-misdrijven");
    }

    [Fact]
    public void Id_OnceFiguresCarryIt_DoesNotChangeOrGo()
    {
        var editor = new CatalogueEditor(Files, UsedIds.None with
        {
            Indicators = new HashSet<string> { "inbraak" }, Policies = new HashSet<string> { "A" },
        });

        foreach (var edit in new[]
                 {
                     editor.Put(Burglary with { Id = "ander" }, "inbraak"),
                     editor.Remove(CataloguePart.Indicators, "inbraak"),
                     editor.Put(new DisclosurePolicy("B", 1, new("Ander"), 8, 5, true, 50), "A"),
                 })
            Refused(edit).ShouldHaveSingleItem().Problem.ShouldBe(CatalogueProblem.IdHasFigures);
        Made(editor.Put(Burglary with { Name = new("Andere naam") }));
    }

    [Fact]
    public void Id_OfAnotherEntry_IsNotTakenOver() =>
        Refused(Editor.Put(Burglary with { Id = "misdrijven" }, "inbraak")).ShouldHaveSingleItem().Problem.ShouldBe(CatalogueProblem.DuplicateId);

    [Fact]
    public void Remove_OfWhatAnotherEntryNames_IsRefusedByName() =>
        Refused(Editor.Remove(CataloguePart.Indicators, "misdrijven")).Select(i => (i.File, i.Problem)).ShouldBe(
        [
            ("indicators.json", CatalogueProblem.UnknownIndicator),
            ("rules.json", CatalogueProblem.UnknownIndicator),
        ]);

    [Fact]
    public void Remove_OfWhatNothingNames_TakesItAway() => Read(Made(Editor.Remove(CataloguePart.Rules, "som"))).Rules.ShouldBeEmpty();

    [Fact]
    public void Entry_ThatSomebodyElseTookAway_IsTold()
    {
        Refused(Editor.Remove(CataloguePart.Themes, "groen")).ShouldHaveSingleItem().Problem.ShouldBe(CatalogueProblem.NoEntry);
        Refused(Editor.Put(new Theme("groener", new("Groen")), "groen")).ShouldHaveSingleItem().Problem.ShouldBe(CatalogueProblem.NoEntry);
        Refused(Editor.Move(CataloguePart.Themes, "groen", 0)).ShouldHaveSingleItem().Problem.ShouldBe(CatalogueProblem.NoEntry);
    }

    [Fact]
    public void Move_ChangesTheOrderOfColumns() =>
        Read(Made(Editor.Move(CataloguePart.Indicators, "misdrijven", 0))).Indicators.Select(i => i.Id).ShouldBe(["misdrijven", "inbraak"]);

    [Fact]
    public void SpecialArea_IsMarkedAndUnmarked()
    {
        var code = AreaCode.Parse("BU00010101");
        var marked = Made(Editor.MarkSpecial("2015", code, new("Station, en omgeving")));
        Read(marked).Areas.Find("2015", code)!.Special.ShouldBe(new("Station, en omgeving"));

        var unmarked = Made(new CatalogueEditor(marked, UsedIds.None).MarkSpecial("2015", code, null));
        Read(unmarked).Areas.Find("2015", code)!.Special.ShouldBeNull();
        Read(unmarked).Areas.Find("2015", AreaCode.Parse("BU00010100"))!.Special!.English.ShouldBe("City centre");
        Refused(Editor.MarkSpecial("2020", code, null)).ShouldHaveSingleItem().Problem.ShouldBe(CatalogueProblem.NoEntry);
    }

    [Fact]
    public void Municipality_KeepsItsId()
    {
        var municipality = Read(Files).Municipality;

        Read(Made(Editor.Put(municipality with { Name = "Andere naam" }))).Municipality.Name.ShouldBe("Andere naam");
        Refused(Editor.Put(municipality with { Id = "anders" })).ShouldHaveSingleItem().Problem.ShouldBe(CatalogueProblem.IdHasFigures);
    }

    [Fact]
    public void File_TakenOverWhole_IsCheckedLikeAnyOther()
    {
        Refused(Editor.PutFile("population.csv", "area;year\n")).ShouldNotBeEmpty();
        Made(Editor.PutFile("areas/boundaries-2015-wijk.geojson", null)).ShouldNotContainKey("areas/boundaries-2015-wijk.geojson");
    }

    private static Domain.Catalogue Read(IReadOnlyDictionary<string, string> files) => CatalogueReader.Read(files).Folder!.Catalogue;

    private static IReadOnlyDictionary<string, string> Made(CatalogueEdit edit) => edit.ShouldBeOfType<CatalogueEdit.Made>().Files;

    private static IReadOnlyList<CatalogueIssue> Refused(CatalogueEdit edit) => edit.ShouldBeOfType<CatalogueEdit.Refused>().Issues;
}
