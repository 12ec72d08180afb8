using WijkDashboard.Intake.Files.Json;
using WijkDashboard.Intake.Files.Support;
using WijkDashboard.Support;

namespace WijkDashboard.Intake.Files;

/// <summary>The quirks of real files; see the README beside them. The whole files: <see cref="RealFilesTests"/>.</summary>
public sealed class ExcerptTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "WijkDashboard.Tests", "Intake", "Files", "Excerpts");

    [Theory]
    [InlineData("statline-ses-woa-2019.csv", 13, 2, "2019", "Amsterdam", "GM0363    ", "  457400", "    20.8")]
    [InlineData("statline-jeugdzorg-2022.csv", 13, 2, "Nederland", "2022*", "13,2", "8,8", "1,2", "46,3", "0,3")]
    [InlineData("statline-misdrijven-2024.csv", 10, 7, "Nederland", "805559")]
    [InlineData("untyped-85335ned-2022.csv", 9, 2, "0", "2", "T001203", "NL00      ", "2022JJ00", "  461985")]
    [InlineData("politie-soortmisdrijf.csv", 11, 2, "0.0.0 ", "Totaal misdrijven")]
    [InlineData("leefbaarometer3-2014-2022.csv", 11, 2, "3", "WK036201", "Randwijck", "2014", "4.270599604867483")]
    [InlineData("kwb-2015.csv", 11, 2, "WK051301", "Wijk", "Wijk 01 Binnenstad", "GM0513", "Gouda", "", "2015")]
    [InlineData("kwb-2021-wijken.csv", 4, 2, "NL00", "0", "Nederland", "Nederland", "Land", "", "17475415")]
    [InlineData("politie-maand-2011.csv", 19, 2, "2011", "1", "WK051302", "BU05130200", "100", "0")]
    [InlineData("pdok-buurten-2024.geojson", 2, 1, "BU03080000", "Centrum", "WK030800", "GM0308", "Baarn", "1", "NEE")]
    [InlineData("v3-typed-84799ned.json", 4, 1, "0", "NL00      ", "Nederland                               ")]
    [InlineData("v3-typed-80137ned.json", 5, 1, "7559.0", "1958.0", "778.0")]
    [InlineData("v4-observations-80072ned.json", 12, 1, "0", "5.5", "M001924", "T001081", "None", "1996KW01")]
    public async Task Excerpt_IsReadByItsGuess(string name, int rows, int firstRow, params string[] firstFields)
    {
        var bytes = Bytes(name);

        var guess = await FileShapes.GuessAsync(new MemoryStream(bytes), name, TestContext.Current.CancellationToken);
        var table = await Table.OfAsync(bytes, guess.Shape);

        table.Rows.Count.ShouldBe(rows);
        table.Rows[0].Number.ShouldBe(firstRow);
        table.Rows[0].Fields.Take(firstFields.Length).ShouldBe(firstFields);
        table.Fields.ShouldAllBe(f => f.Length == table.Headings.Count);
    }

    [Fact]
    public async Task Headings_OfStatLine_AreJoined()
    {
        var bytes = Bytes("statline-misdrijven-2024.csv");
        var guess = await FileShapes.GuessAsync(new MemoryStream(bytes), "x.csv", TestContext.Current.CancellationToken);

        (await Table.OfAsync(bytes, guess.Shape)).Headings.ShouldBe(["Onderwerp | Perioden | Regio's", "Geregistreerde misdrijven | 2024 | aantal"]);
    }

    [Fact]
    public async Task Column_WithoutName_HasAnEmptyHeading() =>
        (await Table.OfAsync(Bytes("untyped-85335ned-2022.csv"), Shapes.Csv with { Delimiter = ',' })).Headings.Take(2).ShouldBe(["", "ID"]);

    [Fact]
    public async Task Elements_WithShuffledFields_AreReadByName()
    {
        var table = await Table.OfAsync(Bytes("v3-untyped-83599ned-page-2.json"), Shapes.ODataV3);

        var region = table.Headings.ToList().IndexOf("RegioS");
        table.Fields.ShouldAllBe(f => f[region] == "PV23  ");
    }

    [Fact]
    public async Task Pages_TogetherAreATable_AndTheFirstAloneIsIncomplete()
    {
        const string First = "v3-untyped-83599ned-page-1.json";
        MemoryStream[] files = [new(Bytes("v3-untyped-83599ned-page-2.json")), new(Bytes(First))];

        await using var table = await FileTables.OpenAsync(
            await ODataPages.OfAsync(files, TestContext.Current.CancellationToken), Shapes.ODataV3, TestContext.Current.CancellationToken);

        (await Table.OfAsync(table)).Rows.Count.ShouldBe(9);
        (await Table.FaultAsync(Bytes(First), Shapes.ODataV3)).Fault.ShouldBe(FileFault.Incomplete);
    }

    [Fact]
    public async Task Observations_FewerThanTheirCount_AreIncomplete() =>
        (await Table.FaultAsync(Bytes("v4-observations-counted-80072ned.json"), Shapes.ODataV4)).Fault.ShouldBe(FileFault.Incomplete);

    [Theory]
    [InlineData("v3-tableinfos-80137ned.json")]
    [InlineData("v3-dataproperties-80137ned.json")]
    [InlineData("v4-measurecodes-80072ned.json")]
    [InlineData("v4-dimensions-80072ned.json")]
    [InlineData("politie-ruw-2016.json")]
    public async Task Json_WithoutFigures_SaysSo(string name)
    {
        (await Table.FaultAsync(Bytes(name), Shapes.ODataV3)).Fault.ShouldBe(FileFault.NoFigures);
        (await Should.ThrowAsync<UnreadableFileException>(() => FileShapes.GuessAsync(new MemoryStream(Bytes(name)), name, CancellationToken.None)))
            .Fault.ShouldBe(FileFault.NoFigures);
    }

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(s_folder, name));
}
