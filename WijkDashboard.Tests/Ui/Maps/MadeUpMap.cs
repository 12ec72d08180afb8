using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals;

namespace WijkDashboard.Ui.Maps;

/// <summary>Land that was made up: wijken beside each other, each of so many buurten in a column, with borders that neighbours share.</summary>
internal static class MadeUpMap
{
    private const double Size = .01;

    public static AreaMap Of(int districts, int neighbourhoods) => new("2015", AreaLevel.Neighbourhood,
        [.. from d in Enumerable.Range(0, districts) from n in Enumerable.Range(0, neighbourhoods) select new AreaShape(Code(d, n), [Ring(d, n)])]);

    public static AreaEdition Edition(AreaMap map) => new(map.EditionId, 2015,
        [.. map.Shapes.Select(s => s.Code).Concat(map.Shapes.Select(s => s.Code.Parent!.Value).Distinct()).Select(c => new Area(c, $"Naam {c.Value[^2..]}", map.EditionId, null))]);

    public static AreaCode Code(int district, int neighbourhood) => AreaCode.Parse($"BU9999{district:00}{neighbourhood:00}");

    /// <summary>By turns what a map can show, and which of them is a signal.</summary>
    public static MapItem[] Items(IEnumerable<AreaShape> shapes) => [.. shapes.Select((shape, i) => new MapItem(
        shape.Code, $"{shape.Code}: {i % 97},{i % 10} per 1.000", (i * 7 % 11) switch { 0 => "less2", 1 or 2 => "less1", 3 => "more2", 4 or 5 => "more1", _ => null },
        i % 13 == 5 ? "hidden" : null, i % 40 == 7 ? Direction.More : null, Tier.Strong, $"?gebied={shape.Code}"))
        .Select(i => i.State is null ? i : i with { Position = null, Direction = null })];

    /// <summary>A square of which each side bends in the middle; neighbours see the same bend.</summary>
    private static MapPoint[] Ring(int column, int row)
    {
        var (west, south) = (5 + column * Size, 52 + row * Size);
        const double half = Size / 2, bend = Size / 9;
        return
        [
            new(west, south), new(west + half, south + bend), new(west + Size, south), new(west + Size + bend, south + half), new(west + Size, south + Size),
            new(west + half, south + Size + bend), new(west, south + Size), new(west + bend, south + half), new(west, south),
        ];
    }
}
