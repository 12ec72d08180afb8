using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals.Discordance;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Signals.Families;

public sealed class DomainPairTests
{
    [Theory]
    [InlineData("2015", ComparisonStatus.Ok)]
    [InlineData("2016", ComparisonStatus.Ok)]
    [InlineData("2017", ComparisonStatus.PeriodsApart)]
    public void Domains_OfYearsTooFarApart_AreNotCompared(string year, ComparisonStatus status)
    {
        var figures = new FiguresBuilder().WithIndicator("overlast").WithCounts(Counts).WithIndicator("hulp").WithPeriod(year).WithCounts([.. Enumerable.Reverse(Counts)]);

        Outcome(figures).ShouldBe(status);
    }

    [Fact]
    public void Domain_WithoutFigures_HasNoScores() => Outcome(new FiguresBuilder().WithIndicator("overlast").WithCounts(Counts)).ShouldBe(ComparisonStatus.NoFigures);

    private static readonly long[] Counts = [40, 42, 38, 44, 41, 39, 43, 40, 41, 60];

    private static ComparisonStatus Outcome(FiguresBuilder figures)
    {
        var catalogue = new CatalogueBuilder()
            .WithIndicator(new IndicatorBuilder().WithId("overlast").Build())
            .WithIndicator(new IndicatorBuilder().WithId("hulp").WithPartner("zorg").Build())
            .WithDiscordance(new("overlast-hulp", new FigureDomain.OfPartner("politie"), new FigureDomain.OfPartner("zorg"), null));
        return SignalEngine.Compute(catalogue.Build(), figures.Build(), AreaLevel.Neighbourhood, CatalogueBuilder.Edition)
            .Families.Single().Discordances.ShouldHaveSingleItem().Outcome.Status;
    }
}
