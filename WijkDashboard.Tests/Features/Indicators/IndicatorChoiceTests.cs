using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Indicators;

public sealed class IndicatorChoiceTests
{
    [Fact]
    public void Address_WithNothingElse_HasTheUsualSetting() =>
        IndicatorChoice.Read(new("inbraak"), OverviewSample.Publication()).Choice
            .ShouldBe(new IndicatorChoice("inbraak", AreaLevel.District, "2015", Period: null, Benchmark.OwnMunicipality, ByName: false, Area: null, Number: null));

    [Fact]
    public void Address_InFull_IsWhatItSays() =>
        IndicatorChoice.Read(new("inbraak", "buurt", "2015", "2015", "verloop", "naam", "BU99990102", "14"), OverviewSample.Publication()).Choice
            .ShouldBe(new IndicatorChoice("inbraak", AreaLevel.Neighbourhood, "2015", Period.OfYear(2015), Benchmark.OwnHistory, ByName: true, OverviewSample.Beemd, 14));

    [Fact]
    public void Values_ThatMeanNothing_GiveWayAndAreTold()
    {
        var (choice, ignored) = IndicatorChoice.Read(new("inbraak", "land", "1999", "2014", "beste", "ergste", "WK999901x"), OverviewSample.Publication());

        choice.ShouldBe(new IndicatorChoice("inbraak", AreaLevel.District, "2015", null, Benchmark.OwnMunicipality, false, null, null));
        ignored.ShouldBe(["land", "1999", "2014", "beste", "ergste", "WK999901x"]);
    }

    [Fact]
    public void Area_OfAnotherLevel_GivesWay() =>
        IndicatorChoice.Read(new("inbraak", Area: "BU99990102"), OverviewSample.Publication()).Ignored.ShouldBe(["BU99990102"]);

    [Theory]
    [InlineData("wijk")]
    [InlineData("buurt")]
    public void Period_IsOneThatWasPublishedAtThisLevel(string level)
    {
        var (choice, ignored) = IndicatorChoice.Read(new("inbraak", level, Period: "2015"), OverviewSample.Publication());

        choice!.Period.ShouldBe(level == "buurt" ? Period.OfYear(2015) : null);
        ignored.ShouldBe(level == "buurt" ? [] : ["2015"]);
    }

    [Fact]
    public void UnknownIndicator_IsNoChoice() => IndicatorChoice.Read(new("geluk"), OverviewSample.Publication()).Choice.ShouldBeNull();
}
