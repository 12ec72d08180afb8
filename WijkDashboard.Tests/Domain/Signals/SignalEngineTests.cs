using CsCheck;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Signals;

public sealed class SignalEngineTests
{
    private static readonly long[] OnePlanted = [40, 42, 38, 44, 41, 39, 43, 40, 41, 300];

    [Fact]
    public void Municipality_WithOnePlantedDistrict_GivesOneSignal()
    {
        var report = Compute(new CatalogueBuilder(), new FiguresBuilder().WithCounts(OnePlanted));

        var signal = report.Signals.ShouldHaveSingleItem().ShouldBeOfType<IndicatorSignal>();
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

        (comparison.Level.Status, comparison.Level.Compared).ShouldBe((ComparisonStatus.Ok, 10));
        comparison.Period.ShouldBe(Period.OfYear(2015));
        comparison.Level.Standings.Count.ShouldBe(10);
        comparison.Level.Standings.ShouldAllBe(s => s.Expected != null && s.Z != null && s.P != null);
    }

    [Fact]
    public void District_ThatIsSpecial_GetsNoTestHoweverHigh()
    {
        var centre = CatalogueBuilder.Neighbourhood(9);

        var report = Compute(new CatalogueBuilder().WithSpecial(centre), new FiguresBuilder().WithCounts(OnePlanted));

        report.Signals.ShouldBeEmpty();
        report.Tests.ShouldBe(9);
        Family(report).Comparisons["woninginbraak"].Level.Of(centre).ShouldBe(default);
    }

    [Fact]
    public void District_WithHiddenFigure_HasNoStandingAndNoTest()
    {
        var hidden = CatalogueBuilder.Neighbourhood(9);

        var report = Compute(new CatalogueBuilder(), new FiguresBuilder().WithCounts(OnePlanted[..9]).WithSuppressed(hidden));

        report.Tests.ShouldBe(9);
        Family(report).Comparisons["woninginbraak"].Level.Of(hidden).ShouldBe(default);
    }

    [Theory]
    [InlineData(3, ComparisonStatus.TooManyMissing)]
    [InlineData(2, ComparisonStatus.Ok)]
    public void Districts_HiddenMissingOrNeverDelivered_CountAsMissingOnes(int absent, ComparisonStatus status)
    {
        // Of eleven districts with inhabitants at least 75 % must have a figure: nine of them.
        var figures = new FiguresBuilder().WithCounts([.. Enumerable.Repeat(40L, 11 - absent)])
            .WithSuppressed(CatalogueBuilder.Neighbourhood(10)).WithMissing(CatalogueBuilder.Neighbourhood(9));

        Column(new CatalogueBuilder().WithNeighbourhoods(11), figures).Level.Status.ShouldBe(status);
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

        Column(catalogue, figures).Level.Status.ShouldBe(ComparisonStatus.Ok);
    }

    [Fact]
    public void Districts_FewerThanEight_AreOnlyShown() =>
        Column(new CatalogueBuilder().WithNeighbourhoods(7), new FiguresBuilder().WithCounts(OnePlanted[..7])).Level.Status
            .ShouldBe(ComparisonStatus.TooFewDistricts);

    [Fact]
    public void Districts_AllZero_HaveNoEvents() =>
        Column(new CatalogueBuilder(), new FiguresBuilder().WithCounts(new long[10])).Level.Status.ShouldBe(ComparisonStatus.NoEvents);

    [Fact]
    public void Districts_AllHidden_AreNotZeroButHidden()
    {
        var figures = new FiguresBuilder();
        for (var n = 0; n < 10; n++) figures.WithSuppressed(CatalogueBuilder.Neighbourhood(n));

        var comparison = Column(new CatalogueBuilder(), figures);

        (comparison.Level.Status, comparison.Level.Compared).ShouldBe((ComparisonStatus.AllHidden, 0));
        comparison.Level.Standings.ShouldAllBe(s => s == default);
    }

    [Fact]
    public void Column_WithoutFigures_HasNoPeriod()
    {
        var comparison = Column(new CatalogueBuilder(), new FiguresBuilder());

        (comparison.Level.Status, comparison.Period).ShouldBe((ComparisonStatus.NoFigures, (Period?)null));
    }

    [Fact]
    public void Column_ThatIsNoCountWithPopulation_IsNotTestable()
    {
        var catalogue = new CatalogueBuilder().WithIndicator(new IndicatorBuilder().AsShare().Build());
        var figures = new FiguresBuilder().WithValue(CatalogueBuilder.Neighbourhood(0), 7.1m);

        var comparison = Column(catalogue, figures);

        (comparison.Level.Status, comparison.Period).ShouldBe((ComparisonStatus.NotTestable, Period.OfYear(2015)));
    }

    [Fact]
    public void Indicator_NotMeantForALevel_IsNoPartOfItsReport()
    {
        var catalogue = new CatalogueBuilder().WithIndicator(new IndicatorBuilder().WithLevels(AreaLevel.District).Build());

        Compute(catalogue, new FiguresBuilder().WithCounts(OnePlanted)).Families.ShouldHaveSingleItem().Comparisons.ShouldBeEmpty();
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
        Family(report).Comparisons["woninginbraak"].Level.Compared.ShouldBe(9);
        Family(report).Comparisons["woninginbraak"].Level.Of(moved).ShouldBe(default);
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
                && Family(one).Comparisons["woninginbraak"].Level.Standings.SequenceEqual(Family(other).Comparisons["woninginbraak"].Level.Standings);
        });

    [Fact]
    public void Place_InAnEarlierPeriod_IsWhatWasSaidWhenItWasTheNewest_WithoutSignals()
    {
        var then = new FiguresBuilder().WithPeriod("2013").WithCounts(40, 41, 39, 40, 42, 38, 41, 40, 39, 41).WithPeriod("2014").WithCounts(OnePlanted);
        var (catalogue, before) = (new CatalogueBuilder().Build(), then.Build());
        var now = new Figures(before.All.Concat(new FiguresBuilder().WithPeriod("2015").WithCounts(40, 42, 38, 44, 41, 39, 43, 40, 41, 40).Build().All));

        var report = SignalEngine.Place(
            catalogue, now, AreaLevel.Neighbourhood, CatalogueBuilder.Edition, Benchmark.OwnMunicipality, (catalogue.Indicators[0], Period.OfYear(2014)));

        var (here, told) = (Family(report).Comparisons["woninginbraak"], Column(new CatalogueBuilder(), then));
        (here.Period, here.Level.Status, here.Change.Status).ShouldBe((told.Period, told.Level.Status, told.Change.Status));
        here.Level.Standings.ShouldBe(told.Level.Standings);
        here.Change.Standings.ShouldBe(told.Change.Standings);
        here.Funnel.ShouldBe(told.Funnel.ShouldNotBeNull());
        (report.Tests, report.Signals.Count).ShouldBe((0, 0));
        SignalEngine.Compute(catalogue, before, AreaLevel.Neighbourhood, CatalogueBuilder.Edition).Signals.ShouldNotBeEmpty();
    }

    private static Area AreaSince(int n, string edition) => new(CatalogueBuilder.Neighbourhood(n), $"Buurt {n}", edition, null);

    private static SignalReport Compute(CatalogueBuilder catalogue, FiguresBuilder figures) =>
        SignalEngine.Compute(catalogue.Build(), figures.Build(), AreaLevel.Neighbourhood, CatalogueBuilder.Edition);

    private static Comparison Column(CatalogueBuilder catalogue, FiguresBuilder figures) =>
        Family(Compute(catalogue, figures)).Comparisons.Values.ShouldHaveSingleItem();

    private static TestFamily Family(SignalReport report) => report.Families.ShouldHaveSingleItem();
}
