using System.Collections.Concurrent;
using System.Globalization;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Ui.Maps;

/// <summary>A name of one or two lines, and the point in its middle.</summary>
public sealed record PlacedName(AreaCode Code, IReadOnlyList<string> Lines, int X, int Y);

/// <summary>
/// Puts names where they can be read: on their own land, clear of marks and of each other, as near to the middle as that allows. The largest
/// area comes first, and a name that fits nowhere is left out.
/// </summary>
internal sealed class MapNames
{
    /// <summary>Of the letters, in units of the picture.</summary>
    public const int LetterSize = 46;

    private const int LineHeight = 48;

    // As wide as letters of this typeface are on average, with some room.
    private const double LetterWidth = LetterSize * .48;

    // Between one name and the next.
    private const int Air = 14;

    // Land is looked at in squares of this side.
    private const int Square = 10;

    // A name may touch its neighbours' land with this part of itself, and hang over the edge of the map with more.
    private const double MostOnOthers = .15;
    private const double LeastOnOwn = .7;

    private readonly IReadOnlyList<DrawnArea> _areas;
    private readonly int _columns;
    private readonly int _rows;
    private readonly int[] _sizes;

    // Enough for the columns that people put on a map; placing them again costs milliseconds.
    private const int Remembered = 64;

    private readonly ConcurrentDictionary<string, IReadOnlyList<PlacedName>> _placed = [];

    // Whose land a square is: the place in the list of areas; -1 for nobody's.
    private readonly short[] _owners;

    public MapNames(IReadOnlyList<DrawnArea> areas, int height)
    {
        (_areas, _columns, _rows) = (areas, MapDrawing.Width / Square, (height + Square - 1) / Square);
        _owners = new short[_columns * _rows];
        _sizes = new int[areas.Count];
        Array.Fill(_owners, (short)-1);
        for (var i = 0; i < areas.Count; i++) Take((short)i);
    }

    /// <summary>How far below the line before it a line stands; the first below the middle.</summary>
    public static string Step(int line, int lines) => line > 0 ? "1em" : lines > 1 ? "-.15em" : ".35em";

    /// <summary>For all readers of the same marks once.</summary>
    /// <param name="name">Always the same of the same area.</param>
    /// <param name="marks">What has to stay clear.</param>
    public IReadOnlyList<PlacedName> Place(Func<AreaCode, string> name, IReadOnlyList<MapBox> marks)
    {
        var key = string.Join(' ', marks);
        if (_placed.TryGetValue(key, out var known)) return known;
        if (_placed.Count >= Remembered) _placed.Clear();
        return _placed.GetOrAdd(key, _ => Find(name, marks));
    }

    private List<PlacedName> Find(Func<AreaCode, string> name, IReadOnlyList<MapBox> marks)
    {
        var taken = new bool[_owners.Length];
        foreach (var mark in marks) Block(taken, mark);
        var placed = new List<PlacedName>();
        foreach (var i in Enumerable.Range(0, _areas.Count).OrderByDescending(i => _sizes[i]))
        {
            foreach (var lines in Layouts(name(_areas[i].Code)))
            {
                var (width, height) = ((int)(lines.Max(l => l.Length) * LetterWidth) + Air, lines.Count * LineHeight);
                if (Best(i, width, height, taken) is not { } middle) continue;
                Block(taken, MapBox.Around(middle.X, middle.Y, width, height));
                placed.Add(new(_areas[i].Code, lines, middle.X, middle.Y));
                break;
            }
        }

        return placed;
    }

    /// <summary>On one line, else on two of about the same length.</summary>
    private static IEnumerable<IReadOnlyList<string>> Layouts(string name)
    {
        yield return [name];
        var cuts = Enumerable.Range(1, Math.Max(0, name.Length - 2)).Where(i => name[i] == ' ' || name[i - 1] == '-' && name[i] != ' ').ToArray();
        if (cuts.Length == 0) yield break;
        var cut = cuts.MinBy(i => Math.Max(i, name.Length - i));
        yield return [name[..cut].TrimEnd(), name[cut..].TrimStart()];
    }

    /// <summary>Fills the squares whose middle lies inside, row by row.</summary>
    private void Take(short area)
    {
        var crossings = new List<double>();
        for (var row = 0; row < _rows; row++)
        {
            var y = (row + .5) * Square;
            crossings.Clear();
            foreach (var ring in _areas[area].Rings)
                for (var i = 0; i < ring.Length; i++)
                {
                    var (one, other) = (ring[i], ring[(i + 1) % ring.Length]);
                    if (one.Y > y != other.Y > y) crossings.Add(one.X + (y - one.Y) * (other.X - one.X) / (other.Y - one.Y));
                }

            crossings.Sort();
            for (var i = 0; i + 1 < crossings.Count; i += 2)
                for (var column = (int)Math.Ceiling(crossings[i] / Square - .5); column < _columns && (column + .5) * Square < crossings[i + 1]; column++)
                {
                    _owners[row * _columns + column] = area;
                    _sizes[area]++;
                }
        }
    }

    private (int X, int Y)? Best(int area, int width, int height, bool[] taken)
    {
        (int, int)? best = null;
        var (nearest, own) = (double.MaxValue, _areas[area]);
        for (var row = 0; row < _rows; row++)
            for (var column = 0; column < _columns; column++)
            {
                if (_owners[row * _columns + column] != area) continue;
                var (x, y) = (column * Square + Square / 2, row * Square + Square / 2);
                var far = (double)(x - own.X) * (x - own.X) + (double)(y - own.Y) * (y - own.Y);
                if (far >= nearest || !Fits(area, MapBox.Around(x, y, width, height), taken)) continue;
                (best, nearest) = ((x, y), far);
            }

        return best;
    }

    private bool Fits(int area, MapBox box, bool[] taken)
    {
        if (box.Left < 0 || box.Right > _columns * Square || box.Top < 0 || box.Bottom > _rows * Square) return false;
        var (all, own, others) = (0, 0, 0);
        foreach (var square in Squares(box))
        {
            if (taken[square]) return false;
            all++;
            if (_owners[square] == area) own++;
            else if (_owners[square] >= 0) others++;
        }

        return others <= MostOnOthers * all && own >= LeastOnOwn * all;
    }

    private void Block(bool[] taken, MapBox box)
    {
        foreach (var square in Squares(box)) taken[square] = true;
    }

    private IEnumerable<int> Squares(MapBox box)
    {
        for (var row = Math.Max(0, box.Top / Square); row <= Math.Min(_rows - 1, (box.Bottom - 1) / Square); row++)
            for (var column = Math.Max(0, box.Left / Square); column <= Math.Min(_columns - 1, (box.Right - 1) / Square); column++)
                yield return row * _columns + column;
    }
}

/// <summary>In units of the picture.</summary>
internal readonly record struct MapBox(int Left, int Top, int Right, int Bottom)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Left},{Top},{Right},{Bottom}");

    public static MapBox Around(int x, int y, int width, int height) => new(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
}
