using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Bunit;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Support;

namespace WijkDashboard.Ui.Maps;

/// <summary>What a map weighs, with every shade, marks and hidden figures on it; the figures stand in <c>docs/measurements.md</c>.</summary>
public sealed class MapWeightTests
{
    private static readonly string? s_realData = Environment.GetEnvironmentVariable("WIJK_REAL_DATA");

    [Theory]
    [InlineData("gouda", "2015-wijk", 9, 8_000)]
    [InlineData("gouda", "2020-wijk", 9, 12_000)]
    [InlineData("gouda", "2015-buurt", 47, 25_000)]
    [InlineData("voorbeeldstad", "2023-buurt", 80, 60_000)]
    public async Task Municipality_StaysSmall(string municipality, string map, int areas, int most)
    {
        var drawn = Drawn(File.OpenRead(Path.Combine(Repository.Data, municipality, "areas", $"boundaries-{map}.geojson")), "code");

        drawn.Shapes.Count.ShouldBe(areas);
        (await WeighAsync($"{municipality} {map}", drawn)).ShouldBeLessThan(most);
    }

    [Fact]
    public async Task MadeUpLand_OfTwoThousandBuurten_StaysUsable() =>
        (await WeighAsync("made up", MadeUpMap.Of(50, 40))).ShouldBeLessThan(150_000);

    [Theory]
    [InlineData("wijken", 2_796, 700_000)]
    [InlineData("buurten", 12_229, 1_000_000)]
    public async Task Country_StaysUsable(string level, int areas, int most)
    {
        Assert.SkipUnless(s_realData is not null, "WIJK_REAL_DATA does not name the folder with the files as CBS publishes them.");
        var file = File.OpenRead(Path.Combine(s_realData!, "landelijk", $"{level}_2015.geojson.gz"));
        var map = Drawn(new GZipStream(file, CompressionMode.Decompress), "statcode");

        map.Shapes.Count.ShouldBe(areas);
        (await WeighAsync($"country, {level}", map)).ShouldBeLessThan(most);
        var drawing = MapDrawing.Of(map);
        drawing.Parts.Count.ShouldBeLessThanOrEqualTo(MapDrawing.MostAreas);
        drawing.Part(AreaCode.Parse("GM0513")).Areas.Count.ShouldBe(level == "wijken" ? 9 : 47);
        (await WeighAsync($"country, {level}, one part", map, drawing.Areas.First(a => a.Code.LiesIn(AreaCode.Parse("GM0513"))).Code)).ShouldBeLessThan(60_000);
    }

    /// <returns>Bytes before compression.</returns>
    private static async Task<int> WeighAsync(string what, AreaMap map, AreaCode? selected = null)
    {
        await using var context = new ScreenContext();
        var (before, items) = (Processor(), MadeUpMap.Items(map.Shapes));
        var drawing = MapDrawing.Of(map);
        var drawn = Processor();
        var figure = context.Render<Choropleth>(p => p
            .Add(c => c.Title, "Woninginbraak").Add(c => c.Subtitle, "per 1.000, 2016").Add(c => c.Drawing, drawing).Add(c => c.Edition, MadeUpMap.Edition(map))
            .Add(c => c.Items, items).Add(c => c.Selected, selected));
        var rendered = Processor();
        var bytes = Encoding.UTF8.GetBytes(figure.Markup);
        using var small = new MemoryStream();
        using (var brotli = new BrotliStream(small, CompressionLevel.Optimal, leaveOpen: true)) brotli.Write(bytes);
        Xunit.TestContext.Current.TestOutputHelper?.WriteLine(
            $"{what}: {map.Shapes.Count} areas, drawn in {(drawn - before).TotalMilliseconds:0} ms of processor, rendered in {(rendered - drawn).TotalMilliseconds:0}, {figure.FindAll("svg *").Count} elements, {bytes.Length:N0} bytes, {small.Length:N0} in brotli");
        if (Environment.GetEnvironmentVariable("WIJK_PICTURES") is { } folder)
            await File.WriteAllTextAsync(Path.Combine(folder, $"map {what}{(selected is null ? "" : " open")}.html"), figure.Markup);
        return bytes.Length;
    }

    private static TimeSpan Processor() => Environment.CpuUsage.TotalTime;

    private static AreaMap Drawn(Stream file, string code)
    {
        using var _ = file;
        using var read = JsonDocument.Parse(file);
        return new("2015", AreaLevel.Neighbourhood, [.. read.RootElement.GetProperty("features").EnumerateArray().Select(feature => new AreaShape(
            AreaCode.Parse(feature.GetProperty("properties").GetProperty(code).GetString()!), [.. Rings(feature.GetProperty("geometry")).Select(Ring)]))]);
    }

    private static IEnumerable<JsonElement> Rings(JsonElement geometry) => geometry.GetProperty("type").GetString() == "Polygon"
        ? geometry.GetProperty("coordinates").EnumerateArray()
        : geometry.GetProperty("coordinates").EnumerateArray().SelectMany(polygon => polygon.EnumerateArray());

    private static MapPoint[] Ring(JsonElement ring) => [.. ring.EnumerateArray().Select(point => new MapPoint(point[0].GetDouble(), point[1].GetDouble()))];
}
