using System.Text;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Intake.Catalogues;

namespace WijkDashboard.Support.Voorbeeldstad;

/// <summary>The folder is what the generator makes, and is written by it.</summary>
public sealed class VoorbeeldstadTests
{
    private const int LargestMap = 60_000;

    private static readonly string s_readme = TownFolder.File("README.md");

    /// <summary>Byte for byte: a file that was changed by hand, or a generator that draws otherwise on this machine, fails.</summary>
    [Fact]
    public void Folder_MadeAgain_IsWhatWasCommitted()
    {
        var made = TownFolder.Made(File.ReadAllText(s_readme));

        made.Where(f => !File.ReadAllBytes(TownFolder.File(f.Key)).SequenceEqual(Encoding.UTF8.GetBytes(f.Value))).Select(f => f.Key).ShouldBeEmpty();
    }

    /// <summary>Writes the folder; run on purpose after a change of the generator.</summary>
    [Fact(Explicit = true)]
    public void Write()
    {
        foreach (var (name, text) in TownFolder.Made(File.ReadAllText(s_readme)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(TownFolder.File(name))!);
            File.WriteAllBytes(TownFolder.File(name), Encoding.UTF8.GetBytes(text));
        }

        Directory.GetFiles(TownFolder.Path, "*.csv", SearchOption.AllDirectories).Length.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Town_OfTheFolder_IsOf65ThousandIn24WijkenAnd80Buurten()
    {
        var town = new Town(AnswerKey.Seed, AnswerKey.Effects);

        TownPlan.Wijken.Count.ShouldBe(24);
        TownPlan.Wijken.Sum(w => w.Buurten.Count).ShouldBe(80);
        TownPlan.Wijken.SelectMany(w => w.Buurten.Append(w.Name)).ShouldBeUnique();
        TownPlan.Wijken.Sum(w => town.Population[(w.Code, 2025, "inhabitants")]).ShouldBeInRange(64_000, 67_000);
        foreach (var wijk in TownPlan.Wijken)
            wijk.Codes.Sum(c => town.Counts[("overlast", c, Town.Quarters[3])]).ShouldBe(town.Counts[("overlast", wijk.Code, Town.Quarters[3])]);
    }

    /// <summary>Every border but those of the sea stands twice, once each way: nothing overlaps and nothing stays open.</summary>
    [Fact]
    public void Map_OfTheFolder_TilesTheTownAndEachWijk()
    {
        var map = new TownMap(AnswerKey.Seed);

        var (buurten, wijken) = (map.Buurten.Values.Select(Area).ToArray(), map.Wijken.Values.Select(Area).ToArray());
        buurten.ShouldAllBe(a => a > 0);
        buurten.Sum().ShouldBe(wijken.Sum());
        foreach (var wijk in TownPlan.Wijken) wijk.Codes.Sum(c => Area(map.Buurten[c])).ShouldBe(Area(map.Wijken[wijk.Code]));
        Coast(map.Buurten.Values).ShouldBe(Coast(map.Wijken.Values), ignoreOrder: true);
        map.Buurten.Values.SelectMany(Steps).ShouldBeUnique();
    }

    [Theory]
    [InlineData("areas/boundaries-2023-wijk.geojson")]
    [InlineData("areas/boundaries-2023-buurt.geojson")]
    public void Map_OfTheFolder_IsSmall(string file) => new FileInfo(TownFolder.File(file)).Length.ShouldBeLessThan(LargestMap);

    [Fact]
    public void Catalogue_OfTheFolder_HasEveryIndicatorThatIsMade()
    {
        var catalogue = CatalogueReader.Read(CatalogueFolder.Read(TownFolder.Path)).Folder!.Catalogue;

        foreach (var made in TownIndicator.All)
        {
            var indicator = catalogue.Indicator(made.Id).ShouldNotBeNull(made.Id);
            (indicator.PartnerId, indicator.Population, indicator.Levels.Contains(AreaLevel.Neighbourhood)).ShouldBe((made.Partner, made.Population, made.PerBuurt), made.Id);
        }
    }

    /// <summary>Twice the area, in squares of a step; positive against the clock.</summary>
    private static long Area(IReadOnlyList<MapPoint> ring) => ring.Zip(ring.Skip(1), (a, b) => ((long)a.East * b.North) - ((long)b.East * a.North)).Sum();

    private static IEnumerable<(MapPoint, MapPoint)> Steps(IReadOnlyList<MapPoint> ring) => ring.Zip(ring.Skip(1));

    private static IEnumerable<(MapPoint, MapPoint)> Coast(IEnumerable<IReadOnlyList<MapPoint>> rings)
    {
        var steps = rings.SelectMany(Steps).ToHashSet();
        return steps.Where(s => !steps.Contains((s.Item2, s.Item1)));
    }
}
