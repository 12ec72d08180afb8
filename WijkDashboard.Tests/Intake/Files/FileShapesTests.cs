using System.Text;
using WijkDashboard.Intake.Files.Support;

namespace WijkDashboard.Intake.Files;

public sealed class FileShapesTests
{
    [Theory]
    [InlineData("wijk;aantal\nWK01;1,5\nWK02;2,5\n", ';')]
    [InlineData("wijk,aantal\nWK01,1.5\nWK02,2.5\n", ',')]
    [InlineData("wijk\taantal\nWK01\t1,5\nWK02\t2,5\n", '\t')]
    [InlineData("wijk|aantal\nWK01|1,5\nWK02|2,5\n", '|')]
    [InlineData("naam;aantal;deel\n\"Bos, en\";1,5;2,5\nOost, West;1,5;2,5\n", ';')]
    [InlineData("naam,aantal\n\"Bos; en\",1\n\"Bos; en\",2\n", ',')]
    [InlineData("naam\nAa en Hunze\nAalten\n", ';')]
    public async Task Delimiter_IsTheOneThatSplitsAllRowsAlike(string text, char expected) =>
        (await GuessAsync(text)).Shape.Delimiter.ShouldBe(expected);

    [Theory]
    [InlineData("'wijk','aantal'\n'a,b','1'\n", '\'')]
    [InlineData("\"wijk\",\"aantal\"\n\"'s-Gravenland\",\"1\"\n", '"')]
    [InlineData("wijk,aantal\n's-Gravenland,1\n", '"')]
    public async Task Quote_IsTheOneThatFieldsBeginAndEndWith(string text, char expected) =>
        (await GuessAsync(text)).Shape.Quote.ShouldBe(expected);

    [Theory]
    [InlineData("utf-8", false, "utf-8")]
    [InlineData("utf-8", true, "utf-8")]
    [InlineData("utf-16", true, "utf-16")]
    [InlineData("utf-16", false, "utf-16")]
    [InlineData("utf-16BE", false, "utf-16BE")]
    [InlineData("windows-1252", false, "windows-1252")]
    public async Task Encoding_IsRecognisedByTheBytes(string name, bool withMark, string expected)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);

        var guess = await GuessAsync([.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("wijk;cliënten\nÉén;2\n")]);

        guess.Shape.Encoding.ShouldBe(expected);
        guess.FirstRows[0][1].ShouldBe("cliënten");
    }

    [Theory]
    [InlineData("wijk;2023;2024\nWK01;1;2\nWK02;3;4\n", 1, 1)]
    [InlineData("1,wk_code,jaar\n3,WK01,2014\n4,WK02,2015\n", 1, 1)]
    [InlineData("Titel\n\nwijk;aantal\nWK01;1\nWK02;2\n", 3, 1)]
    [InlineData("Titel;;\n;;\nwijk;aantal;naam\nWK01;1;a\nWK02;2;b\n", 3, 1)]
    [InlineData("\"Misdrijven; soort\"\n\"\"\n\"Onderwerp\";\"Misdrijven\"\n\"Perioden\";\"2024\"\n\"Regio's\";\"aantal\"\n\"Nederland\";\"805559\"\n\"Aalten\";\"582\"\n\"Asten\";\"211\"\n\"Baarn\";\"982\"\n\"Bron: Politie\"\n", 3, 3)]
    [InlineData(";Bevolking;Bevolking\n;2023;2024\nWK01;1500;2600\nWK02;100;120\nWK03;90;80\n", 1, 2)]
    [InlineData("wijk;aantal\n;%\nWK01;15\nWK02;.\nWK03;9\n", 1, 2)]
    [InlineData("wijk;aantal\nWK01;2010\nWK02;512\nWK03;9\n", 1, 1)]
    [InlineData("wijk;aantal\nWK01;x\nWK02;.\nWK03;9\n", 1, 1)]
    [InlineData("Key;Title\n1.1;Inbraak\n1.2;Diefstal\n", 1, 1)]
    public async Task Headings_AreFound(string text, int row, int count)
    {
        var shape = (await GuessAsync(text)).Shape;

        (shape.HeaderRow, shape.HeaderRows).ShouldBe((row, count));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Head_ThatIsCutThroughARowAndACharacter_IsStillUtf8(int shift)
    {
        var text = "wijk;naam\n" + new string('x', shift) + string.Concat(Enumerable.Repeat("€ë𝄞;é\n", 40_000));
        var bytes = Encoding.UTF8.GetBytes(text)[..FileShapes.HeadLength];

        var guess = await GuessAsync(bytes);

        (guess.Shape.Encoding, guess.Shape.Delimiter).ShouldBe(("utf-8", ';'));
        guess.FirstRows.Count.ShouldBe(FileShapes.MaxFirstRows);
    }

    [Fact]
    public async Task FirstRows_AreNoMoreThanAScreenShows()
    {
        var row = string.Join(';', Enumerable.Range(0, 300)) + "\n";

        var guess = await GuessAsync(string.Concat(Enumerable.Repeat(row, 50)));

        guess.FirstRows.Count.ShouldBe(FileShapes.MaxFirstRows);
        guess.FirstRows.ShouldAllBe(r => r.Count == FileShapes.MaxFirstColumns);
    }

    [Fact]
    public async Task FirstRows_OfADamagedFile_AreThoseBeforeTheFault()
    {
        var guess = await GuessAsync("wijk;aantal\nWK01;1\n\"WK02;2\n");

        guess.FirstRows.Select(r => r[0]).ShouldBe(["wijk", "WK01"]);
    }

    [Fact]
    public async Task Workbook_GivesItsSheetsAndTheFirstOneWithText()
    {
        var file = new WorkbookFile().WithSheet("Leeg").WithSheet("Cijfers", ["Kerncijfers"], [], ["wijk", "aantal"], ["WK01", 5], ["WK02", 7]).WithHiddenSheet("Hulp", ["x"]);

        var guess = await GuessAsync(file.Bytes());

        guess.Sheets.ShouldBe(["Leeg", "Cijfers", "Hulp"]);
        guess.Shape.ShouldBe(new FileShape { Format = FileFormat.Xlsx, Sheet = "Cijfers", HeaderRow = 3 });
        guess.FirstRows[1].ShouldBeEmpty();
        guess.FirstRows[3].ShouldBe(["WK01", "5"]);
    }

    [Fact]
    public async Task Workbook_InAStreamThatCannotGoBack_IsRecognised()
    {
        using var file = new OneWay(WorkbookFile.Of(["wijk"], ["WK01"]).Bytes());

        (await FileShapes.GuessAsync(file, "x.xlsx", TestContext.Current.CancellationToken)).Shape.Format.ShouldBe(FileFormat.Xlsx);
    }

    [Fact]
    public async Task AnotherSheet_IsGuessedByItsName()
    {
        var file = WorkbookFile.Of(["a"], ["1"]).WithHiddenSheet("Hulp", ["b", "c"], ["1", "2"]).Bytes();

        (await FileShapes.GuessSheetAsync(new MemoryStream(file), "Hulp", TestContext.Current.CancellationToken)).FirstRows[0].ShouldBe(["b", "c"]);
        (await Should.ThrowAsync<UnreadableFileException>(() => FileShapes.GuessSheetAsync(new MemoryStream(file), "Blad9", CancellationToken.None)))
            .Fault.ShouldBe(FileFault.UnknownSheet);
    }

    [Theory]
    [InlineData("""{"value":[{"ID":0,"Wijk":"WK01"},{"Wijk":"WK02","ID":1}]}""", FileFormat.ODataV3)]
    [InlineData(" \n{\"@odata.context\":\"x#Observations\",\"value\":[{\"Measure\":\"M\",\"Value\":\"WK01\"},{\"Value\":\"WK02\",\"Measure\":\"M\"}]}", FileFormat.ODataV4)]
    [InlineData("""{"features":[{"properties":{"a":1,"b":"WK01"}},{"properties":{"b":"WK02","a":1}}]}""", FileFormat.GeoJson)]
    public async Task Json_IsRecognisedByWhatIsInIt(string text, FileFormat expected)
    {
        var guess = await GuessAsync(text);

        guess.Shape.Format.ShouldBe(expected);
        guess.FirstRows.Select(r => r[1]).Skip(1).ShouldBe(["WK01", "WK02"]);
    }

    [Fact]
    public async Task Json_ThatIsCutThrough_IsRecognisedByItsFirstElements()
    {
        var guess = await GuessAsync("""{"value":[{"ID":0,"Wijk":"WK01"},{"ID":1,"Wi""");

        guess.Shape.Format.ShouldBe(FileFormat.ODataV3);
        guess.FirstRows.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("", FileFault.Empty)]
    [InlineData("\n\n", FileFault.Empty)]
    [InlineData("{\"a\":", FileFault.Unreadable)]
    [InlineData("{\"100\":[[{\"name\":\"x\"}]]}", FileFault.NoFigures)]
    [InlineData("[{\"a\":1}]", FileFault.NoFigures)]
    [InlineData("PK\u0003\u0004", FileFault.Unreadable)]
    [InlineData("%PDF-1.7\n1 0 obj", FileFault.Unreadable)]
    [InlineData("GIF89a;1;2", FileFault.Unreadable)]
    public async Task File_ThatCannotBeADelivery_IsRefused(string text, FileFault expected) =>
        (await Should.ThrowAsync<UnreadableFileException>(() => GuessAsync(text))).Fault.ShouldBe(expected);

    private static Task<FileShapeGuess> GuessAsync(string text) => GuessAsync(Encoding.UTF8.GetBytes(text));

    private static Task<FileShapeGuess> GuessAsync(byte[] bytes) =>
        FileShapes.GuessAsync(new MemoryStream(bytes), "levering.json", TestContext.Current.CancellationToken);
}
