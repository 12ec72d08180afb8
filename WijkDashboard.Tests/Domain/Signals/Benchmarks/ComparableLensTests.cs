using WijkDashboard.Domain.Areas;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Signals.Benchmarks;

public sealed class ComparableLensTests
{
    [Fact]
    public void District_AmongDistrictsElsewhere_IsComparedWithThemAlone()
    {
        var report = Compute(new FiguresBuilder().WithCounts(200, 41, 39));

        var comparison = report.Families.Single().Comparisons["woninginbraak"];
        (comparison.Benchmark, comparison.Level.Status, comparison.Level.Compared).ShouldBe((Benchmark.ComparableDistricts, ComparisonStatus.Ok, 12));
        comparison.Level.Of(CatalogueBuilder.Neighbourhood(0)).Expected.ShouldNotBeNull().ShouldBe(40, 2);
        report.Signals.ShouldHaveSingleItem().Id.ShouldBe("comparable:woninginbraak:BU99990100:2015");
    }

    [Fact]
    public void Figures_OfAYearWithoutReference_AreLeftForTheNewestThatHasOne() =>
        Compute(new FiguresBuilder().WithCounts(40, 41, 39).WithPeriod("2016").WithCounts(400, 400, 400))
            .Families.Single().Comparisons["woninginbraak"].Period.ShouldBe(Observations.Period.OfYear(2015));

    [Fact]
    public void Indicator_WithoutReference_SaysSo() =>
        SignalEngine.Compute(
                new CatalogueBuilder().WithNeighbourhoods(3).Build(), new FiguresBuilder().WithCounts(40, 41, 39).Build(),
                AreaLevel.Neighbourhood, CatalogueBuilder.Edition, Benchmark.ComparableDistricts)
            .Families.Single().Comparisons["woninginbraak"].Level.Status.ShouldBe(ComparisonStatus.NoReference);

    private static SignalReport Compute(FiguresBuilder figures)
    {
        var catalogue = new CatalogueBuilder().WithNeighbourhoods(3).WithReference(
        [
            .. Enumerable.Range(0, 3).Select(n => new ReferenceFigure("woninginbraak", CatalogueBuilder.Neighbourhood(n), 2015, 2, 2000, null, 1)),
            .. Enumerable.Range(0, 12).Select(n => new ReferenceFigure("woninginbraak", AreaCode.Parse($"BU000101{n:D2}"), 2015, 2, 2000, 36 + n % 8, 1)),
        ]);
        return SignalEngine.Compute(catalogue.Build(), figures.Build(), AreaLevel.Neighbourhood, CatalogueBuilder.Edition, Benchmark.ComparableDistricts);
    }
}
