using System.Globalization;
using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Ui.Maps;

public sealed class MapDrawingTests
{
    private static readonly AreaCode s_area = AreaCode.Parse("WK999901");

    [Fact]
    public void Square_OfLand_IsASquareOnPaper_WhereverItLies()
    {
        // A hundredth of a degree north is 1.1 km everywhere; at 52 degrees one east is less by its cosine.
        var east = 0.01 / Math.Cos(52.005 * Math.PI / 180);
        var drawing = Drawing(new AreaShape(s_area, [[new(5, 52), new(5 + east, 52), new(5 + east, 52.01), new(5, 52.01), new(5, 52)]]));

        drawing.Height.ShouldBeInRange(MapDrawing.Width - 1, MapDrawing.Width + 1);
        drawing.Areas.ShouldHaveSingleItem().Path.ShouldBe("M0 1000l1000 0 0-1000-1000 0z");
        (drawing.Areas[0].X, drawing.Areas[0].Y).ShouldBe((500, 500));
    }

    [Fact]
    public void Area_OfSeveralPieces_HasThemAll_AndItsMarkInTheLargest()
    {
        var drawing = Drawing(new AreaShape(s_area, [Box(5, 52, 0.001), Box(5.01, 52, 0.01)]));

        drawing.Areas[0].Path.Count(c => c == 'M').ShouldBe(2);
        drawing.Areas[0].X.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void Points_ThatFallTogether_AreDrawnOnce() =>
        Drawing(new AreaShape(s_area, [[new(5, 52), new(5.0000001, 52), new(5.01, 52), new(5.01, 52.01), new(5, 52)]])).Areas[0].Path.ShouldBe("M0 1624l1000 0 0-1624z");

    [Fact]
    public void Shades_OfALargeMap_AreMergedOnceForAllWhoSeeTheSame()
    {
        var map = MadeUpMap.Of(30, 20);
        var drawing = MapDrawing.Of(map);
        var items = MadeUpMap.Items(map.Shapes).ToDictionary(i => i.Code);
        var shades = drawing.Shades(items);

        shades.Select(s => (s.Position, s.State)).ShouldBe([("less2", null), (null, null), ("less1", null), ("more2", null), ("more1", null), (null, "hidden")], ignoreOrder: true);
        drawing.Shades(MadeUpMap.Items(map.Shapes).ToDictionary(i => i.Code)).ShouldBeSameAs(shades);
        var turned = items.Values.First(i => i.Position == "less2");
        items[turned.Code] = turned with { Position = "more2" };
        drawing.Shades(items).Single(s => s.Position == "more2").Path.ShouldNotBe(shades.Single(s => s.Position == "more2").Path);
    }

    [Fact]
    public void SameMap_IsDrawnOnce()
    {
        var map = new AreaMap("2015", AreaLevel.District, [new(s_area, [Box(5, 52, 0.01)])]);

        MapDrawing.Of(map).ShouldBeSameAs(MapDrawing.Of(map));
    }

    [Fact]
    public void Numbers_HaveNoDecimals_InAnyLanguage()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");

        Drawing(new AreaShape(s_area, [Box(5, 52, 0.0137)])).Areas[0].Path.ShouldNotContain(',');
    }

    private static MapDrawing Drawing(params AreaShape[] shapes) => MapDrawing.Of(new("2015", AreaLevel.District, shapes));

    private static MapPoint[] Box(double west, double south, double size) =>
        [new(west, south), new(west + size, south), new(west + size, south + size), new(west, south + size), new(west, south)];
}
