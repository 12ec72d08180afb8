using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Domain.Signals.Change;
using WijkDashboard.Support;

namespace WijkDashboard.Ui.Values;

public sealed class ComparisonWordsTests
{
    private static readonly AreaPlaces Nowhere = new([]);

    [Theory]
    [InlineData(Benchmark.OwnMunicipality, "met 12 vergelijkbare buurten van deze gemeente, 2016")]
    [InlineData(Benchmark.ComparableDistricts, "met minstens 12 buurten elders die even stedelijk en ongeveer even groot zijn, 2016")]
    public async Task Others_OfEachBenchmark_AreNamedWithNumberAndPeriod(Benchmark benchmark, string words)
    {
        await using var context = new ScreenContext();
        var comparison = new Comparison("x", Period.OfYear(2016), benchmark, new(ComparisonStatus.Ok, 12, Nowhere, []), Change());

        context.Get<ComparisonWords>().WithOthers(comparison, AreaLevel.Neighbourhood).ShouldBe(words);
    }

    [Theory]
    [InlineData(new int[0], "")]
    [InlineData(new[] { 2015 }, "met het eigen cijfer van 2015")]
    [InlineData(new[] { 2013, 2014, 2015 }, "met het eigen verloop, 2013 tot en met 2015")]
    public async Task Past_OfAnyLength_IsNamedByItsPeriods(int[] years, string words)
    {
        await using var context = new ScreenContext();

        context.Get<ComparisonWords>().WithPast(Change(years)).ShouldBe(words);
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-GB")]
    public async Task Outcome_OfEachKind_HasItsSentence(string culture)
    {
        await using var context = new ScreenContext(culture);
        var words = context.Get<ComparisonWords>();

        Enum.GetValues<ComparisonStatus>().Where(s => s is not ComparisonStatus.Ok).Select(words.Why).ShouldAllBe(s => s.EndsWith('.'));
    }

    [Fact]
    public async Task Chance_TellsTestsAndHits()
    {
        await using var context = new ScreenContext();
        var words = context.Get<ComparisonWords>();

        words.Chance(1604, 2).ShouldStartWith("1.604 cijfers getoetst. Mogelijke signalen die naar verwachting toeval zijn: hooguit 2.");
        words.Chance(0, 0).ShouldBe("Op dit niveau kon niets worden getoetst.");
    }

    private static ChangeOutcome Change(params int[] years) => new(
        ComparisonStatus.Ok, 12, Nowhere, [], [.. years.Select(Period.OfYear)], ChangeYardstick.History, null);
}
