namespace WijkDashboard.Domain.Signals;

public sealed class CountColumnTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(12, true)]
    [InlineData(-1, false)]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, false)]
    [InlineData(1e300, false)]
    public void Count_ThatCanBe_IsOne(double count, bool isCount) => CountColumn.IsCount(count).ShouldBe(isCount);

    [Theory]
    [InlineData(0, false)]
    [InlineData(0.5, true)]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, false)]
    public void Exposure_OfNobody_IsNone(double exposure, bool isExposure) => CountColumn.IsExposure(exposure).ShouldBe(isExposure);

    [Fact]
    public void Column_ThatIsEmpty_HasNoFigureAnywhere() =>
        CountColumn.Empty(3).Counts.ShouldAllBe(c => !CountColumn.IsCount(c));
}
