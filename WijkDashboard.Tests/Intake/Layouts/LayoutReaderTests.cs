using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Intake.Files;
using WijkDashboard.Support;

namespace WijkDashboard.Intake.Layouts;

/// <summary>A layout file by itself: what it may say, and how it is told what is wrong with it.</summary>
public sealed class LayoutReaderTests
{
    /// <summary>Every property at once, as far as they go together.</summary>
    private const string Whole = """
        {
          "id": "alles", "partner": "politie", "name": { "nl": "Alles", "en": "Everything" },
          "format": "xlsx", "sheet": "Cijfers", "headerRow": 4, "headerRows": 2, "shape": "long",
          "decimalMark": ",", "thousandsMark": ".", "units": ["%"],
          "areaColumn": "Wijk", "areaBy": "name", "areaNames": { "Noord": "WK051305" }, "levels": ["wijk", "buurt"],
          "periodColumn": "Jaar", "monthColumn": "Maand", "grain": "month", "dateGrain": "month",
          "indicatorColumn": "Soort", "valueColumn": "Aantal", "indicators": { "Inbraak": "woninginbraak" },
          "ignored": ["Opmerking"], "ignoreOthers": true, "missing": ["x", "."],
          "only": { "Stad": ["Gouda"] }, "except": { "Wijk": ["Totaal", "Onbekend"] },
        }
        """;

    [Fact]
    public void Layout_WithEveryProperty_IsRead()
    {
        var layout = Read(Whole);

        layout.File.ShouldBe(new FileShape { Format = FileFormat.Xlsx, Sheet = "Cijfers", HeaderRow = 4, HeaderRows = 2 });
        (layout.Shape, layout.DecimalMark, layout.ThousandsMark).ShouldBe((LayoutShape.Long, ',', '.'));
        layout.Units.ShouldBe(["%"]);
        (layout.AreaColumn, layout.AreaBy, layout.AreaNames["Noord"]).ShouldBe(("Wijk", AreaBy.Name, "WK051305"));
        layout.Levels.ShouldBe([AreaLevel.District, AreaLevel.Neighbourhood]);
        (layout.PeriodColumn, layout.MonthColumn, layout.Grain, layout.DateGrain).ShouldBe(("Jaar", "Maand", Grain.Month, Grain.Month));
        (layout.IndicatorColumn, layout.ValueColumn, layout.IgnoresOthers).ShouldBe(("Soort", "Aantal", true));
        layout.Only["Stad"].ShouldBe(["Gouda"]);
        layout.Except["Wijk"].ShouldBe(["Totaal", "Onbekend"]);
    }

    [Fact]
    public void Layout_OfACsvFile_SaysHowItIsWritten() =>
        Read(Csv("""
            "encoding": "windows-1252",
            """)).File.ShouldBe(new FileShape { Format = FileFormat.Csv, Encoding = "windows-1252", Delimiter = ';', Quote = '"' });

    [Theory]
    [InlineData("odata-v3", FileFormat.ODataV3)]
    [InlineData("odata-v4", FileFormat.ODataV4)]
    [InlineData("geojson", FileFormat.GeoJson)]
    public void Layout_OfAnotherFormat_HasNoDelimiter(string word, FileFormat format)
    {
        var text = Csv(string.Empty);

        Read(text.Replace("\"delimiter\": \";\", \"quote\": \"\\\"\",", $"\"format\": \"{word}\",")).File.ShouldBe(new FileShape { Format = format });
        Problems(text.Replace("\"delimiter\"", $"\"format\": \"{word}\", \"delimiter\""))
            .ShouldBe([("delimiter", CatalogueProblem.UnknownProperty), ("quote", CatalogueProblem.UnknownProperty)]);
    }

    [Theory]
    [InlineData("\"encoding\": \"klingon\",", "encoding", CatalogueProblem.UnknownWord)]
    [InlineData("\"headerRow\": 0,", "headerRow", CatalogueProblem.OutOfRange)]
    [InlineData("\"sheet\": \"Blad1\",", "sheet", CatalogueProblem.UnknownProperty)]
    [InlineData("\"thousandsMark\": \",\",", "thousandsMark", CatalogueProblem.LayoutMarks)]
    [InlineData("\"thousandsMark\": \"_\",", "thousandsMark", CatalogueProblem.UnknownWord)]
    [InlineData("\"areaBy\": \"postcode\",", "areaBy", CatalogueProblem.UnknownWord)]
    [InlineData("\"areaNames\": { \"Noord\": \"WK051305\" },", "areaNames", CatalogueProblem.LayoutAreaOptions)]
    [InlineData("\"areaBy\": \"name\", \"areaPrefix\": \"BU0\",", "areaPrefix", CatalogueProblem.LayoutAreaOptions)]
    [InlineData("\"areaBy\": \"name\", \"skipElsewhere\": true,", "skipElsewhere", CatalogueProblem.LayoutAreaOptions)]
    [InlineData("\"areaBy\": \"name\", \"areaNames\": { \"Noord\": \"WK0513\" },", "areaNames/Noord", CatalogueProblem.BadAreaCode)]
    [InlineData("\"areaBy\": \"name\", \"areaNames\": { \"Noord\": \"WK051399\" },", "x/areaNames/Noord", CatalogueProblem.AreaInNoEdition)]
    [InlineData("\"fixedArea\": \"WK051301\",", "areaColumn", CatalogueProblem.LayoutArea)]
    [InlineData("\"levels\": [],", "levels", CatalogueProblem.EmptyList)]
    [InlineData("\"levels\": [\"straat\"],", "levels", CatalogueProblem.UnknownWord)]
    [InlineData("\"fixedPeriod\": \"2016\",", "periodColumn", CatalogueProblem.LayoutPeriod)]
    [InlineData("\"columnPeriods\": { \"Inbraak\": \"2016\" },", "periodColumn", CatalogueProblem.LayoutPeriod)]
    [InlineData("\"columnPeriods\": { \"Roof\": \"Q1\" },", "columnPeriods", CatalogueProblem.LayoutFigureColumns)]
    [InlineData("\"monthColumn\": \"Maand\", \"quarterColumn\": \"Kwartaal\",", "periodColumn", CatalogueProblem.LayoutPartOfYear)]
    [InlineData("\"monthColumn\": \"Maand\", \"columnPeriods\": { \"Inbraak\": \"Q1\" },", "periodColumn", CatalogueProblem.LayoutPartOfYear)]
    [InlineData("\"dateGrain\": \"week\",", "dateGrain", CatalogueProblem.UnknownWord)]
    [InlineData("\"valueColumn\": \"Aantal\",", "indicatorColumn", CatalogueProblem.LayoutLongColumns)]
    [InlineData("\"monthColumn\": \"Jaar\",", "indicators", CatalogueProblem.LayoutColumnTwice)]
    [InlineData("\"only\": [\"Wijk\"],", "only", CatalogueProblem.WrongKind)]
    [InlineData("\"only\": { \"Soort\": \"Wijk\" },", "only/Soort", CatalogueProblem.WrongKind)]
    [InlineData("\"only\": { \"Soort\": [] },", "only/Soort", CatalogueProblem.EmptyList)]
    [InlineData("\"ignoreOthers\": \"ja\",", "ignoreOthers", CatalogueProblem.WrongKind)]
    [InlineData("\"ignoreOther\": true,", "ignoreOther", CatalogueProblem.UnknownProperty)]
    public void Layout_WithOneFault_IsRefusedAtItsPlace(string addition, string place, CatalogueProblem problem)
    {
        Problems(Csv(addition)).ShouldContain((place, problem));
        LayoutFile.Import("nieuw.json", Csv(addition), LayoutSamples.Catalogue).Succeeded.ShouldBeFalse();
    }

    [Theory]
    [InlineData("\"partner\": \"politie\"", "\"partner\": \"brandweer\"", "x/partner", CatalogueProblem.UnknownPartner)]
    [InlineData("\"woninginbraak\"", "\"brand\"", "x/indicators/Inbraak", CatalogueProblem.UnknownIndicator)]
    [InlineData("\"areaColumn\": \"Code\"", "\"fixedArea\": \"WK051399\"", "x/fixedArea", CatalogueProblem.AreaInNoEdition)]
    [InlineData("\"areaColumn\": \"Code\"", "\"columnAreas\": { \"Inbraak\": \"WK051399\" }", "x/columnAreas/Inbraak", CatalogueProblem.AreaInNoEdition)]
    [InlineData("\"periodColumn\": \"Jaar\"", "\"fixedPeriod\": \"2016-Q3\", \"monthColumn\": \"Maand\"", "periodColumn", CatalogueProblem.LayoutPartOfYear)]
    [InlineData("\"periodColumn\": \"Jaar\"", "\"columnPeriods\": { \"Inbraak\": \"2016-13\" }", "columnPeriods/Inbraak", CatalogueProblem.BadPeriod)]
    [InlineData("\"periodColumn\": \"Jaar\"", "\"columnPeriods\": { \"Inbraak\": \"Q3\" }", "periodColumn", CatalogueProblem.LayoutPeriod)]
    public void Layout_WithAReplacedProperty_IsRefusedAtItsPlace(string property, string replacement, string place, CatalogueProblem problem)
    {
        Csv(string.Empty).ShouldContain(property);

        Problems(Csv(string.Empty).Replace(property, replacement))[0].ShouldBe((place, problem));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{ \"id\": null }")]
    [InlineData("code;jaar\nWK051301;2016\n")]
    public void File_ThatIsNoLayout_IsRefusedInWords(string text)
    {
        var import = LayoutFile.Import("nieuw.json", text, LayoutSamples.Catalogue);

        import.Succeeded.ShouldBeFalse();
        import.Issues.ShouldNotBeEmpty();
        import.Issues.Select(issue => CatalogueIssueTexts.Of(issue, System.Globalization.CultureInfo.GetCultureInfo("nl-NL"))).ShouldAllBe(words => words.StartsWith("nieuw.json"));
    }

    [Fact]
    public void Layout_ThatWasExported_IsImportedAsItWas()
    {
        var layout = Read(Whole);

        var import = LayoutFile.Import("alles.json", LayoutFile.Export(layout), LayoutSamples.Catalogue);

        LayoutSamples.Told(import.Layout!).ShouldBe(LayoutSamples.Told(layout));
    }

    private static Layout Read(string text)
    {
        var import = LayoutFile.Import("nieuw.json", text, LayoutSamples.Catalogue);
        import.Issues.ShouldBeEmpty();
        return import.Layout!;
    }

    private static (string Place, CatalogueProblem Problem)[] Problems(string text) =>
        [.. LayoutFile.Import("nieuw.json", text, LayoutSamples.Catalogue).Issues.Select(issue => (issue.Place, issue.Problem))];

    private static string Csv(string addition) => $$"""
        {
          "id": "x", "partner": "politie", "name": { "nl": "X" }, "shape": "wide",
          "delimiter": ";", "quote": "\"", "decimalMark": ",", {{addition}}
          "areaColumn": "Code", "periodColumn": "Jaar", "indicators": { "Inbraak": "woninginbraak" }, "ignored": [], "missing": []
        }
        """;
}
