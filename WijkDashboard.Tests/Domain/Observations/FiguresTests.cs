using System.Globalization;
using CsCheck;
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

    /// <summary>The columns give back what was put in, whatever came before and after it; earlier publications stay what they were.</summary>
    [Fact]
    public void Figures_OverFigures_AreWhatADictionaryWouldHold() =>
        s_cells.Array[0, 40].Array[1, 4].Sample(deliveries =>
        {
            var expected = new Dictionary<(string, AreaCode, Period), DisclosedObservation>();
            var publications = new List<(Figures Figures, string[] Cells)>();
            var figures = Figures.None;
            foreach (var delivery in deliveries)
            {
                figures = figures.With(delivery);
                foreach (var cell in delivery) expected[(cell.IndicatorId, cell.Area, cell.Period)] = cell;
                publications.Add((figures, [.. expected.Values.Select(Written).Order(StringComparer.Ordinal)]));
            }

            foreach (var (publication, cells) in publications)
            {
                publication.Count.ShouldBe(cells.Length);
                publication.All.Select(Written).Order(StringComparer.Ordinal).ShouldBe(cells);
            }
        });

    private static readonly Gen<DisclosedObservation> s_cells = Gen.Select(
        Gen.OneOf("a", "b"), Gen.Int[0, 12], Gen.Int[2015, 2017], Gen.Enum<CellState>(),
        Gen.Select(Gen.Int[0, 5000].Nullable(), Gen.Int[0, 5000].Nullable(), Gen.Int[-1_000_000, 9_000_000].Nullable(), Gen.OneOf("A.1", "A.2", "C.1"), Gen.Bool),
        (indicator, area, year, state, rest) => new DisclosedObservation(
            indicator, area == 12 ? CatalogueBuilder.District : CatalogueBuilder.Neighbourhood(area), Period.OfYear(year), state,
            rest.Item1, rest.Item2, rest.Item3 / 1000m, rest.Item4, rest.Item5));

    private static string Written(DisclosedObservation cell) => string.Create(
        CultureInfo.InvariantCulture,
        $"{cell.IndicatorId} {cell.Area} {cell.Period} {cell.State} {cell.Count} {cell.Exposure} {cell.Value:0.######} {cell.Policy} {cell.IsProvisional}");
}
