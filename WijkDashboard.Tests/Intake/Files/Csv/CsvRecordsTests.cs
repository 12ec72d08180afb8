using System.Text;
using WijkDashboard.Intake.Files.Support;

namespace WijkDashboard.Intake.Files.Csv;

public sealed class CsvRecordsTests
{
    [Theory]
    [InlineData(';', '"')]
    [InlineData(',', '"')]
    [InlineData('\t', '"')]
    [InlineData('|', '"')]
    [InlineData(',', '\'')]
    [InlineData('\t', '\'')]
    public async Task Delimiter_WithinQuotes_IsPartOfTheField(char delimiter, char quote)
    {
        var text = "wijk;aantal\n\"a;b\";\"1\"\n".Replace('"', quote).Replace(';', delimiter);

        var table = await Table.OfAsync(text, Shapes.Csv with { Delimiter = delimiter, Quote = quote });

        table.Headings.ShouldBe(["wijk", "aantal"]);
        table.Fields.ShouldHaveSingleItem().ShouldBe([$"a{delimiter}b", "1"]);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("windows-1252", false)]
    public async Task Encoding_OfTheShape_IsUsed(string name, bool withMark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("wijk;cliënten\nÉén € ;2\n")];

        var table = await Table.OfAsync(bytes, Shapes.Csv with { Encoding = name });

        table.Headings.ShouldBe(["wijk", "cliënten"]);
        table.Fields.ShouldHaveSingleItem().ShouldBe(["Één € ", "2"]);
    }

    [Fact]
    public async Task ByteOrderMark_WinsFromTheShape()
    {
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("cliënten\n2\n")];

        (await Table.OfAsync(bytes, Shapes.Csv with { Encoding = "windows-1252" })).Headings.ShouldBe(["cliënten"]);
    }

    [Fact]
    public async Task Row_CountsTitlesBlankLinesAndHeadings_AndAFieldOverLinesOnce()
    {
        const string Text = "Titel\r\n\r\nwijk;aantal\r\nWK01;1\r\n\r\n;;\r\n\"WK\r\n02\";2\r\nWK03;3\r\n";

        var table = await Table.OfAsync(Text, Shapes.Csv with { HeaderRow = 3 });

        table.Rows.Select(r => r.Number).ShouldBe([4, 7, 8]);
        table.Fields.Select(f => f[0]).ShouldBe(["WK01", "WK\r\n02", "WK03"]);
    }

    [Fact]
    public async Task WrongBytes_AreToldWithTheirRow_AfterTheRowsBeforeThem()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("wijk;aantal\nWK01;1\nWK02;"), 0xE9, .. Encoding.UTF8.GetBytes("\nWK03;3\n")];
        await using var table = await FileTables.OpenAsync(new MemoryStream(bytes), Shapes.Csv, TestContext.Current.CancellationToken);

        (await table.ReadAsync(TestContext.Current.CancellationToken)).ShouldBeTrue();
        var fault = await Should.ThrowAsync<UnreadableFileException>(async () => await table.ReadAsync(CancellationToken.None));

        fault.Fault.ShouldBe(FileFault.WrongEncoding);
        fault.Row.ShouldBe(3);
    }

    [Fact]
    public async Task WrongBytes_FarIntoTheFile_AreToldWithTheirRow()
    {
        var rows = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"WK{i:00000};{i}\n"));
        byte[] bytes = [.. Encoding.UTF8.GetBytes("wijk;aantal\n" + rows + "WK;"), 0xE9, .. Encoding.UTF8.GetBytes("\n")];

        (await Table.FaultAsync(bytes)).Row.ShouldBe(50_002);
    }

    [Fact]
    public async Task OddByte_AtTheEndOfUtf16_IsAWrongByte()
    {
        byte[] bytes = [.. Encoding.Unicode.GetBytes("wijk;aantal\nWK01;1\n"), 0x41];

        (await Table.FaultAsync(bytes, Shapes.Csv with { Encoding = "utf-16" })).Fault.ShouldBe(FileFault.WrongEncoding);
    }

    [Fact]
    public async Task Encoding_ThatDoesNotExist_IsNamed()
    {
        var fault = await Table.FaultAsync("wijk\n1\n", Shapes.Csv with { Encoding = "utf-9" });

        fault.Fault.ShouldBe(FileFault.WrongEncoding);
        fault.Detail.ShouldBe("utf-9");
    }

    [Theory]
    [InlineData('x', '"')]
    [InlineData(';', ';')]
    public async Task Delimiter_ThatCannotBeOne_IsAFaultOfTheShape(char delimiter, char quote) =>
        (await Table.FaultAsync("wijk\n1\n", Shapes.Csv with { Delimiter = delimiter, Quote = quote })).Fault.ShouldBe(FileFault.Unreadable);

    [Theory]
    [InlineData(100_000, null)]
    [InlineData(100_001, FileFault.TooLarge)]
    [InlineData(3_000_000, FileFault.TooLarge)]
    public async Task Field_OfALength_IsReadUpToTheLimit(int length, FileFault? expected)
    {
        var text = $"wijk;aantal\nWK01;1\n{new string('x', length)};2\n";

        var fault = await Record.ExceptionAsync(() => Table.OfAsync(text)) as UnreadableFileException;

        fault?.Fault.ShouldBe(FileFault.TooLarge);
        (fault?.Fault).ShouldBe(expected);
        (fault?.Row).ShouldBe(expected is null ? null : 3);
    }

    [Fact]
    public async Task Row_OfTooManyFields_IsTooLarge()
    {
        var fault = await Table.FaultAsync($"wijk;aantal\n{new string(';', 5_000)}\n");

        fault.Fault.ShouldBe(FileFault.TooLarge);
        fault.Row.ShouldBe(2);
    }

    [Fact]
    public async Task Row_ThatBeginsWithANumberSign_IsNoComment() =>
        (await Table.OfAsync("wijk;aantal\n#1;2\n")).Fields.ShouldHaveSingleItem().ShouldBe(["#1", "2"]);

    [Fact]
    public async Task Workbook_ThatIsReadAsText_IsRefusedAtOnce() =>
        (await Table.FaultAsync(WorkbookFile.Of(["wijk"], ["WK01"]).Bytes(), Shapes.Csv)).Fault.ShouldBe(FileFault.Unreadable);

    [Fact]
    public async Task Stream_StaysOpen_ForWhoeverReadsOn()
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes("wijk\n1\n"));

        await Table.OfAsync(file);

        file.CanRead.ShouldBeTrue();
    }

    [Fact]
    public async Task Cancelling_StopsTheReading()
    {
        await using var table = await FileTables.OpenAsync(
            new MemoryStream(Encoding.UTF8.GetBytes("wijk\n1\n")), Shapes.Csv, CancellationToken.None);

        await Should.ThrowAsync<OperationCanceledException>(async () => await table.ReadAsync(new CancellationToken(canceled: true)));
    }
}
