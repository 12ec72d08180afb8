using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Observations;

public sealed class FiguresTests
{
    private static readonly AreaCode Area = CatalogueBuilder.Neighbourhood(0);

    [Fact]
    public void Figures_DeliveredTwice_KeepTheLater()
    {
        var first = new FiguresBuilder().WithCount(Area, 10).Build();

        var both = first.With(new FiguresBuilder().WithCount(Area, 12).Build().All);

        both.Count.ShouldBe(1);
        both.Find("woninginbraak", Area, Period.OfYear(2015))!.Count.ShouldBe(12);
        first.Find("woninginbraak", Area, Period.OfYear(2015))!.Count.ShouldBe(10);
    }

    [Fact]
    public void Periods_OfALevel_AreItsOwnAndOldestFirst()
    {
        var figures = new FiguresBuilder()
            .WithPeriod("2016").WithCount(Area, 1)
            .WithPeriod("2015").WithCount(Area, 1).WithMissing(CatalogueBuilder.Neighbourhood(1))
            .WithPeriod("2017").WithCount(CatalogueBuilder.District, 1)
            .Build();

        figures.Periods("woninginbraak", AreaLevel.Neighbourhood).ShouldBe([Period.OfYear(2015), Period.OfYear(2016)]);
        figures.Periods("woninginbraak", AreaLevel.District).ShouldBe([Period.OfYear(2017)]);
        figures.Periods("woninginbraak", AreaLevel.Municipality).ShouldBeEmpty();
    }

    [Fact]
    public void Observation_ThatIsNotPublished_HasNoNumberWhateverItWasMadeWith()
    {
        var hidden = new DisclosedObservation("woninginbraak", Area, Period.OfYear(2015), CellState.Suppressed, 3, 2000, 1.5m, "A.1");

        hidden.Count.ShouldBeNull();
        hidden.Exposure.ShouldBeNull();
        hidden.Value.ShouldBeNull();
    }

    [Fact]
    public void Figure_NeverDelivered_IsNotThere() =>
        Figures.None.Find("woninginbraak", Area, Period.OfYear(2015)).ShouldBeNull();
}
