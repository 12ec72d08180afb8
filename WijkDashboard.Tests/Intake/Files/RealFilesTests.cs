using System.IO.Compression;
using WijkDashboard.Intake.Files.Json;
using WijkDashboard.Intake.Files.Support;

namespace WijkDashboard.Intake.Files;

/// <summary>
/// The whole real files, which are too large to come with the product: run with <c>WIJK_REAL_DATA</c> set to their folder. Each is read
/// by the shape that is guessed for it, so this tests the guess too.
/// </summary>
public sealed class RealFilesTests
{
    private static readonly string? s_folder = Environment.GetEnvironmentVariable("WIJK_REAL_DATA");

    [Theory]
    [InlineData("formaten/leefbaarometer3_amstelveen_wijken_2014_2022.csv", FileFormat.Csv, ',', 1, 1, 11, 56)]
    [InlineData("formaten/politie_soortmisdrijf_codes.csv", FileFormat.Csv, ';', 1, 1, 2, 59)]
    [InlineData("formaten/statline_csv_Indicatoren_jeugdzorg_gemeenten_2022.csv", FileFormat.Csv, ';', 1, 1, 7, 356)]
    [InlineData("formaten/statline_csv_Misdrijven_gemeenten_2024.csv", FileFormat.Csv, ';', 4, 3, 2, 356)]
    [InlineData("formaten/statline_csv_SES_WOA_Amsterdam_2019.csv", FileFormat.Csv, ';', 1, 1, 9, 579)]
    [InlineData("formaten/untyped_85335NED_jeugdzorg_gemeenten_2022.csv", FileFormat.Csv, ',', 1, 1, 26, 346)]
    [InlineData("formaten/pdok_baarn_buurten_2024.geojson", FileFormat.GeoJson, ';', 1, 1, 223, 21)]
    [InlineData("gouda/buurten_2015.geojson", FileFormat.GeoJson, ';', 1, 1, 8, 47)]
    [InlineData("gouda/wijken_2015.geojson", FileFormat.GeoJson, ';', 1, 1, 7, 9)]
    [InlineData("gouda/wijken_2022.geojson", FileFormat.GeoJson, ';', 1, 1, 7, 9)]
    [InlineData("gouda/kwb_2020_84799NED_TypedDataSet.json", FileFormat.ODataV3, ';', 1, 1, 118, 62)]
    [InlineData("gouda/jeugdhulp_scp_2017_wijken.csv", FileFormat.Csv, ',', 1, 1, 35, 9)]
    [InlineData("gouda/kwb_2015_wijken_buurten.csv", FileFormat.Csv, ',', 1, 1, 51, 56)]
    [InlineData("gouda/kwb_jeugdzorg_wmo_2021_wijken.csv", FileFormat.Csv, ',', 1, 1, 117, 11)]
    [InlineData("gouda/kwb_jeugdzorg_wmo_2022_wijken.csv", FileFormat.Csv, ',', 1, 1, 117, 11)]
    [InlineData("gouda/leefbaarometer2_klassen_2002_2016_wijken.csv", FileFormat.Csv, ',', 1, 1, 16, 9)]
    [InlineData("gouda/politie_buurtnamen.csv", FileFormat.Csv, ',', 1, 1, 2, 41)]
    [InlineData("gouda/politie_jaar_2011_2017_wijken.csv", FileFormat.Csv, ',', 1, 1, 5, 672)]
    [InlineData("gouda/politie_maand_2011_2017_buurten.csv", FileFormat.Csv, ',', 1, 1, 6, 41_328)]
    [InlineData("landelijk/buurten_2015.geojson.gz", FileFormat.GeoJson, ';', 1, 1, 8, 12_229)]
    [InlineData("landelijk/wijken_2015.geojson.gz", FileFormat.GeoJson, ';', 1, 1, 7, 2_796)]
    [InlineData("landelijk/kwb_2020_84799NED_TypedDataSet.csv.gz", FileFormat.Csv, ',', 1, 1, 118, 17_341)]
    [InlineData("landelijk/kwb_2020_84799NED_WijkenEnBuurten.csv.gz", FileFormat.Csv, ',', 1, 1, 5, 17_341)]
    [InlineData("odata/v3/meta_8.json", FileFormat.ODataV3, ';', 1, 1, 16, 675)]
    [InlineData("odata/v3/tables_3.json", FileFormat.ODataV3, ';', 1, 1, 5, 5_504)]
    [InlineData("odata/v4/meta_4.json", FileFormat.ODataV4, ';', 1, 1, 6, 4_409)]
    public async Task File_IsReadByItsGuess(string path, FileFormat format, char delimiter, int headerRow, int headerRows, int columns, int rows)
    {
        var bytes = Bytes(path);

        var guess = await FileShapes.GuessAsync(Head(bytes), path, TestContext.Current.CancellationToken);
        var table = await Table.OfAsync(bytes, guess.Shape);

        (guess.Shape.Format, guess.Shape.Delimiter, guess.Shape.HeaderRow, guess.Shape.HeaderRows).ShouldBe((format, delimiter, headerRow, headerRows));
        guess.FirstRows.Count.ShouldBeInRange(2, FileShapes.MaxFirstRows);
        (table.Headings.Count, table.Rows.Count).ShouldBe((columns, rows));
        table.Fields.ShouldAllBe(f => f.Length <= columns);
    }

    [Fact]
    public async Task Pages_OfOneAnswer_AreOneTable_InWhicheverOrder()
    {
        MemoryStream[] files = [new(Bytes("odata/v3/tables_3.json")), new(Bytes("odata/v3/tables_2.json"))];

        await using var table = await FileTables.OpenAsync(
            await ODataPages.OfAsync(files, TestContext.Current.CancellationToken), Shapes.ODataV3, TestContext.Current.CancellationToken);

        (await Table.OfAsync(table)).Rows.Count.ShouldBe(15_504);
    }

    [Theory]
    [InlineData("odata/v3/tables_2.json", FileFormat.ODataV3, 10_000)]
    [InlineData("odata/v4/meta_3.json", FileFormat.ODataV4, 1)]
    public async Task Answer_ThatIsNotWhole_IsIncomplete(string path, FileFormat format, int row)
    {
        var fault = await Table.FaultAsync(Bytes(path), new FileShape { Format = format });

        (fault.Fault, fault.Row).ShouldBe((FileFault.Incomplete, row));
    }

    [Theory]
    [InlineData("odata/v3/meta_1.json")]
    [InlineData("odata/v3/meta_2.json")]
    [InlineData("odata/v3/meta_3.json")]
    [InlineData("odata/v3/meta_4.json")]
    [InlineData("odata/v3/meta_5.json")]
    [InlineData("odata/v3/meta_6.json")]
    [InlineData("odata/v3/meta_7.json")]
    [InlineData("odata/v3/tables_1.json")]
    [InlineData("odata/v4/meta_0.json")]
    [InlineData("odata/v4/meta_1.json")]
    [InlineData("odata/v4/meta_2.json")]
    [InlineData("odata/v4/meta_5.json")]
    [InlineData("odata/v4/meta_6.json")]
    [InlineData("odata/v4/meta_7.json")]
    [InlineData("odata/v4/meta_8.json")]
    [InlineData("odata/v4/meta_9.json")]
    [InlineData("odata/v4/meta_10.json")]
    [InlineData("odata/v4/meta_11.json")]
    [InlineData("odata/v4_83765NED/Dimensions.json")]
    [InlineData("odata/v4_83765NED/MeasureCodes.json")]
    [InlineData("odata/v4_83765NED/MeasureGroups.json")]
    [InlineData("odata/v4_83765NED/WijkenEnBuurtenCodes_gouda.json")]
    [InlineData("odata/v4_83765NED/WijkenEnBuurtenGroups.json")]
    [InlineData("odata/metadata/cbs.v3.84799NED_ColDescriptions.json")]
    [InlineData("odata/metadata/cbs.v3.84799NED_Metadata.json")]
    [InlineData("odata/metadata/cbs.v4.83765NED_Metadata.json")]
    [InlineData("odata/metadata/metadata_v3.json")]
    [InlineData("odata/metadata/metadata_v4.json")]
    [InlineData("landelijk/kwb_2020_84799NED_DataProperties.json")]
    [InlineData("gouda/politie_ruw_2016/51302.json")]
    [InlineData("gouda/politie_ruw_2016/51309.json")]
    public async Task Json_WithoutFigures_SaysSo(string path)
    {
        var bytes = Bytes(path);

        foreach (var shape in new[] { Shapes.ODataV3, Shapes.ODataV4, Shapes.GeoJson })
            (await Table.FaultAsync(bytes, shape)).Fault.ShouldBe(FileFault.NoFigures);
        (await Should.ThrowAsync<UnreadableFileException>(() => FileShapes.GuessAsync(Head(bytes), path, CancellationToken.None)))
            .Fault.ShouldBe(FileFault.NoFigures);
    }

    private static MemoryStream Head(byte[] bytes) => new(bytes, 0, Math.Min(bytes.Length, FileShapes.HeadLength));

    private static byte[] Bytes(string path)
    {
        Assert.SkipWhen(s_folder is null, "WIJK_REAL_DATA does not name the folder with the real files.");
        var bytes = File.ReadAllBytes(Path.Combine(s_folder!, path));
        if (!path.EndsWith(".gz", StringComparison.Ordinal)) return bytes;
        using var unpacked = new MemoryStream();
        using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        packed.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
