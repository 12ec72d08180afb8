using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Deliveries;

public sealed class CheckedDeliveryTests
{
    private static readonly CheckedObservation Observation = new("woninginbraak", CatalogueBuilder.Neighbourhood(0), Period.OfYear(2015), 73219);

    [Fact]
    public void Observation_Printed_TellsWhatItIsAboutAndNotHowMuch() =>
        Observation.ToString().ShouldBe("woninginbraak BU99990100 2015");

    [Fact]
    public void Observation_SeenFromOutsideTheCore_HasNoFigure() =>
        typeof(CheckedObservation).GetProperties().Select(p => p.Name).ShouldBe(["IndicatorId", "Area", "Period"]);

    [Fact]
    public void Delivery_Printed_ShowsNoFigure()
    {
        var delivery = Raw.Delivery(new CatalogueBuilder().Build(), ("woninginbraak", CatalogueBuilder.Neighbourhood(0), Period.OfYear(2015), 73219));

        $"{delivery} {string.Join(' ', delivery.Observations)}".ShouldNotContain("73219");
    }
}
