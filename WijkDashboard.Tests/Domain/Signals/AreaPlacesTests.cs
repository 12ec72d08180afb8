using WijkDashboard.Support;

namespace WijkDashboard.Domain.Signals;

public sealed class AreaPlacesTests
{
    private static readonly AreaPlaces Places = new([.. Enumerable.Range(0, 3).Select(n => new Areas.Area(CatalogueBuilder.Neighbourhood(n), $"Buurt {n}", "2015", null))]);

    [Fact]
    public void Area_ThatTakesPart_HasItsPlace() => Places.Find(CatalogueBuilder.Neighbourhood(2)).ShouldBe(2);

    [Fact]
    public void Area_ThatDoesNot_HasNone() => Places.Find(CatalogueBuilder.Neighbourhood(3)).ShouldBeNull();
}
