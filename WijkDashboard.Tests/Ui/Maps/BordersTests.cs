using NetTopologySuite.Geometries;

namespace WijkDashboard.Ui.Maps;

public sealed class BordersTests
{
    [Fact]
    public void SharedBorder_IsSimplifiedOnce_SoNoGapOpens()
    {
        // Two halves of a square, with a line between them that trembles.
        var line = Enumerable.Range(0, 101).Select(i => new Coordinate(50 + (i % 2 == 0 || i == 100 ? 0 : .3), i)).ToArray();
        Coordinate[] left = [.. line, new(0, 100), new(0, 0), line[0]];
        Coordinate[] right = [.. line.Reverse(), new(100, 0), new(100, 100), line[^1]];

        var simple = Borders.Simplify([[left], [right]], 1.5);

        simple.SelectMany(rings => rings).Sum(r => r.Length).ShouldBeLessThan(40, "of 206 points: the trembling cannot be seen");
        Borders.Merge(simple.SelectMany(rings => rings)).ShouldHaveSingleItem().Length.ShouldBeInRange(4, 6, "together they are the square, without a crack");
    }

    [Fact]
    public void Hole_StaysAHole_AndWhatLiesInItFillsIt()
    {
        Coordinate[] outer = Box(0, 0, 100), hole = Box(40, 40, 20);

        var simple = Borders.Simplify([[outer, hole], [hole]], 1.5);

        simple[0].Length.ShouldBe(2);
        Borders.Merge(simple.SelectMany(rings => rings)).ShouldHaveSingleItem().Length.ShouldBe(4);
    }

    [Fact]
    public void AreaThatIsTooSmallToSee_IsStillThere() =>
        Borders.Simplify([[Box(0, 0, 100)], [Box(200, 0, .1)]], 3)[1].ShouldHaveSingleItem().ShouldNotBeEmpty();

    [Fact]
    public void RingThatWasLeftOpen_IsClosed() =>
        Borders.Simplify([[Box(0, 0, 100)[..^1]]], 1.5)[0].ShouldHaveSingleItem().Length.ShouldBe(4);

    [Fact]
    public void RingThatTurnsBackOnItself_IsDrawnAsItIs()
    {
        Coordinate[] there = [new(0, 0), new(50, 0), new(100, 0), new(50, 0), new(0, 0)];

        Borders.Simplify([[there], [Box(0, 0, 100)]], 1.5).ShouldAllBe(rings => rings.Length == 1 && rings[0].Length > 1);
    }

    [Fact]
    public void Path_SaysEachPointFromTheOneBefore_InAsFewLettersAsItCan() =>
        Borders.Path([[(10, 20), (15, 20), (12, 30)], [(0, 0), (1, 0), (0, 1)]]).ShouldBe("M10 20l5 0-3 10zM0 0l1 0-1 1z");

    [Fact]
    public void PiecesThatTouchInAPoint_AreWalkedWhole()
    {
        var merged = Borders.Merge([[(0, 0), (10, 0), (10, 10), (0, 10)], [(10, 10), (20, 10), (20, 20), (10, 20)]]);

        merged.Sum(r => r.Length).ShouldBe(8, "every edge once");
    }

    private static Coordinate[] Box(double x, double y, double size) => [new(x, y), new(x + size, y), new(x + size, y + size), new(x, y + size), new(x, y)];
}
