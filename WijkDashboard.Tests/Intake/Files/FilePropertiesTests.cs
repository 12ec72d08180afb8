using System.Text;
using CsCheck;
using WijkDashboard.Intake.Files.Support;

namespace WijkDashboard.Intake.Files;

/// <summary>What holds for any file: what was written is read, and what was damaged is read or refused, never anything else.</summary>
public sealed class FilePropertiesTests
{
    private static readonly Gen<string> s_text = Gen.String[Gen.Char["ab 0,;|\t.\"'\r\n#:é€_x-"], 0, 8];

    /// <summary>A code first, so that no row is empty or a footer.</summary>
    private static readonly Gen<string[][]> s_rows = Gen.Int[1, 6].SelectMany(columns =>
        Gen.Select(Gen.Int[0, 999], s_text.Array[columns - 1], (code, rest) => (string[])[$"WK{code}", .. rest]).Array[0, 8]);

    private static readonly Gen<CsvManner> s_manner = Gen.Select(
        Gen.OneOf(';', ',', '\t', '|'), Gen.OneOf('"', '\''), Gen.OneOf("utf-8", "utf-16", "utf-16BE", "windows-1252"),
        Gen.OneOf("\n", "\r\n"), Gen.Bool, Gen.Bool, (delimiter, quote, encoding, newLine, quoteAll, withMark) =>
            new CsvManner(delimiter, quote, encoding, newLine, quoteAll, withMark));

    static FilePropertiesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public async Task Csv_InAnyManner_ReadsBackTheSame() =>
        await Gen.Select(s_rows, s_manner).SampleAsync(async (rows, manner) =>
        {
            var table = await Table.OfAsync(manner.Write(Headings(rows), rows), manner.Shape);

            table.Headings.ShouldBe(Headings(rows));
            table.Fields.ShouldBe(rows);
        });

    [Fact]
    public async Task Csv_InAnyManner_IsReadTheSameInWhateverPiecesItComes() =>
        await Gen.Select(s_rows, s_manner, Gen.Int[1, 7]).SampleAsync(
            async (rows, manner, piece) =>
            {
                using var file = new OneWay(manner.Write(Headings(rows), rows), piece);

                (await Table.OfAsync(file, manner.Shape)).Fields.ShouldBe(rows);
            },
            iter: 50);

    [Fact]
    public async Task Workbook_OfAnyTexts_ReadsBackTheSame() =>
        await s_rows.SampleAsync(
            async rows =>
            {
                var table = await Table.OfAsync(WorkbookFile.Of([Headings(rows), .. rows]).Bytes(), Shapes.Workbook);

                // XML makes one line break of every kind.
                table.Fields.ShouldBe(rows.Select(r => Array.ConvertAll(r, f => f.ReplaceLineEndings("\n"))));
            },
            iter: 50);

    [Fact]
    public async Task Answer_OfAnyTexts_ReadsBackTheSame_InAnyOrderOfFields() =>
        await Gen.Select(s_rows.Where(r => r.Length > 0), Gen.Int).SampleAsync(async (rows, seed) =>
        {
            var chance = new Random(seed);
            var elements = rows.Select((row, i) => "{" + string.Join(',', row.Select((f, c) => $"\"ID{(c == 0 ? "" : c)}\":{Json(f)}")
                .OrderBy(_ => i == 0 ? 0 : chance.Next())) + "}");

            var table = await Table.OfAsync($"{{\"value\":[{string.Join(",\n", elements)}]}}", Shapes.ODataV3);

            table.Fields.ShouldBe(rows);
        });

    [Fact]
    public async Task Csv_ThatIsDamaged_IsReadOrRefused() =>
        await Gen.Select(s_rows, s_manner, s_damage).SampleAsync(
            (rows, manner, damage) => IsReadOrRefusedAsync(damage(manner.Write(Headings(rows), rows)), manner.Shape), iter: 2_000);

    [Fact]
    public async Task Answer_ThatIsDamaged_IsReadOrRefused()
    {
        var answer = Encoding.UTF8.GetBytes(
            """{"odata.metadata":"x#TypedDataSet","value":[{"ID":0,"Wijk":"WK01é  ","A_1":1.5,"B_2":null},{"A_1":2,"ID":1,"Wijk":"\u0041","B_2":true}],"odata.nextLink":"x?$skip=2"}""");
        var map = Encoding.UTF8.GetBytes(
            """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1,"b":[1,{"c":2}]},"geometry":{"type":"Point","coordinates":[1.5,2.5]}}]}""");

        await Gen.Select(Gen.OneOf((answer, Shapes.ODataV3), (map, Shapes.GeoJson)), s_damage).SampleAsync(
            (file, damage) => IsReadOrRefusedAsync(damage(file.Item1), file.Item2), iter: 2_000);
    }

    /// <summary>The bytes of the zip file, and the XML inside it: damage to the one seldom gets through to the other.</summary>
    [Fact]
    public async Task Workbook_ThatIsDamaged_IsReadOrRefused() =>
        await Gen.Select(Gen.Bool, s_damage).SampleAsync(
            (inside, damage) => IsReadOrRefusedAsync(inside ? Sheet(damage) : damage(Sheet(b => b)), Shapes.Workbook), iter: 300);

    /// <summary>Some bytes replaced, left out or doubled, and perhaps the end cut off.</summary>
    private static readonly Gen<Func<byte[], byte[]>> s_damage = Gen.Select(
        Gen.Select(Gen.Double[0, 1], Gen.Byte, Gen.Int[0, 2]).Array[0, 6], Gen.Double[0, 1], Gen.Bool, (changes, end, cut) => new Func<byte[], byte[]>(bytes =>
        {
            var damaged = bytes.ToList();
            foreach (var (place, value, kind) in changes)
            {
                var at = (int)(place * (damaged.Count - 1));
                if (kind == 0) damaged[at] = value;
                else if (kind == 1) damaged.RemoveAt(at);
                else damaged.Insert(at, damaged[at]);
            }

            return [.. cut ? damaged.Take((int)(end * damaged.Count)) : damaged];
        }));

    private static string[] Headings(string[][] rows) => [.. Enumerable.Range(0, rows.Length == 0 ? 1 : rows[0].Length).Select(i => $"kop {i}")];

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static byte[] Sheet(Func<byte[], byte[]> damage)
    {
        var rows = WorkbookFile.Row(1, "wijk", "aantal") + WorkbookFile.Row(2, "WK01", 1.5) + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" s=\"1\"><v>44592</v></c></row>";
        return new WorkbookFile().WithRows("Blad1", "visible", Encoding.Latin1.GetString(damage(Encoding.Latin1.GetBytes(rows))))
            .WithShared("<t>WK02</t>").WithFormats("d-m-yyyy").WithMerges("A1:B1").Bytes();
    }

    private static async Task IsReadOrRefusedAsync(byte[] bytes, FileShape shape)
    {
        try
        {
            await Table.OfAsync(bytes, shape);
        }
        catch (UnreadableFileException)
        {
        }

        try
        {
            await FileShapes.GuessAsync(new MemoryStream(bytes), "x.json", CancellationToken.None);
        }
        catch (UnreadableFileException)
        {
        }
    }

    private sealed record CsvManner(char Delimiter, char Quote, string EncodingName, string NewLine, bool QuoteAll, bool WithMark)
    {
        public FileShape Shape => new() { Format = FileFormat.Csv, Delimiter = Delimiter, Quote = Quote, Encoding = EncodingName };

        public byte[] Write(string[] headings, string[][] rows)
        {
            var text = string.Concat(rows.Prepend(headings).Select(r => string.Join(Delimiter, r.Select(Field)) + NewLine));
            var encoding = Encoding.GetEncoding(EncodingName);
            return [.. WithMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        }

        private string Field(string text) => QuoteAll || text.AsSpan().ContainsAny([Delimiter, Quote, '\r', '\n'])
            ? Quote + text.Replace($"{Quote}", $"{Quote}{Quote}", StringComparison.Ordinal) + Quote
            : text;
    }
}
