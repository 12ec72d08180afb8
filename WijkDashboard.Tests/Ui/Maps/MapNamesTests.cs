using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Ui.Maps;

public sealed class MapNamesTests
{
    private static readonly AreaCode s_left = AreaCode.Parse("WK999901");
    private static readonly AreaCode s_right = AreaCode.Parse("WK999902");

    [Fact]
    public void Name_StandsInTheMiddle_AndBelowAMark()
    {
        var names = new MapNames([Area(s_left, 0, 0, 1000, 600)], 600);

        var free = names.Place(_ => "Noord", []).ShouldHaveSingleItem();
        free.Lines.ShouldBe(["Noord"]);
        (free.X, free.Y).ShouldBe((495, 295), "the first square of those nearest to the middle");
        var marked = names.Place(_ => "Noord", [MapBox.Around(500, 300, 60, 54)]).ShouldHaveSingleItem();
        Math.Abs(marked.Y - 300).ShouldBeInRange(27 + 24, 70);
    }

    [Fact]
    public void LongName_TakesTwoLines_BeforeItIsLeftOut()
    {
        Lines("Oostpolder in Schieland").ShouldBe(["Oostpolder", "in Schieland"]);
        Lines("Lusten-Burgenbuurt").ShouldBe(["Lusten-", "Burgenbuurt"]);
        Lines("Industrieterreinenbuurt").ShouldBeNull();
    }

    [Fact]
    public void Names_DoNotOverlap_TheLargestComesFirst()
    {
        // A ring around a core that is too small for two names beside each other.
        MapNames names = new([Area(s_left, 400, 150, 600, 250), new(s_right, [Box(0, 0, 1000, 400), Box(400, 150, 600, 250)])], 400);

        var placed = names.Place(c => c == s_left ? "Kern" : "Daaromheen", []);
        placed.Select(n => n.Code).ShouldBe([s_right, s_left]);
        Math.Abs(placed[0].Y - placed[1].Y).ShouldBeGreaterThan(46);
    }

    [Fact]
    public void Name_WithoutRoom_IsLeftOut() =>
        new MapNames([Area(s_left, 0, 0, 60, 60), Area(s_right, 60, 0, 1000, 60)], 60).Place(c => c == s_left ? "Stolwijkersluis" : "Noord", [])
            .Select(n => n.Code).ShouldBe([s_right]);

    [Fact]
    public void Names_BesideTheSameMarks_ArePlacedOnceForAll()
    {
        MapNames names = new([Area(s_left, 0, 0, 1000, 600)], 600);
        var mark = MapBox.Around(500, 300, 60, 54);

        names.Place(_ => "Noord", [mark]).ShouldBeSameAs(names.Place(_ => "Noord", [mark]));
        names.Place(_ => "Noord", []).ShouldNotBe(names.Place(_ => "Noord", [mark]));
    }

    /// <summary>Of the area at the left; null when it is left out.</summary>
    private static IReadOnlyList<string>? Lines(string name) =>
        new MapNames([Area(s_left, 0, 0, 340, 400), Area(s_right, 340, 0, 1000, 400)], 400)
            .Place(c => c == s_left ? name : "Zuid", []).SingleOrDefault(n => n.Code == s_left)?.Lines;

    private static DrawnArea Area(AreaCode code, int left, int top, int right, int bottom) => new(code, [Box(left, top, right, bottom)]);

    private static (int, int)[] Box(int left, int top, int right, int bottom) => [(left, top), (right, top), (right, bottom), (left, bottom)];
}
