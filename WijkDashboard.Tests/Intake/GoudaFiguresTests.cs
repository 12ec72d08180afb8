using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Domain.Signals.Explanations;
using WijkDashboard.Support;

namespace WijkDashboard.Intake;

/// <summary>Gouda, and the made-up municipality beside it, as they are after the first start: everything delivered through the desk.</summary>
public sealed class GoudaInstallation : IAsyncLifetime
{
    private readonly SqliteDatabase _database = new();
    private Installation _installation = null!;

    public Publication Publication => Of("gouda");

    public Publication Of(string municipality) => _installation.Feed.Current(municipality)!;

    public T Get<T>()
        where T : notnull =>
        _installation.Get<T>();

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        _installation = await Installation.CreateAsync(_database);
        await _installation.Get<MunicipalityFolders>().TakeUpAsync(Repository.Data, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _installation.DisposeAsync();
        await _database.DisposeAsync();
    }
}

public sealed class GoudaFiguresTests(GoudaInstallation gouda) : IClassFixture<GoudaInstallation>
{
    /// <summary>Ten cells picked by hand from the published sources that data/gouda/README.md names.</summary>
    [Theory]
    [InlineData("woninginbraak", "BU05130305", "2016", CellState.Published, 11L, "17.9")] // police: 11 in De Gaardenbuurt, 615 inhabitants
    [InlineData("woninginbraak", "BU05130407", "2016", CellState.Published, 15L, "18.5")] // police: 15 in the Wervenbuurt, 810 inhabitants
    [InlineData("woninginbraak", "WK051302", "2011", CellState.Published, 94L, "9.8")] // police: 94 in De Korte Akkeren, 9,575 inhabitants
    [InlineData("diefstal-uit-auto", "BU05130704", "2016", CellState.Published, 0L, "0.0")] // police: a real zero
    [InlineData("woninginbraak", "WK051301", "2016", null, null, null)] // Binnenstad is missing in the source
    [InlineData("jeugdhulp", "WK051304", "2017", CellState.Published, null, "10.7")] // SCP: 10.697 %
    [InlineData("jeugdhulp", "WK051308", "2017", CellState.Missing, null, null)] // SCP: a dot
    [InlineData("bijstand", "BU05130305", "2015", CellState.Suppressed, null, null)] // CBS: 0, and zero is sensitive here
    [InlineData("bijstand", "WK051302", "2015", CellState.Published, 380L, "40")] // CBS: 380 of 9,575
    [InlineData("leefbaarometer", "WK051306", "2016", CellState.Published, null, "5")] // BZK: class 5
    public void Cell_AfterTheDesk_EqualsItsSource(string indicator, string area, string period, CellState? state, long? count, string? value)
    {
        var cell = gouda.Publication.Figures.Find(indicator, AreaCode.Parse(area), Period.Parse(period));

        (cell?.State).ShouldBe(state);
        (cell?.Count).ShouldBe(count);
        (cell?.Value).ShouldBe(value is null ? null : decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The lines that docs/signals.md explains, by what the source knows of them.</summary>
    [Fact]
    public void Neighbourhoods_In2016_HaveAHandfulOfLinesLedByTheJumpsInBurglary()
    {
        var report = gouda.Publication.Reports[(AreaLevel.Neighbourhood, "2015")];

        report.Tests.ShouldBe(604);
        report.Signals.Select(s => (s.Id, s.Tier)).ShouldBe(
        [
            ("change:woninginbraak:BU05130305:2016", Tier.Strong), // De Gaardenbuurt: 0 1 1 1 0, then 11
            ("change:woninginbraak:BU05130407:2016", Tier.Strong), // Wervenbuurt: 0 4 2 0 2, then 15
            ("change:woninginbraak:BU05130404:2016", Tier.Possible), // Grassen- en Waterbuurt: 2 2 2 1 1, then 12
            ("change:misdrijven:BU05130404:2016", Tier.Possible),
            ("level:diefstal-uit-auto:BU05130704:2016", Tier.Possible), // Componistenbuurt: a real zero
            ("change:woninginbraak:BU05130703:2016", Tier.Possible), // Vrijheidsbuurt: 7 3 1 6 10, then 22
            ("change:misdrijven:BU05130504:2016", Tier.Possible), // Slagenbuurt
            ("change:diefstal-uit-auto:BU05130302:2016", Tier.Possible), // Groenhovenkwartier
        ]);
        report.Signals.ShouldAllBe(s => s.Label == SignalLabel.New);
        report.Families.Single().Cards.Count.ShouldBe(7);
        var first = report.Signals[0].ShouldBeOfType<IndicatorSignal>();
        (first.Observed, first.Direction).ShouldBe((11, Direction.More));
        first.Expected.ShouldBe(0.6, 0.02);
        first.Alternatives.ShouldBe(Alternatives.Registration | Alternatives.SmallNumbers);
    }

    [Fact]
    public void Districts_AmongComparableOnes_AreHeldAgainstWijkenElsewhereIn2020()
    {
        var report = SignalEngine.Compute(
            gouda.Publication.Catalogue, gouda.Publication.Figures, AreaLevel.District, "2020", Benchmark.ComparableDistricts);

        var comparison = report.Comparison(AreaCode.Parse("WK051302"), "bijstand").ShouldNotBeNull();
        (comparison.Benchmark, comparison.Period, comparison.Level.Status, comparison.Level.Compared)
            .ShouldBe((Benchmark.ComparableDistricts, Period.OfYear(2020), ComparisonStatus.Ok, 23));
        report.Comparison(AreaCode.Parse("WK051302"), "woninginbraak")!.Level.Status.ShouldBe(ComparisonStatus.NoReference);
    }

    [Fact]
    public void Publication_HoldsNoCountBelowTheThresholdOfItsPolicy()
    {
        var catalogue = gouda.Publication.Catalogue;
        var small = gouda.Publication.Figures.All
            .Where(o => o.Count is { } count && count < catalogue.Policy(catalogue.Indicator(o.IndicatorId)!).Threshold);

        small.ShouldBeEmpty();
        gouda.Publication.Figures.All.Count(o => o.State == CellState.Suppressed).ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task SecondStart_ChangesNothing()
    {
        var database = new SqliteDatabase();
        await database.InitializeAsync();
        await using var installation = await Installation.CreateAsync(database);
        await installation.Get<MunicipalityFolders>().TakeUpAsync(Repository.Data, TestContext.Current.CancellationToken);
        var number = installation.Feed.Current("gouda")!.Number;

        await installation.Get<MunicipalityFolders>().TakeUpAsync(Repository.Data, TestContext.Current.CancellationToken);

        installation.Feed.Current("gouda")!.Number.ShouldBe(number);
        await installation.DisposeAsync();
        await database.DisposeAsync();
    }
}
