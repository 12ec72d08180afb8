using CsCheck;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Signals;

public sealed class SignalEngineTests
{
    private static readonly long[] OnePlanted = [40, 42, 38, 44, 41, 39, 43, 40, 41, 300];

    [Fact]
    public void Municipality_WithOnePlantedDistrict_GivesOneSignal()
    {
        var report = Compute(new CatalogueBuilder(), new FiguresBuilder().WithCounts(OnePlanted));

        var signal = report.Signals.ShouldHaveSingleItem();
        signal.Id.ShouldBe("level:woninginbraak:BU99990109:2015");
        signal.Observed.ShouldBe(300);
        signal.Expected.ShouldBe(41, 0.5);
        (signal.Direction, signal.Tier).ShouldBe((Direction.More, Tier.Strong));
        report.Tests.ShouldBe(10);
    }

    [Fact]
    public void Municipality_WhereAllAreAlike_GivesNoSignal() =>
        Compute(new CatalogueBuilder(), new FiguresBuilder().WithCounts(40, 42, 38, 44, 41, 39, 43, 40, 41, 45)).Signals.ShouldBeEmpty();

    [Fact]
    public void Comparison_OfACompleteColumn_PlacesEveryDistrict()
    {
        var comparison = Column(new CatalogueBuilder(), new FiguresBuilder().WithCounts(OnePlanted));

        (comparison.Status, comparison.Compared).ShouldBe((ComparisonStatus.Ok, 10));
        comparison.Period.ShouldBe(Period.OfYear(2015));
        comparison.Standings.Count.ShouldBe(10);
        comparison.Standings.Values.ShouldAllBe(s => s.Expected != null && s.Z != null && s.P != null);
    }

    [Fact]
    public void District_ThatIsSpecial_GetsNoTestHoweverHigh()
    {
        var centre = CatalogueBuilder.Neighbourhood(9);

        var report = Compute(new CatalogueBuilder().WithSpecial(centre), new FiguresBuilder().WithCounts(OnePlanted));

        report.Signals.ShouldBeEmpty();
        report.Tests.ShouldBe(9);
        report.Comparisons["woninginbraak"].Standings[centre].ShouldBe(default);
    }

    [Fact]
    public void District_WithHiddenFigure_HasNoStandingAndNoTest()
    {
        var hidden = CatalogueBuilder.Neighbourhood(9);

        var report = Compute(new CatalogueBuilder(), new FiguresBuilder().WithCounts(OnePlanted[..9]).WithSuppressed(hidden));

        report.Tests.ShouldBe(9);
        report.Comparisons["woninginbraak"].Standings[hidden].ShouldBe(default);
    }

    [Theory]
    [InlineData(3, ComparisonStatus.TooManyMissing)]
    [InlineData(2, ComparisonStatus.Ok)]
    public void Districts_HiddenMissingOrNeverDelivered_CountAsMissingOnes(int absent, ComparisonStatus status)
    {
        // Of eleven districts with inhabitants at least 75 % must have a figure: nine of them.
        var figures = new FiguresBuilder().WithCounts([.. Enumerable.Repeat(40L, 11 - absent)])
            .WithSuppressed(CatalogueBuilder.Neighbourhood(10)).WithMissing(CatalogueBuilder.Neighbourhood(9));

        Column(new CatalogueBuilder().WithNeighbourhoods(11), figures).Status.ShouldBe(status);
    }

    [Fact]
    public void District_WithoutInhabitants_IsNotMissing()
    {
        var catalogue = new CatalogueBuilder().WithNeighbourhoods(11);
        var figures = new FiguresBuilder().WithCounts([.. Enumerable.Repeat(40L, 8)]);
        for (var n = 8; n < 11; n++)
        {
            catalogue.WithPopulation(CatalogueBuilder.Neighbourhood(n), 0);
            figures.WithNoPopulation(CatalogueBuilder.Neighbourhood(n));
        }

        Column(catalogue, figures).Status.ShouldBe(ComparisonStatus.Ok);
    }

    [Fact]
    public void Districts_FewerThanEight_AreOnlyShown() =>
        Column(new CatalogueBuilder().WithNeighbourhoods(7), new FiguresBuilder().WithCounts(OnePlanted[..7])).Status
            .ShouldBe(ComparisonStatus.TooFewDistricts);

    [Fact]
    public void Districts_AllZero_HaveNoEvents() =>
        Column(new CatalogueBuilder(), new FiguresBuilder().WithCounts(new long[10])).Status.ShouldBe(ComparisonStatus.NoEvents);

    [Fact]
    public void Districts_AllHidden_AreNotZeroButTooFew()
    {
        var figures = new FiguresBuilder();
        for (var n = 0; n < 10; n++) figures.WithSuppressed(CatalogueBuilder.Neighbourhood(n));

        var comparison = Column(new CatalogueBuilder(), figures);

        (comparison.Status, comparison.Compared).ShouldBe((ComparisonStatus.TooFewDistricts, 0));
        comparison.Standings.Values.ShouldAllBe(s => s == default);
    }

    [Fact]
    public void Column_WithoutFigures_HasNoPeriod()
    {
        var comparison = Column(new CatalogueBuilder(), new FiguresBuilder());

        (comparison.Status, comparison.Period).ShouldBe((ComparisonStatus.TooFewDistricts, (Period?)null));
    }

    [Fact]
    public void Column_ThatIsNoCountWithPopulation_IsNotTestable()
    {
        var catalogue = new CatalogueBuilder().WithIndicator(new IndicatorBuilder().AsScore().Build());
        var figures = new FiguresBuilder().WithValue(CatalogueBuilder.Neighbourhood(0), 7.1m);

        var comparison = Column(catalogue, figures);

        (comparison.Status, comparison.Period).ShouldBe((ComparisonStatus.NotTestable, Period.OfYear(2015)));
    }

    [Fact]
    public void Indicator_NotMeantForALevel_IsNoPartOfItsReport()
    {
        var catalogue = new CatalogueBuilder().WithIndicator(new IndicatorBuilder().WithLevels(AreaLevel.District).Build());

        Compute(catalogue, new FiguresBuilder().WithCounts(OnePlanted)).Comparisons.ShouldBeEmpty();
    }

    [Fact]
    public void District_WhoseBoundaryMoved_DoesNotTakeItsOldFigure()
    {
        var moved = CatalogueBuilder.Neighbourhood(9);
        var catalogue = new CatalogueBuilder()
            .WithEdition(new("2015", 2015, [.. Enumerable.Range(0, 10).Select(n => AreaSince(n, "2015"))]))
            .WithEdition(new("2018", 2018, [.. Enumerable.Range(0, 9).Select(n => AreaSince(n, "2015")), AreaSince(9, "2018")]));

        var report = SignalEngine.Compute(
            catalogue.Build(), new FiguresBuilder().WithCounts(OnePlanted).Build(), AreaLevel.Neighbourhood, "2018");

        report.Signals.ShouldBeEmpty();
        report.Comparisons["woninginbraak"].Compared.ShouldBe(9);
        report.Comparisons["woninginbraak"].Standings[moved].ShouldBe(default);
    }

    [Fact]
    public void Report_FromFiguresInAnotherOrder_IsTheSame() =>
        Gen.Int[0, 400].Array[8, 30].Sample(counts =>
        {
            var catalogue = new CatalogueBuilder().WithNeighbourhoods(counts.Length).Build();
            var figures = new FiguresBuilder().WithCounts([.. counts.Select(c => (long)c)]).Build();
            var (one, other) = (
                SignalEngine.Compute(catalogue, figures, AreaLevel.Neighbourhood, CatalogueBuilder.Edition),
                SignalEngine.Compute(catalogue, new(figures.All.Reverse()), AreaLevel.Neighbourhood, CatalogueBuilder.Edition));
            return one.Signals.SequenceEqual(other.Signals)
                && one.Comparisons["woninginbraak"].Standings.SequenceEqual(other.Comparisons["woninginbraak"].Standings);
        });

    private static Area AreaSince(int n, string edition) => new(CatalogueBuilder.Neighbourhood(n), $"Buurt {n}", edition, null);

    private static SignalReport Compute(CatalogueBuilder catalogue, FiguresBuilder figures) =>
        SignalEngine.Compute(catalogue.Build(), figures.Build(), AreaLevel.Neighbourhood, CatalogueBuilder.Edition);

    private static Comparison Column(CatalogueBuilder catalogue, FiguresBuilder figures) =>
        Compute(catalogue, figures).Comparisons.Values.ShouldHaveSingleItem();
}
