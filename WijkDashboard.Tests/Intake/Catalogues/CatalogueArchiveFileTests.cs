using System.IO.Compression;
using System.Text;

namespace WijkDashboard.Intake.Catalogues;

public sealed class CatalogueArchiveFileTests
{
    private static readonly IReadOnlyDictionary<string, string> Files = new CatalogueTexts().Files;

    [Fact]
    public async Task Archive_WrittenAndOpened_HasTheSameFiles()
    {
        var archive = CatalogueArchiveFile.Write(Files);

        Opened(await ReadAsync(archive)).ShouldBe(Files, ignoreOrder: true);
        CatalogueArchiveFile.Write(Files).ShouldBe(archive);
    }

    [Theory]
    [InlineData("gouda/")]
    [InlineData("export/gouda/")]
    public async Task Archive_OfAFolderWithThatFolderInIt_IsOpenedFromThere(string top) =>
        Opened(await ReadAsync(Zip([.. Files.Select(f => (top + f.Key, Encoding.UTF8.GetBytes(f.Value)))]))).ShouldBe(Files, ignoreOrder: true);

    [Fact]
    public async Task Archive_WithOtherFilesBesideTheCatalogue_LeavesThose() =>
        Opened(await ReadAsync(Zip(("municipality.json", "{}"u8.ToArray()), ("README.md", [0xff]), ("deliveries/politie/2015.csv", [1]), ("__MACOSX/municipality.json", [0]))))
            .Keys.ShouldBe(["municipality.json"]);

    [Theory]
    [InlineData("../municipality.json")]
    [InlineData("areas/../../x.csv")]
    [InlineData("/etc/x.json")]
    [InlineData("..\\x.json")]
    [InlineData("c:/x.json")]
    public async Task Path_OutOfTheFolder_IsRefused(string path) =>
        (await ProblemAsync(Zip((path, "{}"u8.ToArray())))).ShouldBe(CatalogueProblem.BadPath);

    [Fact]
    public async Task File_ThatUnpacksTooLarge_IsRefusedBeforeItFillsMemory()
    {
        var bomb = Zip(("municipality.json", new byte[CatalogueArchiveFile.MaxTextSize + 1]));

        bomb.Length.ShouldBeLessThan(1_000_000);
        (await ProblemAsync(bomb)).ShouldBe(CatalogueProblem.ArchiveTooLarge);
    }

    [Fact]
    public async Task Files_ThatTogetherUnpackTooLarge_AreRefused()
    {
        var half = new byte[(CatalogueArchiveFile.MaxTextSize / 2) + 1];

        (await ProblemAsync(Zip(("municipality.json", half), ("population.csv", half)))).ShouldBe(CatalogueProblem.ArchiveTooLarge);
    }

    [Fact]
    public async Task Archive_WithTooManyFiles_IsRefused() =>
        (await ProblemAsync(Zip([.. Enumerable.Range(0, CatalogueArchiveFile.MaxEntries + 1).Select(n => ($"{n}.txt", Array.Empty<byte>()))])))
            .ShouldBe(CatalogueProblem.ArchiveTooLarge);

    [Fact]
    public async Task Archive_TooLargeItself_IsReadNoFurther()
    {
        await using var endless = new EndlessStream();

        (await CatalogueArchiveFile.ReadAsync(endless, TestContext.Current.CancellationToken)).ShouldBeOfType<CatalogueImport.Refused>()
            .Issues.ShouldHaveSingleItem().Problem.ShouldBe(CatalogueProblem.ArchiveTooLarge);
        endless.Position.ShouldBeLessThan(2L * CatalogueArchiveFile.MaxSize);
    }

    [Fact]
    public async Task File_TwiceInTheArchive_IsRefused() =>
        (await ProblemAsync(Zip(("municipality.json", [1]), ("municipality.json", [2])))).ShouldBe(CatalogueProblem.DuplicateId);

    [Fact]
    public async Task File_NotInUtf8_IsRefusedByName()
    {
        var refused = await ReadAsync(Zip(("municipality.json", [0xff, 0xfe, 0x41])));

        var issue = refused.ShouldBeOfType<CatalogueImport.Refused>().Issues.ShouldHaveSingleItem();
        (issue.File, issue.Problem).ShouldBe(("municipality.json", CatalogueProblem.NotUtf8));
    }

    [Fact]
    public async Task Bytes_ThatAreNoArchiveOrACutOne_AreRefused()
    {
        var archive = CatalogueArchiveFile.Write(Files);

        foreach (var part in new[] { 0, 1, 10, archive.Length / 2, archive.Length - 30 })
            (await ProblemAsync(archive[..part])).ShouldBe(CatalogueProblem.NoArchive);
    }

    [Fact]
    public async Task Archive_WithBytesChanged_IsNeverAnException()
    {
        var archive = CatalogueArchiveFile.Write(Files);
        for (var at = 0; at < archive.Length; at += 7)
        {
            var changed = (byte[])archive.Clone();
            changed[at] ^= 0x55;
            await Should.NotThrowAsync(() => ReadAsync(changed));
        }
    }

    [Fact]
    public async Task Archive_WithoutCatalogue_IsRefused() => (await ProblemAsync(Zip(("foto.png", [1])))).ShouldBe(CatalogueProblem.FileMissing);

    private static byte[] Zip(params (string Path, byte[] Content)[] entries)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, content) in entries)
            {
                using var stream = zip.CreateEntry(path).Open();
                stream.Write(content);
            }

        return buffer.ToArray();
    }

    private static Task<CatalogueImport> ReadAsync(byte[] archive) =>
        CatalogueArchiveFile.ReadAsync(new MemoryStream(archive), TestContext.Current.CancellationToken);

    private static async Task<CatalogueProblem> ProblemAsync(byte[] archive) =>
        (await ReadAsync(archive)).ShouldBeOfType<CatalogueImport.Refused>().Issues.ShouldHaveSingleItem().Problem;

    private static IReadOnlyDictionary<string, string> Opened(CatalogueImport import) => import.ShouldBeOfType<CatalogueImport.Opened>().Files;

    /// <summary>Never ends, and counts how far it was read.</summary>
    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Position += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
