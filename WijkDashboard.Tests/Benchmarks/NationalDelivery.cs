using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Sylvan.Data.Csv;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Benchmarks;

/// <summary>
/// A file of national size with the real codes of CBS, from the command line to a publication, beside <c>sqlite3</c> that imports the
/// same file into a bare table with the same index. Whole processes, in turn. Run on purpose, in Release, with
/// <c>WIJK_REAL_DATA</c> naming the folder with <c>landelijk/</c>, and <c>WIJK_PROGRAM</c> the published program (its .dll).
/// </summary>
public sealed class NationalDelivery : IDisposable
{
    private const int Indicators = 20;
    private const int Rounds = 3;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wijkdashboard-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory(Explicit = true)]
    [InlineData(1_000_000)]
    [InlineData(5_000_000)]
    public async Task Deliver_BesideABareImport(int rows)
    {
        var real = Environment.GetEnvironmentVariable("WIJK_REAL_DATA");
        Assert.SkipUnless(real is not null, "WIJK_REAL_DATA names no folder with landelijk/.");
        var areas = await AreasAsync(Path.Combine(real, "landelijk", "kwb_2020_84799NED_TypedDataSet.csv.gz"));
        await WriteFolderAsync(areas);
        var file = Path.Combine(_folder.FullName, "landelijk.csv");
        await WriteDeliveryAsync(file, [.. areas.Where(a => a.Code.Level == AreaLevel.Neighbourhood)], rows);

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var database in _folder.GetFiles("*.db*")) database.Delete();
            await RunAsync("dotnet", Program("signals", "--municipality", "nederland"));
            var (ours, peak) = await RunAsync("dotnet", Program("deliver", file, "--municipality", "nederland", "--partner", "bron", "--layout", "lang", "--reason", "Meting"));
            var (bare, _) = await RunAsync("sqlite3",
            [
                Path.Combine(_folder.FullName, "kaal.db"),
                "PRAGMA journal_mode=WAL; CREATE TABLE o(gebied TEXT NOT NULL, periode TEXT NOT NULL, cijfer TEXT NOT NULL, waarde INTEGER);",
                ".mode csv", ".separator ;", $".import --skip 1 {file} o", "CREATE UNIQUE INDEX ix ON o(cijfer, periode, gebied);",
            ]);
            TestContext.Current.SendDiagnosticMessage(string.Create(
                CultureInfo.InvariantCulture,
                $"{rows} rows, {new FileInfo(file).Length / 1e6:0} MB: deliver {ours.TotalSeconds:0.00} s, peak {peak / 1024} MB; sqlite3 {bare.TotalSeconds:0.00} s; ratio {ours / bare:0.00}"));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string[] Program(params string[] words) =>
        [Environment.GetEnvironmentVariable("WIJK_PROGRAM") ?? typeof(Program).Assembly.Location, .. words];

    private async Task<(TimeSpan Time, long PeakKilobytes)> RunAsync(string program, string[] words)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in words) start.ArgumentList.Add(word);
        start.Environment["ConnectionStrings__Dashboard"] = $"Data Source={Path.Combine(_folder.FullName, "test.db")}";
        start.Environment["Data__Root"] = Path.Combine(_folder.FullName, "data");
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(Cancel), process.StandardError.ReadToEndAsync(Cancel));
        var peak = 0L;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            await Task.WhenAny(process.WaitForExitAsync(Cancel), Task.Delay(50, Cancel));
        }

        var time = clock.Elapsed;
        process.ExitCode.ShouldBe(0, string.Join('\n', await output));
        return (time, peak);
    }

    /// <summary>The most memory the process ever had resident, as the kernel counts it.</summary>
    private static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(6).Trim()[..^3], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static async Task<List<(AreaCode Code, long Inhabitants)>> AreasAsync(string path)
    {
        await using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        await using var csv = CsvDataReader.Create(new StreamReader(packed));
        var (code, people) = (csv.GetOrdinal("WijkenEnBuurten"), csv.GetOrdinal("AantalInwoners_5"));
        var areas = new List<(AreaCode, long)>();
        while (await csv.ReadAsync(Cancel))
            if (AreaCode.TryParse(csv.GetString(code), out var area) && area.Level >= AreaLevel.District)
                areas.Add((area, decimal.TryParse(csv.GetString(people), CultureInfo.InvariantCulture, out var count) ? (long)count : 0));
        return areas;
    }

    private async Task WriteFolderAsync(IReadOnlyList<(AreaCode Code, long Inhabitants)> areas)
    {
        var indicators = Enumerable.Range(0, Indicators).Select(i => $$"""
            { "id": "i{{i:D2}}", "partner": "bron", "theme": "thema", "name": { "nl": "Cijfer {{i}}" }, "shortName": { "nl": "C{{i}}" }, "definition": { "nl": "Verzonnen" },
              "measure": "rate", "unit": { "nl": "per 1.000" }, "population": "inhabitants", "multiplier": 1000, "decimals": 1, "polarity": "neutral", "grain": "quarter",
              "levels": ["buurt"], "policy": "A", "source": { "nl": "Verzonnen" }, "purpose": { "nl": "Meten" }, "legalBasis": { "nl": "Verzonnen" }, "quality": { "nl": "Verzonnen" } }
            """);
        await WriteAsync("municipality.json", """{ "id": "nederland", "code": "NL00", "name": "Nederland", "shown": { "wijk": "2020", "buurt": "2020" }, "attributions": ["CBS, Kerncijfers wijken en buurten 2020 (CC BY 4.0)"] }""");
        await WriteAsync("partners.json", """[ { "id": "bron", "look": "municipality", "name": { "nl": "Bron" } } ]""");
        await WriteAsync("themes.json", """[ { "id": "thema", "name": { "nl": "Thema" } } ]""");
        await WriteAsync("policies.json", """[ { "id": "A", "version": 1, "name": { "nl": "Zorg" }, "threshold": 8, "roundingBase": 5, "zeroIsSensitive": true, "minPopulation": 50 } ]""");
        await WriteAsync("editions.json", """[ { "id": "2020", "fromYear": 2000 } ]""");
        await WriteAsync("indicators.json", $"[ {string.Join(", ", indicators)} ]");
        await WriteAsync("layouts.json", """
            [ { "id": "lang", "partner": "bron", "name": { "nl": "Lang" }, "shape": "long", "delimiter": ";", "quote": "\"", "decimalMark": ",",
                "areaColumn": "gebied", "periodColumn": "periode", "indicatorColumn": "cijfer", "valueColumn": "waarde", "indicators": {}, "ignored": [], "missing": [] } ]
            """);
        await WriteAsync("deliveries/deliveries.json", "[]");
        await WriteAsync("areas/areas-2020.csv", "code,name,boundary_since,special_nl,special_en\n" + string.Concat(areas.Select(a => $"{a.Code},Gebied {a.Code},2020,,\n")));
        await WriteAsync("population.csv", "area,year,kind,count\n" + string.Concat(areas.Select(a => $"{a.Code},2020,inhabitants,{a.Inhabitants}\n")));
    }

    private async Task WriteAsync(string path, string text)
    {
        var file = new FileInfo(Path.Combine(_folder.FullName, "data", "nederland", path));
        file.Directory!.Create();
        await File.WriteAllTextAsync(file.FullName, text, Cancel);
    }

    private static async Task WriteDeliveryAsync(string path, (AreaCode Code, long Inhabitants)[] areas, int rows)
    {
        await using var file = new StreamWriter(path, append: false, Encoding.UTF8);
        await file.WriteAsync("gebied;periode;cijfer;waarde\n");
        for (var row = 0; row < rows; row++)
        {
            var (block, area) = Math.DivRem(row, areas.Length);
            var (quarter, indicator) = Math.DivRem(block, Indicators);
            var count = areas[area].Inhabitants * (indicator + 3) / 1000 + row * 7919L % 5;
            await file.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{areas[area].Code};{2005 + quarter / 4}-Q{quarter % 4 + 1};i{indicator:D2};{count}\n"));
        }
    }
}
