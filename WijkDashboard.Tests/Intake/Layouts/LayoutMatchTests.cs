using WijkDashboard.Intake.Files;
using WijkDashboard.Support;

namespace WijkDashboard.Intake.Layouts;

public sealed class LayoutMatchTests
{
    private static readonly FileShape Csv = LayoutSamples.Wide.File;

    private static readonly Layout Police = LayoutSamples.Wide with
    {
        Indicators = Map(("Woninginbraak", "woninginbraak"), ("Fietsdiefstal", "fietsdiefstal"), ("Geweld", "geweld")),
        Ignored = ["Naam"],
    };

    private static readonly Layout StatLine = LayoutSamples.Wide with
    {
        Id = "statline",
        AreaColumn = "Regio's",
        PeriodColumn = null,
        FixedPeriod = "2024*",
        Indicators = Map(("Geregistreerde misdrijven | 2024 | aantal", "misdrijven")),
    };

    [Fact]
    public void File_OfAKnownKind_IsRecognised()
    {
        var match = LayoutMatch.Find(["Code", "Naam", "Jaar", "Woninginbraak", "Fietsdiefstal", "Geweld"], Csv, [StatLine, Police]);

        match!.Layout.ShouldBe(Police);
        match.IsExact.ShouldBeTrue();
    }

    [Fact]
    public void File_WithHeadingsWrittenAnotherWay_IsRecognisedAndTheLayoutAdapted()
    {
        var match = LayoutMatch.Find(["code", "Naam", "JAAR", "Woning-inbraak", "fietsdiefstal", "Geweld"], Csv, [Police])!;

        match.Changes.ShouldBe([new("Code", "code"), new("Jaar", "JAAR"), new("Fietsdiefstal", "fietsdiefstal"), new("Woninginbraak", null), new(null, "Woning-inbraak")]);
        (match.Adapted.AreaColumn, match.Adapted.PeriodColumn).ShouldBe(("code", "JAAR"));
        match.Adapted.Indicators["fietsdiefstal"].ShouldBe("fietsdiefstal");
    }

    [Fact]
    public void File_OfTheNextYear_IsRecognisedAndItsPeriodMovesAlong()
    {
        var match = LayoutMatch.Find(["Regio's", "Geregistreerde misdrijven | 2025 | aantal"], Csv, [Police, StatLine])!;

        match.Changes.ShouldHaveSingleItem().ShouldBe(new("Geregistreerde misdrijven | 2024 | aantal", "Geregistreerde misdrijven | 2025 | aantal"));
        match.Adapted.FixedPeriod.ShouldBe("2025*");
        match.Adapted.Indicators.ShouldBe(Map(("Geregistreerde misdrijven | 2025 | aantal", "misdrijven")));
    }

    [Fact]
    public void File_WithAColumnForEachYear_DropsTheOldestAndTakesTheNewest()
    {
        var layout = LayoutSamples.Wide with
        {
            PeriodColumn = null,
            Indicators = Map(("Aantal 2021", "woninginbraak"), ("Aantal 2022", "woninginbraak")),
            ColumnPeriods = Map(("Aantal 2021", "2021"), ("Aantal 2022", "2022")),
        };

        var match = LayoutMatch.Find(["Code", "Aantal 2022", "Aantal 2023"], Csv, [layout])!;

        match.Adapted.ColumnPeriods.ShouldBe(Map(("Aantal 2023", "2023"), ("Aantal 2022", "2022")));
    }

    [Fact]
    public void File_WithMoreAndFewerColumns_IsRecognisedAndSaysWhich()
    {
        var match = LayoutMatch.Find(["Code", "Jaar", "Woninginbraak", "Fietsdiefstal", "Vernieling"], Csv, [Police])!;

        match.Changes.ShouldBe([new("Geweld", null), new(null, "Vernieling")]);
        match.IsExact.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Jaar,Woninginbraak,Fietsdiefstal,Geweld")] // no area
    [InlineData("Code,Jaar,Bijstand,WW,AOW")] // no figure it reads
    [InlineData("")]
    public void File_OfAnotherKind_IsNotRecognised(string headings) =>
        LayoutMatch.Find(headings.Split(','), Csv, [Police, StatLine]).ShouldBeNull();

    [Fact]
    public void File_OfAnotherFormat_IsNotRecognised() =>
        LayoutMatch.Find(["Code", "Jaar", "Woninginbraak", "Fietsdiefstal", "Geweld"], new FileShape { Format = FileFormat.Xlsx }, [Police]).ShouldBeNull();

    [Fact]
    public void File_ThatTwoLayoutsRead_GoesToTheOneThatReadsMost()
    {
        var part = LayoutSamples.Wide with { Id = "deel", IgnoresOthers = true, Indicators = Map(("Geweld", "geweld")) };

        LayoutMatch.FindAll(["Code", "Naam", "Jaar", "Woninginbraak", "Fietsdiefstal", "Geweld"], Csv, [part, Police])
            .Select(match => match.Layout.Id).ShouldBe(["politie-jaar", "deel"]);
    }

    [Fact]
    public void File_InAnotherShape_TakesTheShapeAlong()
    {
        var shape = Csv with { Delimiter = '\t', Encoding = "windows-1252" };

        LayoutMatch.Find(["Code", "Naam", "Jaar", "Woninginbraak", "Fietsdiefstal", "Geweld"], shape, [Police])!.Adapted.File.ShouldBe(shape);
    }

    private static Dictionary<string, string> Map(params (string Key, string Value)[] entries) => entries.ToDictionary(e => e.Key, e => e.Value);
}
