using System.Text;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Intake;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Deliveries;

public sealed class IssueFileTests
{
    [Fact]
    public async Task List_OpensInASpreadsheet_WithTheRowsOfTheOriginalFile()
    {
        var bytes = await WriteAsync(new WordedIssue("BadNumber", Severity.RefusesRow, "Fout", 38, "Woninginbraak", "veel", "Een cijfer; geen woord.", "Zeg \"12\"."));

        bytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        Encoding.UTF8.GetString(bytes[3..]).ShouldBe(
            "Soort;Rij;Kolom;Waarde;Regel;Wat te doen\r\nFout;38;Woninginbraak;veel;\"Een cijfer; geen woord.\";\"Zeg \"\"12\"\".\"\r\n");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+31", "'+31")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("  =1", "'  =1")]
    [InlineData("-99999999", "-99999999")]
    [InlineData("-1,5", "-1,5")]
    [InlineData("WK051301", "WK051301")]
    public async Task Value_ThatLooksLikeAFormula_StaysAText(string value, string written) =>
        Encoding.UTF8.GetString(await WriteAsync(new WordedIssue("BadNumber", Severity.RefusesRow, "Fout", 2, "", value, "R", "W")))
            .ShouldContain($"\r\nFout;2;;{written};R;W\r\n");

    private static async Task<byte[]> WriteAsync(WordedIssue issue)
    {
        await using var context = new ScreenContext();
        return context.Get<IssueFile>().Write([issue]);
    }
}
