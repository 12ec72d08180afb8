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
}
