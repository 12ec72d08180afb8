using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Layouts;
using WijkDashboard.Support;

namespace WijkDashboard.Intake;

/// <summary>One small file for each fault, named after it, by the layouts of Gouda.</summary>
public sealed class DeliveryFaultTests
{
    private static readonly MunicipalityFolder Gouda = CatalogueReader.Read(CatalogueFolder.Read(Path.Combine(Repository.Data, "gouda"))).Folder!;
    private static readonly DateOnly Today = new(2026, 11, 20);

    public static TheoryData<string, string, IssueCode, int, string, string> Faults => new()
    {
        { "UnknownArea", "politie-wijken", IssueCode.UnknownArea, 3, "Wijkcode", "WK051399" },
        { "AreaOfAnotherMunicipality", "politie-wijken", IssueCode.UnknownArea, 3, "Wijkcode", "WK051802" },
        { "NameInsteadOfAreaCode", "politie-wijken", IssueCode.UnknownArea, 2, "Wijkcode", "De Korte Akkeren" },
        { "UnknownColumn", "politie-wijken", IssueCode.UnknownColumn, 1, "Zakkenrollerij", "Zakkenrollerij" },
        { "MissingColumn", "politie-wijken", IssueCode.MissingColumn, 1, "Winkeldiefstal", "" },
        { "DoubleColumn", "politie-wijken", IssueCode.DoubleColumn, 1, "Woninginbraak", "Woninginbraak" },
        { "Duplicate", "politie-wijken", IssueCode.Duplicate, 4, "Woninginbraak", "49" },
        { "BadNumber", "politie-wijken", IssueCode.BadNumber, 2, "Woninginbraak", "veel" },
        { "ThousandsSeparator", "politie-wijken", IssueCode.BadNumber, 2, "Totaal misdrijven", "1.307" },
        { "NegativeCount", "politie-wijken", IssueCode.NegativeCount, 2, "Woninginbraak", "-49" },
        { "NotWhole", "politie-wijken", IssueCode.NotWhole, 2, "Woninginbraak", "49,5" },
        { "PartAboveWhole", "politie-wijken", IssueCode.PartAboveWhole, 2, "Vernieling", "97" },
        { "WrongPeriod", "politie-wijken", IssueCode.PeriodLength, 2, "Jaar", "2016-Q1" },
        { "PeriodNotOver", "politie-wijken", IssueCode.PeriodNotOver, 2, "Jaar", "2026" },
        { "PeriodIsNoPeriod", "politie-wijken", IssueCode.WrongPeriod, 2, "Jaar", "vorig jaar" },
        { "EmptyFile", "politie-wijken", IssueCode.EmptyFile, 0, "", "" },
        { "HeadingsOnly", "politie-wijken", IssueCode.EmptyFile, 0, "", "" },
        { "UnclosedQuote", "politie-wijken", IssueCode.UnreadableFile, 2, "", "" },
        { "NotUtf8", "politie-wijken", IssueCode.WrongEncoding, 2, "", "" },
        { "WrongDelimiter", "politie-wijken", IssueCode.MissingColumn, 1, "Wijkcode", "" },
        { "UnknownIndicator", "jeugdzorg-cijfers", IssueCode.UnknownIndicator, 2, "cijfer", "Jongeren met een vraag" },
        { "AbovePopulation", "mw-wmo-2021", IssueCode.AbovePopulation, 2, "Wmo-cliënten", "700" },
        { "OutOfRange", "leefbaarometer", IssueCode.OutOfRange, 2, "klasse", "12" },
        { "LevelNotAllowed", "leefbaarometer", IssueCode.LevelNotAllowed, 2, "wijkcode", "BU05130100" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task File_WithOneFault_IsRefusedAtItsPlace(string name, string layout, IssueCode code, int row, string column, string value)
    {
        var check = await ReadAsync(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Intake", "Files", "Faults", name + ".csv")), layout);

        check.Finish();
        var issue = check.Issues[0];
        issue.Severity.ShouldBeOneOf(Severity.RefusesFile, Severity.RefusesRow);
        (issue.Code, issue.Row, issue.Column, issue.Value).ShouldBe((code, row, column, value));
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("")]
    public async Task File_WithOrWithoutByteOrderMark_ReadsTheSame(string mark)
    {
        var check = await ReadAsync(Text(mark + "Wijk;Naam;Wmo-cliënten\nWK051301;Binnenstad;685\n"), "mw-wmo-2021");

        check.Finish()!.Observations.ShouldHaveSingleItem().Value.ShouldBe(685);
    }

    [Fact]
    public async Task File_WithQuotedDelimiterAndLineBreak_KeepsItsRows()
    {
        var check = await ReadAsync(
            Text("Wijk;Naam;Wmo-cliënten\r\nWK051301;\"Binnen;\r\nstad\";685\r\nWK051302;x;veel\r\n"), "mw-wmo-2021");

        check.Finish()!.Observations.ShouldHaveSingleItem().Value.ShouldBe(685);
        check.Issues.ShouldHaveSingleItem().Row.ShouldBe(3);
    }

    [Fact]
    public async Task File_WithEmptyField_HasAMissingFigureAndNoZero()
    {
        var check = await ReadAsync(Text("Wijk;Naam;Wmo-cliënten\nWK051301;Binnenstad;\nWK051302;x;0\n"), "mw-wmo-2021");

        check.Finish()!.Observations.Select(o => o.Value).ShouldBe([null, 0m]);
    }

    [Fact]
    public async Task File_WithMoreIssuesThanAnyoneReads_KeepsTheFirstAndCountsAll()
    {
        var rows = string.Concat(Enumerable.Repeat("WK051301;Binnenstad;veel\n", IssueList.Most + 200));

        var check = await ReadAsync(Text("Wijk;Naam;Wmo-cliënten\n" + rows), "mw-wmo-2021");

        check.Finish().ShouldBeNull();
        check.Issues.Count.ShouldBe(IssueList.Most);
        check.TotalIssues.ShouldBe(IssueList.Most + 200);
    }

    [Fact]
    public async Task File_WithAFieldThatNeverEnds_IsRefusedBeforeMemoryGrows()
    {
        var check = await ReadAsync(Text("Wijk;Naam;Wmo-cliënten\nWK051301;" + new string('x', 1_000_000) + ";685\n"), "mw-wmo-2021");

        check.Finish().ShouldBeNull();
        check.Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCode.TooLarge);
    }

    private static MemoryStream Text(string text) => new(System.Text.Encoding.UTF8.GetBytes(text));

    private static async Task<DeliveryCheck> ReadAsync(Stream file, string layoutId)
    {
        await using var _ = file;
        var layout = Gouda.Layouts.Single(l => l.Id == layoutId);
        var check = new DeliveryCheck(Gouda.Catalogue, layout.PartnerId, Today, Figures.None);
        try
        {
            await using var table = await FileTables.OpenAsync(file, layout.File, TestContext.Current.CancellationToken);
            await LayoutRows.ReadAsync(table, layout, Gouda.Catalogue.Areas, new PersonalDataScan(table.Headings), check, TestContext.Current.CancellationToken);
        }
        catch (UnreadableFileException fault)
        {
            check.Add(new DeliveryIssue(FileFaults.CodeOf(fault.Fault), fault.Row, string.Empty, string.Empty, fault.Detail));
        }

        return check;
    }
}
