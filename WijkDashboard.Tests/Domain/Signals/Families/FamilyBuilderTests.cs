using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Domain.Signals.Discordance;
using WijkDashboard.Domain.Signals.Explanations;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Signals.Families;

public sealed class FamilyBuilderTests
{
    private static readonly AreaCode Planted = CatalogueBuilder.Neighbourhood(0);

    [Fact]
    public void Jump_InOneDistrict_IsANewSignalOfChangeInTheSameFamily()
    {
        var family = Compute(new CatalogueBuilder(), Years(2011, 2015, (year, n) => n == 0 && year == 2015 ? 160 : Ordinary(year, n)));

        family.Tests.ShouldBe(20);
        var change = family.Signals.Single(s => s.Lens is Lens.Change).ShouldBeOfType<IndicatorSignal>();
        (change.Id, change.Area, change.Label).ShouldBe(("change:woninginbraak:BU99990100:2015", Planted, SignalLabel.New));
        change.Expected.ShouldBe(41, 3);
        change.Alternatives.ShouldBe(Alternatives.Registration);
        family.Cards.ShouldHaveSingleItem().Signals.Select(s => s.Lens).ShouldBe([Lens.Level, Lens.Change], ignoreOrder: true);
    }

    [Theory]
    [InlineData(2015, SignalLabel.New)]
    [InlineData(2014, SignalLabel.Lasting)]
    [InlineData(2011, SignalLabel.Known)]
    public void Level_ThatStandsOut_IsLabelledByHowLongItDid(int since, SignalLabel label) =>
        Compute(new CatalogueBuilder(), Years(2011, 2015, (year, n) => n == 0 && year >= since ? 400 : Ordinary(year, n)))
            .Signals.Single(s => s.Lens is Lens.Level).Label.ShouldBe(label);

    [Fact]
    public void History_AsOnlyBenchmark_AsksNothingOfTheOthers()
    {
        var family = Compute(
            new CatalogueBuilder(), Years(2011, 2015, (year, n) => n == 0 && year == 2015 ? 160 : Ordinary(year, n)), Benchmark.OwnHistory);

        family.Tests.ShouldBe(10);
        family.Comparisons["woninginbraak"].Level.Status.ShouldBe(ComparisonStatus.NotAsked);
        family.Signals.ShouldHaveSingleItem().Lens.ShouldBe(Lens.Change);
    }

    [Fact]
    public void Change_TellsWithWhichPeriodsItCompared()
    {
        var change = Compute(new CatalogueBuilder(), Years(2012, 2015, Ordinary)).Comparisons["woninginbraak"].Change;

        change.Status.ShouldBe(ComparisonStatus.Ok);
        change.Earlier.Select(p => p.Year).ShouldBe([2012, 2013, 2014]);
    }

    [Fact]
    public void Domains_ThatDisagreeInOneDistrict_AreASignalOfBoth()
    {
        var catalogue = new CatalogueBuilder().WithNeighbourhoods(14)
            .WithIndicator(new IndicatorBuilder().WithId("overlast").Build())
            .WithIndicator(new IndicatorBuilder().WithId("hulp").WithPartner("zorg").Build())
            .WithDiscordance(new("overlast-hulp", new FigureDomain.OfPartner("politie"), new FigureDomain.OfPartner("zorg"), null));
        // Both rise together from district to district, but for the last one.
        var figures = new FiguresBuilder();
        figures.WithIndicator("overlast").WithCounts([.. Enumerable.Range(0, 14).Select(n => n == 13 ? 140L : 60 + 5 * n)]);
        figures.WithIndicator("hulp").WithCounts([.. Enumerable.Range(0, 14).Select(n => n == 13 ? 40L : 60 + 5 * n + n % 3)]);

        var family = Compute(catalogue, figures);

        var signal = family.Signals.OfType<DiscordanceSignal>().ShouldHaveSingleItem();
        (signal.Id, signal.IsFirstHigh).ShouldBe(("discordance:overlast-hulp:BU99990113:2015", true));
        family.Discordances.ShouldHaveSingleItem().Outcome.Compared.ShouldBe(14);
    }

    [Fact]
    public void Figures_StillProvisional_SaySo() =>
        Compute(new CatalogueBuilder(), new FiguresBuilder().AsProvisional().WithCounts(300, 42, 38, 44, 41, 39, 43, 40, 41, 40))
            .Signals.ShouldHaveSingleItem().Alternatives.HasFlag(Alternatives.Provisional).ShouldBeTrue();

    [Fact]
    public void Score_FarFromTheOthers_IsASignalOnItsOwnScale()
    {
        var figures = new FiguresBuilder();
        for (var n = 0; n < 10; n++) figures.WithValue(CatalogueBuilder.Neighbourhood(n), n == 0 ? 1 : 7 + 0.1m * (n % 4));

        var signal = Compute(new CatalogueBuilder().WithIndicator(new IndicatorBuilder().AsScore().Build()), figures)
            .Signals.ShouldHaveSingleItem().ShouldBeOfType<IndicatorSignal>();

        (signal.Observed, signal.Direction).ShouldBe((1, Direction.Fewer));
    }

    private static int Ordinary(int year, int n) => 38 + (n * 7 + year * 3) % 6;

    private static FiguresBuilder Years(int first, int last, Func<int, int, int> count)
    {
        var figures = new FiguresBuilder();
        for (var year = first; year <= last; year++)
            figures.WithPeriod($"{year}").WithCounts([.. Enumerable.Range(0, 10).Select(n => (long)count(year, n))]);
        return figures;
    }

    private static TestFamily Compute(CatalogueBuilder catalogue, FiguresBuilder figures, Benchmark benchmark = Benchmark.OwnMunicipality) =>
        SignalEngine.Compute(catalogue.Build(), figures.Build(), AreaLevel.Neighbourhood, CatalogueBuilder.Edition, benchmark).Families.ShouldHaveSingleItem();
}
