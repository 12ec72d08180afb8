using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake.Files;
using WijkDashboard.Support;

namespace WijkDashboard.Intake.Layouts;

public sealed class LayoutRowsTests
{
    private static readonly Layout Wide = LayoutSamples.Wide;
    private static readonly Layout Long = LayoutSamples.Long;

    [Fact]
    public async Task WideFile_GivesAFigureForEachColumn()
    {
        var layout = Wide with { Indicators = Map(("Inbraak", "woninginbraak"), ("Fiets", "fietsdiefstal")), Ignored = ["Naam"] };

        var read = await ReadRows.OfAsync("Code;Naam;Jaar;Inbraak;Fiets\nWK051301;Binnenstad;2016;12;7\nWK051305;Noord;2016;;0\n", layout);

        read.Issues.ShouldBeEmpty();
        read.Figures.ShouldBe(
        [
            "2: WK051301 2016 woninginbraak 12", "2: WK051301 2016 fietsdiefstal 7",
            "3: WK051305 2016 woninginbraak -", "3: WK051305 2016 fietsdiefstal 0",
        ]);
        read.Rows.ShouldBe(new RowCount(2, 0));
    }

    [Fact]
    public async Task LongFile_NamesTheFigureInEachRow()
    {
        var read = await ReadRows.OfAsync("Code;Jaar;Soort;Aantal\nWK051301;2016;104;12\nWK051301;2016;999;7\n", Long);

        // A name nobody knows goes on to the check, which refuses it.
        read.Figures.ShouldBe(["2: WK051301 2016 woninginbraak 12", "3: WK051301 2016 999 7"]);
    }

    [Fact]
    public async Task LongFile_PassesOverNamesThatAreNotRead()
    {
        const string File = "Code;Jaar;Soort;Aantal\nWK051301;2016;104;12\nWK051301;2016;999;7\n";

        var named = await ReadRows.OfAsync(File, Long with { Ignored = ["999"] });
        var others = await ReadRows.OfAsync(File, Long with { IgnoresOthers = true });

        named.Figures.ShouldBe(["2: WK051301 2016 woninginbraak 12"]);
        others.Figures.ShouldBe(named.Figures);
        named.Rows.ShouldBe(new RowCount(2, 1));
    }

    [Fact]
    public async Task LongFile_WithoutNamesInItsLayout_UsesOurIds()
    {
        var read = await ReadRows.OfAsync("Code;Jaar;Soort;Aantal\nWK051301;2016;woninginbraak;12\n", Long with { Indicators = Map() });

        read.Figures.ShouldBe(["2: WK051301 2016 woninginbraak 12"]);
    }

    [Fact]
    public async Task PaddedFields_AreReadWithoutTheirPadding()
    {
        var read = await ReadRows.OfAsync("Code;Jaar;Inbraak\nwk051301  ;2016 ;     12\n", Wide);

        read.Figures.ShouldBe(["2: WK051301 2016 woninginbraak 12"]);
    }

    [Fact]
    public async Task Codes_WithoutTheirBeginning_GetIt()
    {
        var read = await ReadRows.OfAsync("Code;Jaar;Inbraak\n5130100;2016;1\nBU05130100;2017;2\n513;2016;3\n", Wide with { AreaPrefix = "BU0" });

        read.Figures.ShouldBe(["2: BU05130100 2016 woninginbraak 1", "3: BU05130100 2017 woninginbraak 2", "4: 513 2016 woninginbraak 3"]);
    }

    [Fact]
    public async Task Names_AreThoseOfTheEditionOfTheYear()
    {
        var read = await ReadRows.OfAsync(
            "Code;Jaar;Inbraak\nWestergouwe;2020;1\nOostpolder in Schieland;2016;2\nWestergouwe;2016;3\n", Wide with { AreaBy = AreaBy.Name });

        read.Figures.ShouldBe(["2: WK051309 2020 woninginbraak 1", "3: WK051309 2016 woninginbraak 2", "4: Westergouwe 2016 woninginbraak 3"]);
    }

    [Fact]
    public async Task Name_OfTwoAreas_IsAskedAndNotGuessed()
    {
        var read = await ReadRows.OfAsync("Code;Jaar;Inbraak\nNoord;2016;1\nBinnenstad;2016;2\n", Wide with { AreaBy = AreaBy.Name });

        read.Figures.ShouldBe(["3: WK051301 2016 woninginbraak 2"]);
        read.Questions.ShouldBe(["2: Code Noord = BU05130500 | WK051305"]);
    }

    [Fact]
    public async Task Name_WithAnAnswerInTheLayout_IsThatArea()
    {
        var layout = Wide with { AreaBy = AreaBy.Name, AreaNames = Map(("NOORD", "WK051305"), ("Centrum", "WK051301")) };

        var read = await ReadRows.OfAsync("Code;Jaar;Inbraak\nNoord;2016;1\ncentrum;2016;2\n", layout);

        read.Figures.ShouldBe(["2: WK051305 2016 woninginbraak 1", "3: WK051301 2016 woninginbraak 2"]);
    }

    [Fact]
    public async Task Name_InAFileOfOneLevel_IsTheAreaOfThatLevel()
    {
        var layout = Wide with { AreaBy = AreaBy.Name, Levels = [AreaLevel.District] };

        var read = await ReadRows.OfAsync("Code;Jaar;Inbraak\nNoord;2016;1\nMarkt e.o.;2016;2\n", layout);

        read.Figures.ShouldBe(["2: WK051305 2016 woninginbraak 1"]);
        read.Rows.PassedOver.ShouldBe(1);
    }

    [Fact]
    public async Task NationalFile_IsReadForOneMunicipality()
    {
        const string File = """
            Code;Jaar;Inbraak
            NL00;2016;1
            PV28;2016;2
            GM0513;2016;3
            WK051301;2016;4
            BU05130100;2016;5
            GM0363;2016;6
            WK036300;2016;7
            WK051399;2016;8
            WK5130;2016;9
            """;

        var read = await ReadRows.OfAsync(File, Wide with { Levels = [AreaLevel.District], SkipsElsewhere = true });

        // A code of the municipality itself that does not exist, or that is damaged, is never passed over.
        read.Figures.ShouldBe(["5: WK051301 2016 woninginbraak 4", "9: WK051399 2016 woninginbraak 8", "10: WK5130 2016 woninginbraak 9"]);
        read.Rows.ShouldBe(new RowCount(9, 6));
    }

    [Fact]
    public async Task Filters_KeepTheRowsThatAreMeant()
    {
        const string File = "Code;Soort;Jaar;Vorm;Inbraak\nWK051301;Wijk      ;2016;T001203;1\nWK051305;Wijk;2016;A;2\nGM0513;Gemeente;2016;T001203;3\n";

        var only = await ReadRows.OfAsync(File, Wide with { Only = Lists(("Soort", ["Wijk", "Buurt"]), ("Vorm", ["T001203"])) });
        var except = await ReadRows.OfAsync(File, Wide with { Except = Lists(("Soort", ["Gemeente"])), IgnoresOthers = true });

        only.Figures.ShouldBe(["2: WK051301 2016 woninginbraak 1"]);
        only.Rows.ShouldBe(new RowCount(3, 2));
        except.Figures.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Period_InTwoColumns_IsPutTogether()
    {
        const string File = "Code;Jaar;Maand;Inbraak\nWK051301;2016;9;1\nWK051301;2016*;oktober;2\nWK051301;2016;13;3\n";

        var read = await ReadRows.OfAsync(File, Wide with { MonthColumn = "Maand" });

        read.Figures.ShouldBe(
            ["2: WK051301 2016-09 woninginbraak 1", "3: WK051301 2016-10* woninginbraak 2", "4: WK051301 2016 13 woninginbraak 3"]);
    }

    [Fact]
    public async Task Period_OfTheWholeFile_CanBeProvisional()
    {
        var read = await ReadRows.OfAsync("Code;Inbraak\nWK051301;1\n", Wide with { PeriodColumn = null, FixedPeriod = "2022*" });

        read.Figures.ShouldBe(["2: WK051301 2022* woninginbraak 1"]);
    }

    [Fact]
    public async Task Periods_OfAnotherLength_ArePassedOver()
    {
        var read = await ReadRows.OfAsync("Code;Jaar;Inbraak\nWK051301;2016JJ00;4\nWK051301;2016KW01;1\nWK051301;2016XX01;2\n", Wide with { Grain = Grain.Quarter });

        read.Figures.ShouldBe(["3: WK051301 2016-Q1 woninginbraak 1", "4: WK051301 2016XX01 woninginbraak 2"]);
        read.Rows.PassedOver.ShouldBe(1);
    }

    [Fact]
    public async Task Columns_WithAPeriodOfAnotherLength_ArePassedOver()
    {
        var layout = Wide with
        {
            PeriodColumn = null,
            Grain = Grain.Year,
            ColumnPeriods = Map(("A", "2016-Q4"), ("B", "2016")),
            Indicators = Map(("A", "woninginbraak"), ("B", "woninginbraak")),
        };

        (await ReadRows.OfAsync("Code;A;B\nWK051301;1;4\n", layout)).Figures.ShouldBe(["2: WK051301 2016 woninginbraak 4"]);
    }

    [Fact]
    public async Task Date_StandsForThePeriodOfTheLayout()
    {
        var read = await ReadRows.OfAsync("Code;Jaar;Inbraak\nWK051301;30-9-2016;1\n", Wide with { DateGrain = Grain.Quarter });

        read.Figures.ShouldBe(["2: WK051301 2016-Q3 woninginbraak 1"]);
    }

    [Fact]
    public async Task Columns_WithAPeriodEach_AreReadAsThatPeriod()
    {
        var layout = Wide with
        {
            PeriodColumn = null,
            ColumnPeriods = Map(("KL02", "2002"), ("KL20", "2020")),
            Indicators = Map(("KL02", "woninginbraak"), ("KL20", "woninginbraak")),
            AreaBy = AreaBy.Name,
            AreaNames = Map(("Oost", "WK051309")),
        };

        var read = await ReadRows.OfAsync("Code;KL02;KL20\nOost;6;7\nWestergouwe;8;9\n", layout);

        // In 2002 no area was called so yet.
        read.Figures.ShouldBe(
        [
            "2: WK051309 2002 woninginbraak 6", "2: WK051309 2020 woninginbraak 7",
            "3: Westergouwe 2002 woninginbraak 8", "3: WK051309 2020 woninginbraak 9",
        ]);
    }

    [Fact]
    public async Task Columns_WithAMonthEach_AreOfTheYearOfTheRow()
    {
        var layout = Long with { ValueColumn = null, ColumnPeriods = Map(("jan", "01"), ("feb", "02")) };

        var read = await ReadRows.OfAsync("Code;Jaar;Soort;jan;feb\nWK051301;2016;104;1;2\n", layout);

        read.Figures.ShouldBe(["2: WK051301 2016-01 woninginbraak 1", "2: WK051301 2016-02 woninginbraak 2"]);
    }

    [Fact]
    public async Task Columns_WithAnAreaEach_AreReadAsThatArea()
    {
        var layout = Long with { AreaColumn = null, ValueColumn = null, ColumnAreas = Map(("Binnenstad", "WK051301"), ("Noord", "WK051305")) };

        var read = await ReadRows.OfAsync("Soort;Jaar;Binnenstad;Noord\n104;2016;1;2\n", layout);

        read.Figures.ShouldBe(["2: WK051301 2016 woninginbraak 1", "2: WK051305 2016 woninginbraak 2"]);
    }

    [Fact]
    public async Task File_OfOneArea_NeedsNoColumnForIt()
    {
        var read = await ReadRows.OfAsync("Jaar;Inbraak\n2016;1\n", Wide with { AreaColumn = null, FixedArea = "WK051301" });

        read.Figures.ShouldBe(["2: WK051301 2016 woninginbraak 1"]);
    }

    [Fact]
    public async Task Column_WithoutAHeading_IsCalledByItsNumber()
    {
        var read = await ReadRows.OfAsync(";Jaar;Inbraak;\nWK051301;2016;1;\n", Wide with { AreaColumn = "#1" });

        read.Issues.ShouldBeEmpty();
        read.Figures.ShouldBe(["2: WK051301 2016 woninginbraak 1"]);
    }

    [Fact]
    public async Task Headings_OfAnotherFile_AreToldAndNothingIsRead()
    {
        var read = await ReadRows.OfAsync("Code;Jaren;Inbraak;Inbraak;Roof\nWK051301;2016;1;2;3\n", Wide);

        read.Issues.Select(issue => (issue.Code, issue.Column)).ShouldBe(
        [
            (IssueCode.DoubleColumn, "Inbraak"), (IssueCode.MissingColumn, "Jaar"),
            (IssueCode.UnknownColumn, "Jaren"), (IssueCode.UnknownColumn, "Roof"),
        ]);
        read.Issues.ShouldAllBe(issue => issue.Row == 1);
        read.Figures.ShouldBeEmpty();
        read.Rows.ShouldBe(new RowCount(1, 0));
    }

    [Fact]
    public async Task Headings_ThatAreNotRead_DoNotMatterWhenTheLayoutSaysSo()
    {
        var read = await ReadRows.OfAsync("Code;Jaar;Inbraak;Roof;Roof\nWK051301;2016;1;2;3\n", Wide with { IgnoresOthers = true });

        read.Issues.ShouldBeEmpty();
        read.Figures.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("WK051301;2016", "2")]
    [InlineData("WK051301;Binnen;stad;2016;1", "5")]
    public async Task Row_WithFieldsThatMoved_IsRefused(string row, string fields)
    {
        var read = await ReadRows.OfAsync($"Code;Jaar;Inbraak\n{row}\n", Wide);

        var issue = read.Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Row, issue.Value, issue.Detail).ShouldBe((IssueCode.WrongFieldCount, 2, fields, "3"));
        read.Figures.ShouldBeEmpty();
    }

    [Fact]
    public async Task Row_OfAWorkbook_MayEndInEmptyCells()
    {
        var read = await ReadRows.OfAsync("Code;Jaar;Inbraak\nWK051301;2016\n", Wide with { File = new() { Format = FileFormat.Xlsx } });

        read.Figures.ShouldBe(["2: WK051301 2016 woninginbraak -"]);
    }

    [Fact]
    public async Task Check_OfAReadFile_HoldsItsFigures()
    {
        var check = new DeliveryCheck(LayoutSamples.Catalogue, "politie", new DateOnly(2026, 11, 20), Figures.None);
        await using var table = new TextTable("Code;Jaar;Inbraak\nNoord;2016;1\nBinnenstad;2016;2\n");

        await LayoutRows.ReadAsync(
            table, Wide with { AreaBy = AreaBy.Name }, LayoutSamples.Areas, new PersonalDataScan(table.Headings), check, TestContext.Current.CancellationToken);

        var issue = check.Issues.ShouldHaveSingleItem();
        (issue.Code, issue.Row, issue.Column, issue.Value).ShouldBe((IssueCode.AmbiguousArea, 2, "Code", "Noord"));
        issue.Detail.ShouldBe("Noord (BU05130500), Noord (WK051305)");
    }

    /// <summary>A million rows must not make a million strings: what is known is found by what stands there.</summary>
    [Fact]
    public async Task Rows_OfKnownAreasPeriodsAndFigures_MakeNoStrings()
    {
        await AllocatedAsync(1_000);

        // What is kept of the first rows, to look for personal data, is the same for both.
        var (few, many) = (await AllocatedAsync(10_000), await AllocatedAsync(60_000));

        (many - few).ShouldBeLessThan(50_000);
    }

    private static async Task<long> AllocatedAsync(int rows)
    {
        await using var table = new RepeatedTable(rows, "Code;Jaar;Maand;Soort;Aantal", "WK051301  ;2016;9;104;  1204", "BU05130100;2017;10;101;7,25");
        var (layout, sink, scan) = (Long with { MonthColumn = "Maand" }, new NoSink(), new PersonalDataScan(table.Headings));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var reading = LayoutRows.ReadAsync(table, layout, LayoutSamples.Areas, scan, sink, TestContext.Current.CancellationToken);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        (await reading).Rows.ShouldBe(rows);
        sink.Sum.ShouldBe(rows / 2 * (1204 + 7.25m));
        return allocated;
    }

    private sealed class NoSink : IRowSink
    {
        public decimal Sum { get; private set; }

        public void Add(in ParsedRow row) => Sum += row.Figure ?? 0;

        public void Add(DeliveryIssue issue) => issue.ShouldBeNull();

        public void Ask(int row, string column, string name, IReadOnlyList<Area> candidates) => name.ShouldBeNull();
    }

    private static Dictionary<string, string> Map(params (string Key, string Value)[] entries) => entries.ToDictionary(e => e.Key, e => e.Value);

    private static Dictionary<string, IReadOnlyList<string>> Lists(params (string Key, string[] Values)[] entries) =>
        entries.ToDictionary(e => e.Key, e => (IReadOnlyList<string>)e.Values);
}
