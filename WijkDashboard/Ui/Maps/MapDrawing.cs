using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Ui.Maps;

/// <summary>An area as a path, and the point in its middle where its mark stands.</summary>
public sealed record DrawnArea(AreaCode Code, string Path, int X, int Y);

/// <summary>A map in the units of its picture: so wide, and as high as the land is. Made once for each map, and shared.</summary>
public sealed class MapDrawing
{
    /// <summary>A unit is about a third of a pixel where maps are shown: finer cannot be seen, and costs bytes.</summary>
    public const int Width = 1000;

    private static readonly ConditionalWeakTable<AreaMap, MapDrawing> s_known = [];

    private readonly double _west;
    private readonly double _north;
    private readonly double _perLongitude;
    private readonly double _perLatitude;

    private MapDrawing(AreaMap map)
    {
        var points = map.Shapes.SelectMany(s => s.Rings).SelectMany(r => r).ToArray();
        (_west, _north) = (points.Min(p => p.Longitude), points.Max(p => p.Latitude));
        var (east, south) = (points.Max(p => p.Longitude), points.Min(p => p.Latitude));
        // A municipality is small enough to be flat: a degree east is shorter than one north by the cosine of where it lies.
        var narrowing = Math.Cos((_north + south) / 2 * Math.PI / 180);
        _perLongitude = Width / Math.Max(east - _west, 1e-9);
        _perLatitude = _perLongitude / narrowing;
        Height = Math.Max(1, (int)Math.Ceiling((_north - south) * _perLatitude));
        Areas = [.. map.Shapes.Select(Draw)];
    }

    public int Height { get; }

    public IReadOnlyList<DrawnArea> Areas { get; }

    public static MapDrawing Of(AreaMap map) => s_known.GetValue(map, m => new(m));

    private DrawnArea Draw(AreaShape shape)
    {
        var path = new StringBuilder();
        var largest = (Size: -1.0, X: 0.0, Y: 0.0);
        foreach (var ring in shape.Rings)
        {
            var points = ring.Select(At).ToArray();
            var last = default((int X, int Y));
            for (var i = 0; i < points.Length; i++)
            {
                if (i > 0 && points[i] == last) continue;
                path.Append(i == 0 ? 'M' : 'l');
                var (x, y) = i == 0 ? points[i] : (points[i].X - last.X, points[i].Y - last.Y);
                path.Append(CultureInfo.InvariantCulture, $"{x} {y}");
                last = points[i];
            }

            path.Append('z');
            var middle = Middle(points);
            if (middle.Size > largest.Size) largest = middle;
        }

        return new(shape.Code, path.ToString(), (int)Math.Round(largest.X), (int)Math.Round(largest.Y));
    }

    private (int X, int Y) At(MapPoint point) =>
        ((int)Math.Round((point.Longitude - _west) * _perLongitude), (int)Math.Round((_north - point.Latitude) * _perLatitude));

    /// <summary>The centre of gravity of a ring, and twice how large it is.</summary>
    private static (double Size, double X, double Y) Middle((int X, int Y)[] ring)
    {
        var (size, x, y) = (0.0, 0.0, 0.0);
        for (var i = 0; i < ring.Length; i++)
        {
            var (one, other) = (ring[i], ring[(i + 1) % ring.Length]);
            var cross = (double)one.X * other.Y - (double)other.X * one.Y;
            (size, x, y) = (size + cross, x + (one.X + other.X) * cross, y + (one.Y + other.Y) * cross);
        }

        return size == 0 ? (0, ring.Average(p => p.X), ring.Average(p => p.Y)) : (Math.Abs(size), x / (3 * size), y / (3 * size));
    }
}
