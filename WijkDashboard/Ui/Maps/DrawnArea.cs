using WijkDashboard.Domain.Areas;
using Dot = (int X, int Y);

namespace WijkDashboard.Ui.Maps;

/// <summary>An area in the units of its picture.</summary>
public sealed class DrawnArea
{
    internal DrawnArea(AreaCode code, Dot[][] rings)
    {
        (Code, Rings) = (code, rings);
        var (_, x, y) = rings.Select(Middle).MaxBy(m => m.Size);
        (X, Y) = ((int)Math.Round(x), (int)Math.Round(y));
    }

    public AreaCode Code { get; }

    /// <summary>As it stands in an SVG path.</summary>
    public string Path => field ??= Borders.Path(Rings);

    /// <summary>Where its mark stands: the middle of its largest piece.</summary>
    public int X { get; }

    /// <inheritdoc cref="X"/>
    public int Y { get; }

    internal Dot[][] Rings { get; }

    /// <summary>The centre of gravity of a ring, and twice how large it is.</summary>
    private static (double Size, double X, double Y) Middle(Dot[] ring)
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
