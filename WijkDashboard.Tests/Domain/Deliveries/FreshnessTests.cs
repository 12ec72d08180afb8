using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>Quarterly figures that are agreed to come within thirty days after the quarter.</summary>
public sealed class FreshnessTests
{
    private static readonly Indicator s_quarterly = new IndicatorBuilder().WithGrain(Grain.Quarter).With(i => i with { DueDays = 30 }).Build();

    [Theory]
    [InlineData("2026-03-31", FreshnessState.UpToDate)]
    [InlineData("2026-04-01", FreshnessState.Expected)]
    [InlineData("2026-04-30", FreshnessState.Expected)]
    [InlineData("2026-05-01", FreshnessState.Late)]
    public void Figures_AfterTheNewest_AreExpectedUntilTheTermHasPassed(string today, FreshnessState state)
    {
        var freshness = Freshness.Of(s_quarterly, Figures("2025-Q4"), Day(today));

        freshness.ShouldBe(new(s_quarterly, state, Period.Parse("2025-Q4"), Period.Parse("2026-Q1"), Day("2026-04-30")));
    }

    [Fact]
    public void Indicator_WithoutAnyFigure_IsLateForTheLastPeriodWhoseTermPassed()
    {
        var freshness = Freshness.Of(s_quarterly, Observations.Figures.None, Day("2026-05-01"));

        (freshness.State, freshness.Newest, freshness.Expected).ShouldBe((FreshnessState.Late, null, Period.Parse("2026-Q1")));
    }

    [Fact]
    public void Indicator_WithoutATerm_IsNeverLate()
    {
        var free = new IndicatorBuilder().WithGrain(Grain.Quarter).Build();

        Freshness.Of(free, Figures("2001-Q1"), Day("2026-05-01")).ShouldBe(new(free, FreshnessState.NoTerm, Period.Parse("2001-Q1"), null, null));
    }

    private static Figures Figures(string period) => new FiguresBuilder().WithPeriod(period).WithCounts(3).Build();

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
