using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Signals.Families;

public sealed class AreaScopeTests
{
    private static readonly Indicator Burglary = new IndicatorBuilder().Build();

    [Fact]
    public void Figures_AreReadAtThePlaceOfTheirArea()
    {
        var read = Scope(new CatalogueBuilder(), new FiguresBuilder().WithCount(CatalogueBuilder.Neighbourhood(4), 7).WithSuppressed(CatalogueBuilder.Neighbourhood(5)))
            .Read(Burglary, Period.OfYear(2015), roundingBase: 1);

        (read.Column.Counts[4], read.Column.Exposures[4], read.Published, read.Hidden).ShouldBe((7, 2000, 1, 1));
        read.Column.Counts[5].ShouldBe(double.NaN);
    }

    [Fact]
    public void Population_IsKnownWhereTheFigureIsHidden()
    {
        var scope = Scope(new CatalogueBuilder(), new FiguresBuilder().WithSuppressed(CatalogueBuilder.Neighbourhood(5)));
        var read = scope.Read(Burglary, Period.OfYear(2015), roundingBase: 1);

        scope.AddPopulation(read);

        read.Column.Exposures[5].ShouldBe(2000);
        read.Column.Counts[5].ShouldBe(double.NaN);
    }

    [Fact]
    public void Periods_OfAnotherLength_AreNeverMixedIn()
    {
        var figures = new FiguresBuilder().WithPeriod("2014-Q1").WithCounts(1).WithPeriod("2014").WithCounts(4).WithPeriod("2015").WithCounts(5);

        Scope(new CatalogueBuilder(), figures).Periods(Burglary).Select(p => p.ToString()).ShouldBe(["2014", "2015"]);
    }

    [Fact]
    public void Figures_FromBeforeABoundaryMoved_AreNotTaken()
    {
        var (moved, kept) = (CatalogueBuilder.Neighbourhood(0), CatalogueBuilder.Neighbourhood(1));
        var catalogue = new CatalogueBuilder()
            .WithEdition(new("2015", 2015, [new(moved, "Buurt 0", "2015", null), new(kept, "Buurt 1", "2015", null)]))
            .WithEdition(new("2018", 2018, [new(moved, "Buurt 0", "2018", null), new(kept, "Buurt 1", "2015", null)]))
            .Build();
        var scope = new AreaScope(
            catalogue, new FiguresBuilder().WithCounts(3, 4).Build(), AreaLevel.Neighbourhood, "2018", catalogue.Areas.Edition("2018").Areas);

        scope.Read(Burglary, Period.OfYear(2015), roundingBase: 1).Column.Counts.ShouldBe([double.NaN, 4]);
    }

    private static AreaScope Scope(CatalogueBuilder builder, FiguresBuilder figures)
    {
        var catalogue = builder.Build();
        return new(
            catalogue, figures.Build(), AreaLevel.Neighbourhood, CatalogueBuilder.Edition,
            [.. catalogue.Areas.Edition(CatalogueBuilder.Edition).Areas.Where(a => a.Code.Level is AreaLevel.Neighbourhood)]);
    }
}
