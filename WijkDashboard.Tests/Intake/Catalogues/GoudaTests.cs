using Sylvan.Data.Csv;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Intake.Layouts;
using WijkDashboard.Support;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>The demo municipality as it ships: it reads, and its figures are those of the sources.</summary>
public sealed class GoudaTests
{
    private static readonly string Gouda = Path.Combine(Repository.Data, "gouda");
    private static readonly CatalogueReading Reading = CatalogueReader.Read(CatalogueFolder.Read(Gouda));

    [Fact]
    public void Gouda_AsItShips_ReadsWithoutIssues()
    {
        Reading.Issues.ShouldBeEmpty();
        var catalogue = Reading.Folder!.Catalogue;
        catalogue.Indicators.Count.ShouldBe(21);
        catalogue.Areas.Edition("2015").Areas.Count.ShouldBe(9 + 47);
        catalogue.Areas.Edition("2020").Areas.Count.ShouldBe(9 + 51);
        Reading.Folder.Catalogue.Maps.Select(m => (m.EditionId, m.Level)).ShouldBe(
            [("2015", AreaLevel.District), ("2015", AreaLevel.Neighbourhood), ("2020", AreaLevel.District)], ignoreOrder: true);
    }

    [Fact]
    public void Gouda_AnyFileCutShort_IsNeverAnException()
    {
        var files = CatalogueFolder.Read(Gouda);
        foreach (var (path, text) in files)
            for (var part = 0; part < 10; part++)
                Should.NotThrow(() => CatalogueReader.Read(new Dictionary<string, string>(files) { [path] = text[..(text.Length * part / 10)] }));
    }

    [Fact]
    public void Folders_UnderData_AreFound() => CatalogueFolder.FindAll(Repository.Data).ShouldContain(Gouda);

    [Fact]
    public void Division_CodeThatChangedItsLand_IsNotTheSameArea()
    {
        var areas = Reading.Folder!.Catalogue.Areas;
        areas.SameBoundary(AreaCode.Parse("BU05130303"), "2015", "2020").ShouldBeFalse();
        areas.SameBoundary(AreaCode.Parse("WK051309"), "2015", "2020").ShouldBeTrue();
        areas.Find("2015", AreaCode.Parse("WK051309"))!.Name.ShouldBe("Oostpolder in Schieland");
        areas.Find("2020", AreaCode.Parse("WK051309"))!.Name.ShouldBe("Westergouwe");
    }

    [Theory]
    [InlineData("BU05130400", "inhabitants", 2016, 2015, 2490)]
    [InlineData("WK051309", "inhabitants", 2022, 2022, 2685)]
    [InlineData("WK051304", "youth", 2021, 2021, 1920 + 1280)]
    [InlineData("BU05130303", "inhabitants", 2020, 2020, 80)]
    public void Population_OfAnArea_IsThatOfItsYearAndDivision(string area, string kind, int year, int countedIn, long count)
    {
        var found = Reading.Folder!.Catalogue.Population.For(AreaCode.Parse(area), kind, year).ShouldNotBeNull();
        (found.Year, found.Count).ShouldBe((countedIn, count));
    }

    [Fact]
    public void Deliveries_EachPlannedFile_IsThereWithTheHeadingsOfItsLayout()
    {
        var folder = Reading.Folder!;
        foreach (var delivery in folder.Deliveries)
        {
            var layout = folder.Layouts.Single(l => l.Id == delivery.LayoutId);
            using var table = Open(delivery.File, layout);
            var headings = Enumerable.Range(0, table.FieldCount).Select(table.GetName);
            headings.ShouldBe(Expected(layout), ignoreOrder: true, customMessage: delivery.File);
        }
    }

    [Fact]
    public void Deliveries_FilesInTheFolder_AreAllPlanned() =>
        Directory.EnumerateFiles(Path.Combine(Gouda, "deliveries"), "*.csv", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Gouda, file).Replace('\\', '/'))
            .ShouldBe(Reading.Folder!.Deliveries.Select(d => d.File), ignoreOrder: true);

    // The ten cells were looked up by hand in the files of the sources.
    [Theory]
    [InlineData("politie/misdrijven-buurten-2016.csv", "BU05130305", "Woninginbraak", "11")]
    [InlineData("politie/misdrijven-buurten-2016.csv", "BU05130400", "Bedreiging en mishandeling", "21")]
    [InlineData("politie/misdrijven-wijken-2016.csv", "WK051304", "Totaal misdrijven", "474")]
    [InlineData("jeugdzorg/jeugdzorg-cbs-2021.csv", "WK051302", "Jongeren met jeugdzorg in natura", "285")]
    [InlineData("jeugdzorg/jeugdhulp-scp-2017.csv", "WK051309", "Jeugdhulp zonder verblijf, verwacht (%)", "7.612")]
    [InlineData("maatschappelijk-werk/uitkeringen-2020.csv", "WK051307", "AOW", "1440")]
    [InlineData("gemeente/kerncijfers-2020.csv", "WK051301", "eenpersoonshuishoudens (%)", "52,8")]
    public void Figure_InADelivery_IsThatOfItsSource(string file, string area, string figure, string value) =>
        Find(file, area, figure).ShouldBe(value);

    [Fact]
    public void Figure_TooSmallToShow_IsDeliveredAndLeftToTheDesk() =>
        Find("maatschappelijk-werk/uitkeringen-2015.csv", "BU05130305", "Bijstand").ShouldBe("0");

    [Fact]
    public void Figure_SuppressedByItsSource_IsMissingAndNotZero()
    {
        var layout = Reading.Folder!.Layouts.Single(l => l.Id == "jeugdzorg-cijfers");
        layout.Missing.ShouldContain(Find("jeugdzorg/jeugdhulp-scp-2017.csv", "WK051308", "Jeugdhulp zonder verblijf, waargenomen (%)")!);
        Find("politie/misdrijven-wijken-2016.csv", "WK051301", "Woninginbraak").ShouldBeNull();
    }

    [Fact]
    public void Figure_ReallyZero_IsDeliveredAsZero() =>
        Find("politie/misdrijven-buurten-2016.csv", "BU05130704", "Diefstal uit/vanaf auto").ShouldBe("0");

    [Fact]
    public void Burglaries_Of2016_AddUpTheSameAtBothLevels()
    {
        Sum("politie/misdrijven-buurten-2016.csv").ShouldBe(623);
        Sum("politie/misdrijven-wijken-2016.csv").ShouldBe(623);

        static int Sum(string file) => Rows(file).Sum(row => int.Parse(row["Woninginbraak"]));
    }

    private static string? Find(string file, string area, string figure)
    {
        var layout = LayoutOf(file);
        return Rows(file).Where(row => row[layout.AreaColumn!] == area)
            .Where(row => layout.IndicatorColumn is not { } column || row[column] == figure)
            .Select(row => row[layout.ValueColumn ?? figure])
            .SingleOrDefault();
    }

    private static List<Dictionary<string, string>> Rows(string file)
    {
        using var table = Open($"deliveries/{file}", LayoutOf(file));
        var rows = new List<Dictionary<string, string>>();
        while (table.Read()) rows.Add(Enumerable.Range(0, table.FieldCount).ToDictionary(table.GetName, table.GetString));
        return rows;
    }

    private static Layout LayoutOf(string file)
    {
        var folder = Reading.Folder!;
        var delivery = folder.Deliveries.Single(d => d.File == $"deliveries/{file}");
        return folder.Layouts.Single(l => l.Id == delivery.LayoutId);
    }

    private static CsvDataReader Open(string file, Layout layout) =>
        CsvDataReader.Create(Path.Combine(Gouda, file), new CsvDataReaderOptions { Delimiter = layout.File.Delimiter, Quote = layout.File.Quote });

    private static IEnumerable<string> Expected(Layout layout) =>
        new[] { layout.AreaColumn, layout.PeriodColumn, layout.IndicatorColumn, layout.ValueColumn }.OfType<string>()
            .Concat(layout.Shape == LayoutShape.Wide ? layout.Indicators.Keys : [])
            .Concat(layout.Ignored);
}
