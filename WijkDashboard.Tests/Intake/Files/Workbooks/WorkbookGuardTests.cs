using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using WijkDashboard.Intake.Files.Support;
using SupportTable = WijkDashboard.Intake.Files.Support.Table;

namespace WijkDashboard.Intake.Files.Workbooks;

public sealed class WorkbookGuardTests
{
    private const long Megabyte = 1_000_000;

    [Fact]
    public async Task Workbook_WithAPartThatUnpacksToALot_IsRefusedBeforeMemoryGrows()
    {
        var bomb = Zip(("xl/worksheets/sheet1.xml", new byte[500 * (int)Megabyte]));
        bomb.Length.ShouldBeInRange(400_000, 600_000);

        var (fault, allocated) = await RefusalAsync(bomb);

        fault.Fault.ShouldBe(FileFault.TooLarge);
        allocated.ShouldBeLessThan(2 * Megabyte);
    }

    [Fact]
    public async Task Workbook_WithManyPartsThatAreEachSmall_IsRefusedByTheirSum()
    {
        var bomb = Zip([.. Enumerable.Range(0, 250).Select(i => ($"xl/media/{i}.bin", new byte[Megabyte]))]);

        var (fault, allocated) = await RefusalAsync(bomb);

        (fault.Fault, fault.Detail).ShouldBe((FileFault.TooLarge, "200000000"));
        allocated.ShouldBeLessThan(2 * Megabyte);
    }

    [Fact]
    public async Task Workbook_ThatLiesAboutItsSizes_IsRefusedBeforeMemoryGrows()
    {
        var bomb = Zip(("xl/worksheets/sheet1.xml", new byte[100 * (int)Megabyte]));
        foreach (var at in HeadersIn(bomb, 0x02014B50)) BinaryPrimitives.WriteUInt32LittleEndian(bomb.AsSpan(at + 24), 1_000);
        foreach (var at in HeadersIn(bomb, 0x04034B50)) BinaryPrimitives.WriteUInt32LittleEndian(bomb.AsSpan(at + 22), 1_000);

        var (_, allocated) = await RefusalAsync(bomb);

        allocated.ShouldBeLessThan(2 * Megabyte);
    }

    [Fact]
    public async Task Workbook_OfTooManyParts_IsRefusedBeforeTheyAreListed()
    {
        var bomb = Zip([.. Enumerable.Range(0, 60_000).Select(i => ($"{i}", Array.Empty<byte>()))]);

        var (fault, allocated) = await RefusalAsync(bomb);

        (fault.Fault, fault.Detail).ShouldBe((FileFault.TooLarge, "2000"));
        allocated.ShouldBeLessThan(2 * Megabyte);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(10)]
    [InlineData(16)]
    public async Task Workbook_WhoseNumbersStandElsewhere_IsTooLarge(int field)
    {
        var bytes = WorkbookFile.Of(["a"]).Bytes();
        var end = HeadersIn(bytes, 0x06054B50).Single();
        bytes.AsSpan(end + field, field == 16 ? 4 : 2).Fill(0xFF);

        (await RefusalAsync(bytes)).Fault.Fault.ShouldBe(FileFault.TooLarge);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("..\\x")]
    [InlineData("C:x")]
    [InlineData("XL/WORKBOOK.XML")]
    public async Task Workbook_WithAPartThatPointsElsewhere_IsUnreadable(string name) =>
        (await RefusalAsync(WorkbookFile.Of(["a"]).WithPart(name, "x").Bytes())).Fault.Fault.ShouldBe(FileFault.Unreadable);

    [Fact]
    public async Task Workbook_WithAnArchiveInIt_IsUnreadable()
    {
        var file = WorkbookFile.Of(["a"]).WithPart("xl/embeddings/1.bin", WorkbookFile.Of(["b"]).Bytes());

        (await RefusalAsync(file.Bytes())).Fault.Fault.ShouldBe(FileFault.Unreadable);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65_535)]
    [InlineData(65_534)]
    public async Task Workbook_WithADocumentType_IsUnreadable(int before)
    {
        var text = new string(' ', before) + "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>";

        (await RefusalAsync(WorkbookFile.Of(["a"]).WithPart("xl/other.xml", text).Bytes())).Fault.Fault.ShouldBe(FileFault.Unreadable);
    }

    [Fact]
    public async Task Workbook_WithATextThatNeverEnds_IsTooLarge()
    {
        var file = WorkbookFile.Of(["a"]).WithShared($"<t>{Noise(2_000_000)}</t>");

        (await RefusalAsync(file.Bytes())).Fault.Fault.ShouldBe(FileFault.TooLarge);
    }

    [Fact]
    public async Task Workbook_WithAListOfPartsThatIsTooLong_IsTooLarge()
    {
        var file = WorkbookFile.Of(["a"]).WithPart("xl/worksheets/_rels/sheet1.xml.rels", $"<Relationships>{string.Concat(Enumerable.Repeat("<x/>", 300_000))}</Relationships>");

        (await RefusalAsync(file.Bytes())).Fault.Fault.ShouldBe(FileFault.TooLarge);
    }

    [Fact]
    public async Task SharedTexts_BeyondWhatMemoryHolds_AreTooLarge()
    {
        var texts = Enumerable.Range(0, 1_100).Select(i => $"<t>{Noise(30_000)}</t>").ToArray();

        (await RefusalAsync(WorkbookFile.Of(["a"]).WithShared(texts).Bytes())).Fault.Detail.ShouldBe("32000000");
    }

    [Fact]
    public async Task Macros_AreNotLookedAt()
    {
        var file = WorkbookFile.Of(["wijk"], ["WK01"]).WithPart("xl/vbaProject.bin", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

        (await SupportTable.OfAsync(file.Bytes(), Shapes.Workbook)).Rows.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("mimetype")]
    [InlineData("word/document.xml")]
    public async Task Archive_ThatIsNoWorkbook_IsUnreadable(string name) =>
        (await RefusalAsync(Zip((name, "<x/>"u8.ToArray())))).Fault.Fault.ShouldBe(FileFault.Unreadable);

    private static Task<(UnreadableFileException Fault, long Allocated)> RefusalAsync(byte[] bytes)
    {
        // What a thread allocated is known of that thread alone, so nothing may go on at another: a stream in memory never waits.
        var before = GC.GetAllocatedBytesForCurrentThread();
        UnreadableFileException? fault = null;
        try
        {
            FileTables.OpenAsync(new MemoryStream(bytes), Shapes.Workbook, CancellationToken.None).GetAwaiter().GetResult().DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
        catch (UnreadableFileException refused)
        {
            fault = refused;
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return Task.FromResult((fault.ShouldNotBeNull(), allocated));
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private static IEnumerable<int> HeadersIn(byte[] bytes, uint mark) =>
        Enumerable.Range(0, bytes.Length - 4).Where(i => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i)) == mark);

    /// <summary>Text that does not pack away to nothing.</summary>
    private static string Noise(int length)
    {
        var text = new StringBuilder(length);
        for (var state = 12345u; text.Length < length;)
        {
            state = (state * 1_664_525) + 1_013_904_223;
            text.Append((char)('a' + ((state >> 16) % 26)));
        }

        return text.ToString();
    }
}
