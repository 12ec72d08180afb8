using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Indicators;

public sealed class IndicatorTests
{
    [Theory]
    [InlineData(Measure.Rate, true, true)]
    [InlineData(Measure.Proportion, true, true)]
    [InlineData(Measure.Quantity, false, true)]
    [InlineData(Measure.Share, false, false)]
    [InlineData(Measure.Score, false, false)]
    public void Indicator_OfEachMeasure_KnowsWhetherItCanBeTestedAndCounted(Measure measure, bool hasExposure, bool isCount)
    {
        var indicator = new IndicatorBuilder().With(i => i with { Measure = measure }).Build();

        indicator.HasExposure.ShouldBe(hasExposure);
        indicator.IsCount.ShouldBe(isCount);
    }

    [Theory]
    [InlineData("2025", 90, "2026-03-31")]
    [InlineData("2025-Q4", 31, "2026-01-31")]
    [InlineData("2025-11", 1, "2025-12-01")]
    public void Figure_WithATerm_IsDueSoManyDaysAfterItsPeriod(string period, int days, string due) =>
        new IndicatorBuilder().With(i => i with { DueDays = days }).Build().DueOn(Period.Parse(period)).ShouldBe(DateOnly.Parse(due));

    [Fact]
    public void Figure_WithoutATerm_IsNeverDue() => new IndicatorBuilder().Build().DueOn(Period.OfYear(2025)).ShouldBeNull();
}
