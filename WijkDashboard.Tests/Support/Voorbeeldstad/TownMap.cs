using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Support.Voorbeeldstad;

/// <summary>A place on the map in whole steps of 0.00001 degree, about a metre.</summary>
public readonly record struct MapPoint(int East, int North);

/// <summary>
/// The map of a town: each buurt is what lies nearer to its middle than to any other (Voronoi), each border wanders a little, and a wijk is its
/// buurten without the borders between them. Neighbours share the same points, so nothing overlaps or stays open.
/// </summary>
public sealed class TownMap
{
    // In the North Sea, some 70 km north of Vlieland: nobody can take it for a real town.
    private const double Longitude = 4.8;
    private const double Latitude = 53.95;
    private const double KilometresEast = 65.4;
    private const double KilometresNorth = 111.3;

    /// <summary>Middles outside the town: what lies nearer to them is sea.</summary>
    private const int Outside = 30;

    private readonly List<(double X, double Y)> _middles = [];
    private readonly Dictionary<(int, int), MapPoint[]> _borders = [];
    private readonly List<int[]> _neighbours = [];
    private readonly ulong _seed;

    public TownMap(ulong seed)
    {
        _seed = seed;
        Place(Chance.Of(seed, "map"));
        var (all, at) = (Enumerable.Range(0, _middles.Count).ToArray(), 0);
        foreach (var _ in TownPlan.Wijken.SelectMany(w => w.Buurten)) _neighbours.Add(NeighboursOf(_neighbours.Count, all));
        foreach (var wijk in TownPlan.Wijken)
        {
            var mine = Enumerable.Range(at, wijk.Buurten.Count).ToArray();
            at += mine.Length;
            foreach (var (b, site) in mine.Index()) Buurten[wijk.Buurt(b)] = Ring([site]);
            Wijken[wijk.Code] = Ring(mine);
        }
    }

    /// <summary>The outline of each buurt against the clock, closed.</summary>
    public Dictionary<AreaCode, IReadOnlyList<MapPoint>> Buurten { get; } = [];

    public Dictionary<AreaCode, IReadOnlyList<MapPoint>> Wijken { get; } = [];

    private void Place(Chance chance)
    {
        foreach (var wijk in TownPlan.Wijken)
        {
            var (cos, sin) = Arithmetic.Turn(wijk.Turn + chance.Between(-0.008, 0.008));
            var distance = wijk.Ring switch { 0 => 0, 1 => chance.Between(1.2, 1.4), _ => chance.Between(2.75, 3.15) };
            var first = chance.Uniform();
            for (var b = 0; b < wijk.Buurten.Count; b++)
            {
                var (c, s) = Arithmetic.Turn(first + ((b + chance.Between(-0.1, 0.1)) / wijk.Buurten.Count));
                // Never on one circle: where four would meet in one point, none of them has a border of its own.
                var near = (wijk.Ring == 0 ? 0.33 : 0.42) * chance.Between(0.8, 1.2);
                _middles.Add(((cos * distance * 1.2) + (c * near), (sin * distance) + (s * near)));
            }
        }

        for (var i = 0; i < Outside; i++)
        {
            var (cos, sin) = Arithmetic.Turn((i + chance.Between(-0.25, 0.25)) / Outside);
            var distance = chance.Between(4.1, 4.7);
            _middles.Add((cos * distance * 1.2, sin * distance));
        }
    }

    /// <summary>Against the clock: whose borders make the outline of a middle.</summary>
    private int[] NeighboursOf(int site, int[] all)
    {
        // A square far outside, cut by the line halfway to each other middle.
        var outline = new List<(double X, double Y, int Beyond)> { (-50, -50, -1), (50, -50, -1), (50, 50, -1), (-50, 50, -1) };
        var here = _middles[site];
        foreach (var other in all.Where(o => o != site).OrderBy(o => Distance(here, _middles[o])))
            outline = Cut(outline, here, _middles[other], other);
        return [.. outline.Select(p => p.Beyond)];
    }

    /// <summary>What remains on the near side. A corner carries the neighbour beyond the border that starts in it.</summary>
    private static List<(double X, double Y, int Beyond)> Cut(
        List<(double X, double Y, int Beyond)> outline, (double X, double Y) here, (double X, double Y) there, int other)
    {
        var (dx, dy) = (there.X - here.X, there.Y - here.Y);
        var half = ((dx * (here.X + there.X)) + (dy * (here.Y + there.Y))) / 2;
        var kept = new List<(double X, double Y, int Beyond)>();
        for (var i = 0; i < outline.Count; i++)
        {
            var (from, to) = (outline[i], outline[(i + 1) % outline.Count]);
            var (a, b) = ((dx * from.X) + (dy * from.Y) - half, (dx * to.X) + (dy * to.Y) - half);
            if (a <= 0) kept.Add(from);
            if (a <= 0 == b <= 0) continue;
            var t = a / (a - b);
            kept.Add((from.X + (t * (to.X - from.X)), from.Y + (t * (to.Y - from.Y)), a <= 0 ? other : from.Beyond));
        }

        return kept;
    }

    private static double Distance((double X, double Y) a, (double X, double Y) b) =>
        ((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y));

    /// <summary>The outline of these middles together.</summary>
    private MapPoint[] Ring(int[] sites)
    {
        var open = new Dictionary<MapPoint, MapPoint[]>();
        foreach (var site in sites)
        {
            var around = _neighbours[site];
            for (var i = 0; i < around.Length; i++)
            {
                if (sites.Contains(around[i])) continue;
                var border = Border(site, around[(i + around.Length - 1) % around.Length], around[i], around[(i + 1) % around.Length]);
                open.Add(border[0], border);
            }
        }

        var start = open.Keys.MinBy(p => (p.East, p.North));
        var ring = new List<MapPoint> { start };
        for (var at = start; open.Remove(at, out var border); at = border[^1]) ring.AddRange(border.Skip(1));
        return open.Count == 0 ? [.. ring] : throw new InvalidOperationException("A wijk of this town is not in one piece; choose another seed.");
    }

    /// <summary>The border of a middle with a neighbour, from the corner with the neighbour before to that with the one after.</summary>
    private MapPoint[] Border(int site, int before, int neighbour, int after)
    {
        var key = (Math.Min(site, neighbour), Math.Max(site, neighbour));
        var (from, to) = (Corner(site, before, neighbour), Corner(site, neighbour, after));
        if (!_borders.TryGetValue(key, out var border)) _borders[key] = border = Wander(key, from, to);
        return border[0] == Point(from) ? border : [.. border.Reverse()];
    }

    private MapPoint[] Wander((int, int) key, (double X, double Y) from, (double X, double Y) to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        if ((dx * dx) + (dy * dy) < 0.01) return [Point(from), Point(to)];
        var chance = Chance.Of(_seed, $"border {key.Item1} {key.Item2}");
        var aside = (chance.Between(-0.09, 0.09), chance.Between(-0.09, 0.09));
        return
        [
            Point(from),
            Point((from.X + (dx * 0.33) - (dy * aside.Item1), from.Y + (dy * 0.33) + (dx * aside.Item1))),
            Point((from.X + (dx * 0.67) - (dy * aside.Item2), from.Y + (dy * 0.67) + (dx * aside.Item2))),
            Point(to),
        ];
    }

    /// <summary>The place as far from each of three middles; the same whichever of them asks.</summary>
    private (double X, double Y) Corner(params int[] sites)
    {
        Array.Sort(sites);
        var (a, b, c) = (_middles[sites[0]], _middles[sites[1]], _middles[sites[2]]);
        var d = 2 * ((a.X * (b.Y - c.Y)) + (b.X * (c.Y - a.Y)) + (c.X * (a.Y - b.Y)));
        var (sa, sb, sc) = ((a.X * a.X) + (a.Y * a.Y), (b.X * b.X) + (b.Y * b.Y), (c.X * c.X) + (c.Y * c.Y));
        return (
            ((sa * (b.Y - c.Y)) + (sb * (c.Y - a.Y)) + (sc * (a.Y - b.Y))) / d,
            ((sa * (c.X - b.X)) + (sb * (a.X - c.X)) + (sc * (b.X - a.X))) / d);
    }

    private static MapPoint Point((double X, double Y) place) => new(
        (int)Math.Floor(((Longitude + (place.X / KilometresEast)) * 100_000) + 0.5),
        (int)Math.Floor(((Latitude + (place.Y / KilometresNorth)) * 100_000) + 0.5));
}
