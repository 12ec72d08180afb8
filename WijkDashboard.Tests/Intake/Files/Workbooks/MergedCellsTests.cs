using WijkDashboard.Intake.Files.Rows;
using WijkDashboard.Intake.Files.Support;

namespace WijkDashboard.Intake.Files.Workbooks;

public sealed class MergedCellsTests
{
    /// <summary>The list may lie anywhere over the pieces in which the sheet is unpacked.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(65_380)]
    [InlineData(65_400)]
    [InlineData(65_410)]
    [InlineData(65_420)]
    [InlineData(65_440)]
    [InlineData(200_000)]
    public async Task List_IsFound_WhereverItStands(int before)
    {
        var file = new WorkbookFile().WithRows("Blad1", "visible", "<!--" + new string('x', before) + "-->" + WorkbookFile.Row(1, "kop", null)).WithMerges("A1:B1");
        using var workbook = await Workbook.OpenAsync(new MemoryStream(file.Bytes()), TestContext.Current.CancellationToken);
        using var records = workbook.Records(workbook.Sheets[0]);

        records.Merges.ShouldBe([new Merge(1, 0, 1, 1)]);
    }

    [Theory]
    [InlineData("A1")]
    [InlineData("B2:A1")]
    [InlineData("ZZZZ1:A1")]
    [InlineData("1:2")]
    [InlineData("")]
    public async Task Range_ThatIsNone_IsLeftOut(string range)
    {
        using var workbook = await Workbook.OpenAsync(new MemoryStream(WorkbookFile.Of(["a"]).WithMerges(range).Bytes()), TestContext.Current.CancellationToken);
        using var records = workbook.Records(workbook.Sheets[0]);

        records.Merges.ShouldBeEmpty();
    }
}
