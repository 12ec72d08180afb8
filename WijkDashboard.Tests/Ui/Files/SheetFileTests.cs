using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace WijkDashboard.Ui.Files;

public sealed class SheetFileTests
{
    private static readonly IReadOnlyList<Sheet> s_sheets =
    [
        new("Cijfers: [per wijk]", ["Gebied", "Waarde"], [["=HYPERLINK(\"x\")", new("1.234,50*", 1234.50m, 2, "*")], ["Noord; Zuid", "afgeschermd"]]),
        new("Uitleg", ["Wat", "Betekenis"], [["-1+1", "@home"]]),
    ];

    [Fact]
    public void Text_HasWhatIsShown_AndNothingThatASpreadsheetWouldCarryOut()
    {
        Encoding.UTF8.GetString(SheetFile.Text(s_sheets)).ShouldBe(
            "\uFEFFGebied;Waarde\r\n\"'=HYPERLINK(\"\"x\"\")\";1.234,50*\r\n\"Noord; Zuid\";afgeschermd\r\n\r\nUitleg\r\nWat;Betekenis\r\n'-1+1;'@home\r\n");
    }

    [Fact]
    public void Workbook_HasNumbersAsNumbersShownAsOnTheScreen_AndWordsAsWords()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(SheetFile.Workbook(s_sheets)), false);
        var workbook = document.WorkbookPart!;
        var tabs = workbook.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ToArray();
        tabs.Select(t => t.Name!.Value).ShouldBe(["Cijfers per wijk", "Uitleg"]);
        var rows = ((WorksheetPart)workbook.GetPartById(tabs[0].Id!)).Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().ToArray()).ToArray();

        rows[1][1].DataType!.Value.ShouldBe(CellValues.Number);
        rows[1][1].CellValue!.Text.ShouldBe("1234.50");
        Format(rows[1][1]).ShouldBe("#,##0.00\"*\"");
        rows[2][1].InnerText.ShouldBe("afgeschermd");
        rows.SelectMany(r => r).ShouldAllBe(c => c.CellFormula == null);
        // Kept as words also when the file is saved as another kind.
        Style(rows[1][0]).QuotePrefix!.Value.ShouldBeTrue();
        rows[1][0].InnerText.ShouldBe("=HYPERLINK(\"x\")");

        CellFormat Style(Cell cell) => workbook.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

        string Format(Cell cell) => workbook.WorkbookStylesPart!.Stylesheet!.NumberingFormats!.Elements<NumberingFormat>()
            .Single(f => f.NumberFormatId!.Value == Style(cell).NumberFormatId!.Value).FormatCode!.Value!;
    }

    [Theory]
    [InlineData("nl-NL", "1.234,5", 1234.5, 1, "")]
    [InlineData("nl-NL", "8,20*", 8.2, 2, "*")]
    [InlineData("en-GB", "1,234.5*", 1234.5, 1, "*")]
    [InlineData("nl-NL", "0", 0.0, 0, "")]
    [InlineData("nl-NL", "-3", -3.0, 0, "")]
    [InlineData("nl-NL", "afgeschermd", null, 0, "")]
    [InlineData("nl-NL", "–", null, 0, "")]
    [InlineData("nl-NL", "", null, 0, "")]
    public void Figure_IsReadBackFromWhatIsShown(string culture, string shown, double? number, int decimals, string mark)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        SheetCell.Figure(shown, "*").ShouldBe(new SheetCell(shown, (decimal?)number, decimals, mark));
    }
}
