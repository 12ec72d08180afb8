using System.Globalization;
using System.Text;
using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using Dot = (int X, int Y);

namespace WijkDashboard.Ui.Maps;

/// <summary>Arithmetic on rings. What lies inside an odd number of them is land, so nobody has to know which ring is a hole.</summary>
internal static class Borders
{
    private static readonly GeometryFactory s_geometry = new();

    /// <summary>
    /// Leaves out the bends that cannot be seen, by Visvalingam and Whyatt. All areas at once: a border that neighbours share is simplified
    /// once, and no gap opens between them.
    /// </summary>
    /// <param name="areas">The rings of each area.</param>
    /// <param name="bend">A bend goes when its triangle is smaller than a square of this side.</param>
    public static IReadOnlyList<Dot[][]> Simplify(IReadOnlyList<Coordinate[][]> areas, double bend)
    {
        try
        {
            // A hole goes in as a piece of its own: its border is the same.
            var simple = CoverageSimplifier.Simplify([.. areas.Select(rings => (Geometry)s_geometry.CreateMultiPolygon(Pieces(rings)))], bend);
            return [.. simple.Select((area, i) => Rounded(Rings(area)) is { Length: > 0 } kept ? kept : Rounded(areas[i]))];
        }
        catch (IndexOutOfRangeException)
        {
            // Rings that turn back on themselves are not what the simplifier is made for; a map of them is drawn as it is.
            return [.. areas.Select(Rounded)];
        }
    }

    private static IEnumerable<Coordinate[]> Rings(Geometry area) => Enumerable.Range(0, area.NumGeometries).Select(i => area.GetGeometryN(i).Coordinates);

    /// <summary>The border around rings together: what two of them share falls away.</summary>
    public static Dot[][] Merge(IEnumerable<Dot[]> rings)
    {
        var edges = new HashSet<(Dot, Dot)>();
        foreach (var ring in rings)
            for (var i = 0; i < ring.Length; i++)
            {
                var (one, other) = (ring[i], ring[(i + 1) % ring.Length]);
                var edge = one.CompareTo(other) < 0 ? (one, other) : (other, one);
                if (!edges.Add(edge)) edges.Remove(edge);
            }

        return Chains(edges);
    }

    /// <summary>As an SVG path: whole numbers, each point seen from the one before.</summary>
    public static string Path(IEnumerable<Dot[]> rings)
    {
        var path = new StringBuilder();
        foreach (var ring in rings)
        {
            var last = ring[0];
            path.Append(CultureInfo.InvariantCulture, $"M{last.X} {last.Y}l");
            for (var i = 1; i < ring.Length; i++)
            {
                var (x, y) = (ring[i].X - last.X, ring[i].Y - last.Y);
                // A minus sign parts two numbers as well as a space does.
                path.Append(CultureInfo.InvariantCulture, $"{(i > 1 && x >= 0 ? " " : "")}{x}{(y >= 0 ? " " : "")}{y}");
                last = ring[i];
            }

            path.Append('z');
        }

        return path.ToString();
    }

    private static Polygon[] Pieces(Coordinate[][] rings) => [.. rings.Select(Closed).Where(r => r.Distinct().Count() > 2).Select(s_geometry.CreatePolygon)];

    private static Coordinate[] Closed(Coordinate[] ring) => ring[0].Equals2D(ring[^1]) ? ring : [.. ring, ring[0]];

    /// <summary>On whole units, without the closing point; a ring that has no land left is left out, unless nothing else remains.</summary>
    private static Dot[][] Rounded(IEnumerable<Coordinate[]> rings)
    {
        Dot[][] all = [.. rings.Where(r => r.Length > 0).Select(Rounded)];
        Dot[][] land = [.. all.Where(r => r.Length > 2)];
        return land.Length > 0 ? land : [.. all.Take(1)];
    }

    private static Dot[] Rounded(Coordinate[] ring)
    {
        var dots = new List<Dot>(ring.Length);
        foreach (var point in ring)
        {
            var dot = ((int)Math.Round(point.X), (int)Math.Round(point.Y));
            if (dots.Count == 0 || dots[^1] != dot) dots.Add(dot);
        }

        if (dots.Count > 1 && dots[^1] == dots[0]) dots.RemoveAt(dots.Count - 1);
        return [.. dots];
    }

    /// <summary>Edges of closed rings, back in rings: at every point as many come in as go out.</summary>
    private static Dot[][] Chains(HashSet<(Dot One, Dot Other)> edges)
    {
        var ways = new Dictionary<Dot, List<Dot>>();
        foreach (var (one, other) in edges)
        {
            Ways(one).Add(other);
            Ways(other).Add(one);
        }

        var chains = new List<Dot[]>();
        foreach (var start in ways.Keys)
            while (ways[start].Count > 0)
            {
                var chain = new List<Dot>();
                var at = start;
                do
                {
                    chain.Add(at);
                    var next = ways[at][^1];
                    ways[at].RemoveAt(ways[at].Count - 1);
                    ways[next].Remove(at);
                    at = next;
                }
                while (at != start);
                chains.Add([.. chain]);
            }

        return [.. chains];

        List<Dot> Ways(Dot dot) => ways.TryGetValue(dot, out var known) ? known : ways[dot] = [];
    }
}
