using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Sylvan.Data.Csv;

namespace WijkDashboard.Domain.Deliveries.PersonalData;

/// <summary>
/// Published figures of CBS, police and others hold nothing about persons, whatever their codes, counts and names look like. The
/// files are not in the repository; WIJK_REAL_DATA names their folder.
/// </summary>
public sealed class RealFilesTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("WIJK_REAL_DATA");

    public static TheoryData<string> Files() =>
        Folder is null
            ? [string.Empty]
            : [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(Folder, f))
                .Where(f => f.Contains(".csv", StringComparison.Ordinal) || f.Contains("json", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void RealFile_OfFigures_HasNoPersonalData(string file)
    {
        Assert.SkipUnless(Folder is not null, "No real files: set WIJK_REAL_DATA to their folder.");
        using var stream = Open(Path.Combine(Folder!, file));

        var tables = file.Contains(".csv", StringComparison.Ordinal) ? CsvTables(stream) : JsonTables(stream);

        var rows = 0;
        foreach (var table in tables)
        {
            ScanOf.Table(table.Headings, table.Rows).ShouldBeNull(file);
            rows += table.Rows.Count;
        }

        rows.ShouldBePositive();
    }

    /// <summary>A part of a file is a file too: each of the 355 municipalities, and each of 3,177 wijken, without headings that say anything.</summary>
    [Theory]
    [InlineData("landelijk/kwb_2020_84799NED_TypedDataSet.csv.gz", 6)]
    [InlineData("landelijk/kwb_2020_84799NED_TypedDataSet.csv.gz", 8)]
    [InlineData("landelijk/kwb_2020_84799NED_WijkenEnBuurten.csv.gz", 6)]
    [InlineData("landelijk/kwb_2020_84799NED_WijkenEnBuurten.csv.gz", 8)]
    public void EachPart_OfTheNationalFiles_HasNoPersonalDataUnderAnyHeading(string file, int digits)
    {
        Assert.SkipUnless(Folder is not null, "No real files: set WIJK_REAL_DATA to their folder.");
        using var stream = Open(Path.Combine(Folder!, file));
        var table = CsvTables(stream).Single();
        var code = table.Headings.Contains("WijkenEnBuurten") ? 1 : 0;
        var headings = table.Headings.Select((_, i) => $"kolom{i + 1}").ToList();

        var parts = table.Rows.GroupBy(r => r[code].Trim() is { Length: > 3 } c ? c[2..Math.Min(c.Length, digits)] : string.Empty).ToList();

        parts.Count.ShouldBeGreaterThan(300);
        foreach (var part in parts) ScanOf.Table(headings, part.ToList()).ShouldBeNull(part.Key);
    }

    private static Stream Open(string path) =>
        path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.OpenRead(path), CompressionMode.Decompress) : File.OpenRead(path);

    private static IEnumerable<Table> CsvTables(Stream stream)
    {
        using var text = new StreamReader(stream, Encoding.UTF8);
        var all = text.ReadToEnd();
        var delimiter = all.AsSpan(0, all.IndexOf('\n')).Count(';') > 0 ? ';' : ',';
        using var csv = CsvDataReader.Create(new StringReader(all), new CsvDataReaderOptions { Delimiter = delimiter, HasHeaders = false, MaxBufferSize = 1 << 20 });
        var rows = new List<string[]>();
        while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.RowFieldCount).Select(csv.GetString)]);
        yield return new Table(rows[0], rows[1..]);
    }

    /// <summary>Every array of objects is a table, and the objects around it are one of a single row.</summary>
    private static List<Table> JsonTables(Stream stream)
    {
        using var json = JsonDocument.Parse(stream);
        var tables = new List<Table>();
        Visit(json.RootElement);
        return tables;

        void Visit(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                var objects = element.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object).ToList();
                if (objects.Count > 0) Add(objects);
                foreach (var child in element.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Array)) Visit(child);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                Add([element]);
            }
        }

        void Add(List<JsonElement> objects)
        {
            var flat = objects.Select(Flat).ToList();
            var headings = flat.SelectMany(o => o.Keys).Distinct().ToList();
            tables.Add(new Table(headings, [.. flat.Select(o => headings.Select(h => o.GetValueOrDefault(h, string.Empty)).ToArray())]));
            foreach (var child in objects.SelectMany(o => o.EnumerateObject()).Where(p => p.Value.ValueKind == JsonValueKind.Array)) Visit(child.Value);
        }
    }

    /// <summary>The scalars of an object and of the objects in it, as the properties of a map are.</summary>
    private static Dictionary<string, string> Flat(JsonElement element)
    {
        var fields = new Dictionary<string, string>();
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object)
                foreach (var (name, value) in Flat(property.Value)) fields.TryAdd(name, value);
            else if (property.Value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Null))
                fields[property.Name] = property.Value.ToString();
        }

        return fields;
    }

    private sealed record Table(IReadOnlyList<string> Headings, IReadOnlyList<string[]> Rows);
}
