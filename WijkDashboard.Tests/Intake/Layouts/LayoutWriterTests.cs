using System.Text.Json.Nodes;
using CsCheck;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Intake.Files;
using WijkDashboard.Support;

namespace WijkDashboard.Intake.Layouts;

public sealed class LayoutWriterTests
{
    private static readonly Gen<string> Name = Gen.String[Gen.Char[" aZ9é\"\\/<&'\t€|#'"], 1, 12];
    private static readonly Gen<FileShape> Shape = Gen.Select(Gen.Enum<FileFormat>(), Gen.Int[1, 20], Gen.Int[1, 5], Name, Gen.Bool).Select(s => s.Item1 switch
    {
        FileFormat.Csv => new FileShape { Format = s.Item1, HeaderRow = s.Item2, HeaderRows = s.Item3, Delimiter = s.Item5 ? '\t' : ',', Encoding = s.Item5 ? "windows-1252" : "utf-8", Quote = '\'' },
        FileFormat.Xlsx => new FileShape { Format = s.Item1, HeaderRow = s.Item2, HeaderRows = s.Item3, Sheet = s.Item5 ? s.Item4 : null },
        _ => new FileShape { Format = s.Item1 },
    });

    /// <summary>Layouts that the reader takes, with every property now and then.</summary>
    private static readonly Gen<Layout> AnyLayout =
        Gen.Select(Shape, Name.HashSet[6, 40], Gen.Bool.Array[12], Gen.Int[0, 3].Select(n => new[] { ".", "x", "-99995", "n.b." }[n]).Array[0, 4]).Select((shape, texts, flags, missing) =>
        {
            var names = texts.ToArray();
            var layout = LayoutSamples.Wide with
            {
                Name = new(names[0], flags[0] ? names[1] : null),
                File = shape,
                DecimalMark = flags[1] ? ',' : '.',
                ThousandsMark = flags[2] ? ' ' : null,
                Units = flags[3] ? ["%", names[2]] : [],
                Missing = missing,
                AreaColumn = names[3],
                AreaBy = flags[4] ? AreaBy.Name : AreaBy.Code,
                AreaPrefix = flags[4] ? null : "BU0",
                SkipsElsewhere = !flags[4] && flags[5],
                AreaNames = flags[4] ? Map(names[..3], "WK051301") : Map([], ""),
                Levels = flags[6] ? [AreaLevel.District] : [],
                PeriodColumn = flags[7] ? names[4] : null,
                FixedPeriod = flags[7] ? null : "2022*",
                Grain = flags[8] ? Grain.Month : null,
                DateGrain = flags[8] ? Grain.Quarter : null,
                Indicators = Map(names[5..], "woninginbraak"),
                ColumnPeriods = flags[9] && flags[7] ? Map(names[5..], "Q3") : Map([], ""),
                Ignored = names[..2],
                IgnoresOthers = flags[10],
                Only = flags[11] ? new Dictionary<string, IReadOnlyList<string>> { [names[0]] = ["Wijk", names[1]] } : new Dictionary<string, IReadOnlyList<string>>(),
            };
            return flags[10] || layout.ColumnPeriods.Count > 0
                ? layout
                : layout with { Shape = LayoutShape.Long, IndicatorColumn = "\u2022soort", ValueColumn = "\u2022aantal" };
        });

    [Fact]
    public void Layouts_WrittenAndRead_AreTheSame() =>
        AnyLayout.Sample(layout =>
        {
            var import = LayoutFile.Import("x.json", LayoutFile.Export(layout), LayoutSamples.Catalogue);
            import.Issues.ShouldBeEmpty();
            LayoutSamples.Told(import.Layout!).ShouldBe(LayoutSamples.Told(layout));
        });

    [Fact]
    public void Layouts_WrittenTwice_GiveTheSameText() =>
        AnyLayout.Sample(layout => LayoutFile.Export(LayoutFile.Import("x.json", LayoutFile.Export(layout), LayoutSamples.Catalogue).Layout!) == LayoutFile.Export(layout));

    [Fact]
    public void Layouts_OfGouda_AreWrittenAsTheyStandInItsFile()
    {
        var files = new Dictionary<string, string>(CatalogueFolder.Read(Path.Combine(Repository.Data, "gouda")));
        var layouts = CatalogueReader.Read(files).Folder!.Layouts;

        var text = LayoutFile.ExportAll(layouts);

        var options = new System.Text.Json.JsonDocumentOptions { CommentHandling = System.Text.Json.JsonCommentHandling.Skip, AllowTrailingCommas = true };
        JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(files["layouts.json"], documentOptions: options)).ShouldBeTrue(text);
        files["layouts.json"] = text;
        LayoutSamples.Told(CatalogueReader.Read(files).Folder!.Layouts).ShouldBe(LayoutSamples.Told(layouts));
    }

    [Fact]
    public void Layout_ThatSaysLittle_IsWrittenShort()
    {
        LayoutFile.ExportAll([LayoutSamples.Wide with { Indicators = Map(["Inbraak", "Roof"], "woninginbraak"), Missing = ["."] }]).ShouldBe("""
            [
              {
                "id": "politie-jaar",
                "partner": "politie",
                "name": { "nl": "Jaarcijfers" },
                "delimiter": ";",
                "quote": "\"",
                "shape": "wide",
                "decimalMark": ",",
                "areaColumn": "Code",
                "periodColumn": "Jaar",
                "indicators": { "Inbraak": "woninginbraak", "Roof": "woninginbraak" },
                "ignored": [],
                "missing": ["."]
              }
            ]

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Layout_WithALongList_HasALineForEach()
    {
        var text = LayoutFile.Export(LayoutSamples.Wide with { Ignored = [.. Enumerable.Range(0, 60).Select(n => $"kolom {n}")] });

        text.ShouldContain("\n  \"ignored\": [\n    \"kolom 0\",\n");
        text.Split('\n').ShouldAllBe(line => line.Length <= 140);
    }

    private static Dictionary<string, string> Map(string[] names, string value) => names.ToDictionary(name => name, _ => value);
}
