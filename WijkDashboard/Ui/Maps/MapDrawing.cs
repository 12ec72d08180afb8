using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Caching.Memory;
using NetTopologySuite.Geometries;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Ui.Maps;

/// <summary>A map in the units of its picture: so wide, and as high as the land is. Made once for each map, and shared.</summary>
/// <remarks>
/// How much of the borders is kept follows from how many areas there are. Where each can be pointed at, only bends of less than half a
/// pixel go. A map of more areas than that is read as a whole, in parts that open: there bends of less than a pixel go.
/// </remarks>
public sealed class MapDrawing
{
    /// <summary>A unit is about a third of a pixel where maps are shown: finer cannot be seen, and costs bytes.</summary>
    public const int Width = 1000;

    /// <summary>More than this are too many to point at, or to walk through one by one.</summary>
    public const int MostAreas = 400;

    private const double HalfAPixel = 1.5;
    private const double APixel = 3;

    private static readonly ConditionalWeakTable<AreaMap, MapDrawing> s_known = [];

    // Of a whole country one is half a megabyte.
    private static readonly MemoryCache s_shades = new(new MemoryCacheOptions { SizeLimit = 32 });

    private readonly AreaMap _map;
    private readonly ConcurrentDictionary<AreaCode, MapDrawing> _parts = [];
    private readonly Dictionary<AreaCode, AreaCode> _within;

    private MapDrawing(AreaMap map, bool isPart)
    {
        _map = map;
        IsLarge = !isPart && map.Shapes.Count > MostAreas;
        var points = map.Shapes.SelectMany(s => s.Rings).SelectMany(r => r).ToArray();
        var (west, north) = (points.Min(p => p.Longitude), points.Max(p => p.Latitude));
        var (east, south) = (points.Max(p => p.Longitude), points.Min(p => p.Latitude));
        // Land of this size is flat enough: a degree east is shorter than one north by the cosine of where it lies.
        var perLongitude = Width / Math.Max(east - west, 1e-9);
        var perLatitude = perLongitude / Math.Cos((north + south) / 2 * Math.PI / 180);
        Height = Math.Max(1, (int)Math.Ceiling((north - south) * perLatitude));

        Coordinate At(MapPoint point) => new((point.Longitude - west) * perLongitude, (north - point.Latitude) * perLatitude);
        var simple = Borders.Simplify([.. map.Shapes.Select(s => s.Rings.Select(r => r.Select(At).ToArray()).ToArray())], IsLarge ? APixel : HalfAPixel);
        Areas = [.. map.Shapes.Select((shape, i) => new DrawnArea(shape.Code, simple[i]))];
        _within = Within();
        var parts = Areas.Where(a => _within.ContainsKey(a.Code)).GroupBy(a => _within[a.Code]).ToArray();
        Parts = parts.Length > 1 || IsLarge ? [.. parts.Select(p => new DrawnArea(p.Key, Borders.Merge(p.SelectMany(a => a.Rings))))] : [];
    }

    public int Height { get; }

    public IReadOnlyList<DrawnArea> Areas { get; }

    /// <summary>What the areas lie in: wijken around buurten, municipalities around wijken. Empty when all lie in the same.</summary>
    public IReadOnlyList<DrawnArea> Parts { get; }

    /// <summary>Puts the names of the parts, and without parts those of the areas.</summary>
    internal MapNames Names => field ??= new(Parts.Count > 0 ? Parts : Areas, Height);

    /// <summary>Whether it has so many areas that it is read in parts.</summary>
    public bool IsLarge { get; }

    public static MapDrawing Of(AreaMap map) => s_known.GetValue(map, m => new(m, isPart: false));

    /// <summary>The areas of one part, as large as the picture.</summary>
    public MapDrawing Part(AreaCode part) =>
        _parts.GetOrAdd(part, p => new(_map with { Shapes = [.. _map.Shapes.Where(s => s.Code.LiesIn(p))] }, isPart: true));

    /// <summary>The part that an area lies in; null when it lies in none, or the map is not read in parts.</summary>
    public AreaCode? PartOf(AreaCode area) => IsLarge && _within.TryGetValue(area, out var part) ? part : null;

    /// <summary>
    /// The land of each shade within one border. Shared by all who look at the same: of a whole country it takes a third of a second.
    /// </summary>
    /// <param name="items">What is shown of each area; an area without one is not drawn.</param>
    public IReadOnlyList<MapShade> Shades(IReadOnlyDictionary<AreaCode, MapItem> items) =>
        s_shades.GetOrCreate(
            (this, string.Join(';', Areas.Select(a => items.TryGetValue(a.Code, out var item) ? $"{item.Position},{item.State}" : "-"))),
            known =>
            {
                known.Size = 1;
                return (MapShade[])[.. Areas.Where(a => items.ContainsKey(a.Code)).GroupBy(a => (items[a.Code].Position, items[a.Code].State))
                    .Select(s => new MapShade(s.Key.Position, s.Key.State, Borders.Path(Borders.Merge(s.SelectMany(a => a.Rings)))))];
            })!;

    /// <summary>Of each area what it lies in: the level above, and of a large map the first level of which there are few enough.</summary>
    private Dictionary<AreaCode, AreaCode> Within()
    {
        var within = Areas.Where(a => a.Code.Parent is not null).ToDictionary(a => a.Code, a => a.Code.Parent!.Value);
        while (IsLarge && within.Values.Distinct().Count() > MostAreas && within.Values.First().Level > AreaLevel.Municipality)
            foreach (var (area, part) in within.ToArray()) within[area] = part.Parent!.Value;
        return within;
    }
}
