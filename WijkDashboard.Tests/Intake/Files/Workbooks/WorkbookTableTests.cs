using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using WijkDashboard.Intake.Files.Support;
using SupportTable = WijkDashboard.Intake.Files.Support.Table;

namespace WijkDashboard.Intake.Files.Workbooks;

public sealed class WorkbookTableTests
{
    [Fact]
    public async Task Sheet_WithTextsAndNumbers_IsATable()
    {
        var table = await ReadAsync(WorkbookFile.Of(["wijk", "aantal", "aandeel"], ["WK051301", 1355, 2.5], ["WK051302", null, "x"]));

        table.Headings.ShouldBe(["wijk", "aantal", "aandeel"]);
        table.Fields.ShouldBe([["WK051301", "1355", "2.5"], ["WK051302", "", "x"]]);
    }

    [Theory]
    [InlineData("<c r='@'><v>2.1000000000000001</v></c>", "2.1")]
    [InlineData("<c r='@'><v>1E-3</v></c>", "0.001")]
    [InlineData("<c r='@'><v>1.5E+20</v></c>", "150000000000000000000")]
    [InlineData("<c r='@'><v>-0.5</v></c>", "-0.5")]
    [InlineData("<c r='@'><v>123456789012345678</v></c>", "123456789012345678")]
    [InlineData("<c r='@' t='n'><v> 7 </v></c>", "7")]
    [InlineData("<c r='@' t='str'><f>\"0\"&amp;\"7\"</f><v>07</v></c>", "07")]
    [InlineData("<c r='@'><f>SUM(A1:A9)</f><v>42</v></c>", "42")]
    [InlineData("<c r='@'><f>SUM(A1:A9)</f></c>", "")]
    [InlineData("<c r='@' t='e'><f>1/0</f><v>#DIV/0!</v></c>", "#DIV/0!")]
    [InlineData("<c r='@' t='e'><v>#N/A</v></c>", "#N/A")]
    [InlineData("<c r='@' t='b'><v>1</v></c>", "TRUE")]
    [InlineData("<c r='@' t='b'><v>0</v></c>", "FALSE")]
    [InlineData("<c r='@' t='s'><v>0</v></c>", "gedeeld")]
    [InlineData("<c r='@' t='s'><v>1</v></c>", "vet en gewoon")]
    [InlineData("<c r='@' t='s'><v>2</v></c>", "")]
    [InlineData("<c r='@' t='inlineStr'><is><r><t>twee </t></r><r><t>delen</t></r></is></c>", "twee delen")]
    [InlineData("<c r='@' t='inlineStr'><is><t>a_x000D_b_x005F_x000D_</t></is></c>", "a\rb_x000D_")]
    [InlineData("<c r='@' t='d'><v>2022-01-31T00:00:00</v></c>", "2022-01-31")]
    [InlineData("<c r='@' s='1'><v>44592</v></c>", "2022-01-31")]
    [InlineData("<c r='@' s='1'><v>44592.5</v></c>", "2022-01-31T12:00:00")]
    [InlineData("<c r='@' s='2'><v>44592</v></c>", "44592")]
    [InlineData("<c r='@' s='1'><v>1</v></c>", "1900-01-01")]
    [InlineData("<c r='@' s='1'><v>61</v></c>", "1900-03-01")]
    [InlineData("<c r='@' s='1'><v>0.25</v></c>", "06:00:00")]
    [InlineData("<c r='@' s='1'><v>99999999</v></c>", "99999999")]
    public async Task Cell_OfEachKind_HasItsText(string cell, string expected)
    {
        var file = WorkbookFile.Of(["kop", "vast"], [cell.Replace('\'', '"'), "1"])
            .WithShared("<t>gedeeld</t>", "<r><rPr><b/></rPr><t>vet</t></r><r><t xml:space=\"preserve\"> en gewoon</t></r><rPh sb=\"0\" eb=\"1\"><t>klank</t></rPh>", "<t/>")
            .WithFormats("d\\-m\\-yyyy", "#,##0 \"dagen\"");

        (await ReadAsync(file)).Fields.ShouldHaveSingleItem()[0].ShouldBe(expected);
    }

    [Fact]
    public async Task Dates_From1904_AreFourYearsLater()
    {
        var file = WorkbookFile.Of(["datum"], ["<c r=\"@\" s=\"1\"><v>43130</v></c>"]).WithFormats("yyyy-mm-dd").From1904();

        (await ReadAsync(file)).Fields.ShouldHaveSingleItem().ShouldBe(["2022-01-31"]);
    }

    [Fact]
    public async Task Row_NumbersAreThoseOfTheSheet()
    {
        var rows = WorkbookFile.Row(2, "wijk", "aantal") + WorkbookFile.Row(5, "WK01", 1) + "<row r=\"9\"/>" + WorkbookFile.Row(12, "WK02", 2);

        var table = await ReadAsync(new WorkbookFile().WithRows("Blad1", "visible", rows), Shapes.Workbook with { HeaderRow = 2 });

        table.Rows.Select(r => r.Number).ShouldBe([5, 12]);
    }

    [Fact]
    public async Task Headings_InMergedCells_AreRepeated_AndFiguresAreNot()
    {
        var file = WorkbookFile.Of(
                ["Kerncijfers 2024", null, null, null, null],
                ["wijk", "2023", null, "2024", null],
                [null, "aantal", "%", "aantal", "%"],
                ["WK01", 1, 2, 3, 4],
                ["WK02", 5, null, 7, 8])
            .WithMerges("A1:E1", "A2:A3", "B2:C2", "D2:E2", "B5:C5");

        var table = await ReadAsync(file, Shapes.Workbook with { HeaderRow = 2, HeaderRows = 2 });

        table.Headings.ShouldBe(["wijk", "2023 | aantal", "2023 | %", "2024 | aantal", "2024 | %"]);
        table.Fields.Last().ShouldBe(["WK02", "5", "", "7", "8"]);
    }

    [Fact]
    public async Task Sheet_IsChosenByName_AlsoWhenItIsHidden()
    {
        var file = WorkbookFile.Of(["a"], ["1"]).WithHiddenSheet("Verborgen & meer", ["b"], ["2"]);

        (await ReadAsync(file, Shapes.Workbook with { Sheet = "Verborgen & meer" })).Headings.ShouldBe(["b"]);
    }

    [Fact]
    public async Task Sheet_WithoutName_IsTheFirstVisibleOneWithText()
    {
        var file = new WorkbookFile().WithSheet("Leeg").WithHiddenSheet("Hulp", ["a"]).WithSheet("Spaties", [" "]).WithSheet("Cijfers", ["b"], ["1"]);

        (await ReadAsync(file)).Headings.ShouldBe(["b"]);
    }

    [Fact]
    public async Task Sheet_ThatIsNotThere_IsUnknown() =>
        (await SupportTable.FaultAsync(WorkbookFile.Of(["a"]).Bytes(), Shapes.Workbook with { Sheet = "Blad9" })).Fault.ShouldBe(FileFault.UnknownSheet);

    [Fact]
    public async Task Workbook_WithoutText_IsEmpty() =>
        (await SupportTable.FaultAsync(new WorkbookFile().WithSheet("Leeg").Bytes(), Shapes.Workbook)).Fault.ShouldBe(FileFault.Empty);

    [Fact]
    public async Task Footer_UnderTheFigures_IsPassedOver()
    {
        var table = await ReadAsync(WorkbookFile.Of(["wijk", "aantal"], ["WK01", 1], [], ["Bron: CBS"]));

        table.Fields.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Cells_WithLooksOnly_MakeTheRowNoLongerThanTheHeadings()
    {
        var table = await ReadAsync(WorkbookFile.Of(["wijk", "aantal"], ["WK01", "<c r=\"@\" s=\"0\"/>", "<c r=\"@\" s=\"0\"/>"]));

        table.Fields.ShouldHaveSingleItem().ShouldBe(["WK01", ""]);
    }

    [Theory]
    [InlineData("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>9</v></c></row>")]
    [InlineData("<row r=\"2\"><c r=\"2A\"><v>9</v></c></row>")]
    [InlineData("<row r=\"1\"/>")]
    [InlineData("<row r=\"x\"/>")]
    [InlineData("<row r=\"2\"><c>")]
    public async Task Sheet_WithNonsense_IsUnreadable(string row)
    {
        var file = new WorkbookFile().WithRows("Blad1", "visible", WorkbookFile.Row(1, "a") + row);

        (await SupportTable.FaultAsync(file.Bytes(), Shapes.Workbook)).Fault.ShouldBe(FileFault.Unreadable);
    }

    [Fact]
    public async Task Cell_LongerThanExcelAllows_IsTooLargeWithItsRow()
    {
        var fault = await SupportTable.FaultAsync(WorkbookFile.Of(["a"], [new string('x', 32_768)]).Bytes(), Shapes.Workbook);

        fault.Fault.ShouldBe(FileFault.TooLarge);
        fault.Row.ShouldBe(2);
    }

    [Fact]
    public async Task Row_BeyondTheLastOfExcel_IsTooLarge()
    {
        var file = new WorkbookFile().WithRows("Blad1", "visible", WorkbookFile.Row(1, "a") + WorkbookFile.Row(1_048_577, "b"));

        (await SupportTable.FaultAsync(file.Bytes(), Shapes.Workbook)).Fault.ShouldBe(FileFault.TooLarge);
    }

    [Fact]
    public async Task Elements_ThatLieTooDeep_AreTooLarge()
    {
        var deep = string.Concat(Enumerable.Repeat("<x>", 100)) + string.Concat(Enumerable.Repeat("</x>", 100));
        var file = new WorkbookFile().WithRows("Blad1", "visible", WorkbookFile.Row(1, "a") + "<row r=\"2\"><c r=\"A2\">" + deep + "</c></row>");

        (await SupportTable.FaultAsync(file.Bytes(), Shapes.Workbook)).Fault.ShouldBe(FileFault.TooLarge);
    }

    [Fact]
    public async Task OldWorkbook_IsToldAsSuch()
    {
        var fault = await SupportTable.FaultAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], Shapes.Workbook);

        (fault.Fault, fault.Detail).ShouldBe((FileFault.Unreadable, "xls"));
    }

    [Fact]
    public async Task Stream_ThatCannotGoBack_IsReadToo()
    {
        using var file = new OneWay(WorkbookFile.Of(["wijk"], ["WK01"]).Bytes());

        (await SupportTable.OfAsync(file, Shapes.Workbook)).Fields.ShouldHaveSingleItem().ShouldBe(["WK01"]);
    }

    [Fact]
    public async Task Stream_ThatCannotGoBack_IsKeptUpToALimit()
    {
        using var file = new OneWay(new byte[FileLimits.Buffered + 1]);

        (await Should.ThrowAsync<UnreadableFileException>(() => SupportTable.OfAsync(file, Shapes.Workbook))).Fault.ShouldBe(FileFault.TooLarge);
    }

    /// <summary>Written by the library that Office's own makers keep, not by our own hand.</summary>
    [Fact]
    public async Task Workbook_OfTheLibrary_IsReadAsWell()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(
                new Row(new Cell { DataType = CellValues.String, CellValue = new CellValue("wijk") }, new Cell { DataType = CellValues.String, CellValue = new CellValue("aantal") }),
                new Row(new Cell { DataType = CellValues.String, CellValue = new CellValue("WK01") }, new Cell { CellValue = new CellValue(12.5m.ToString(CultureInfo.InvariantCulture)) })));
            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(
                new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = "Blad1", SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
        }

        var table = await SupportTable.OfAsync(stream.ToArray(), Shapes.Workbook);

        table.Headings.ShouldBe(["wijk", "aantal"]);
        table.Rows.ShouldHaveSingleItem().ShouldSatisfyAllConditions(r => r.Number.ShouldBe(2), r => r.Fields.ShouldBe(["WK01", "12.5"]));
    }

    private static Task<SupportTable> ReadAsync(WorkbookFile file, FileShape? shape = null) => SupportTable.OfAsync(file.Bytes(), shape ?? Shapes.Workbook);
}
