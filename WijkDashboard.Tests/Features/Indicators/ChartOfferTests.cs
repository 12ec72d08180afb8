namespace WijkDashboard.Features.Indicators;

public sealed class ChartOfferTests
{
    private static readonly ChartGround s_whole = new(Shown: 40, Periods: 6, HasYardstick: true);

    [Theory]
    [InlineData(ChartKind.Ranked)]
    [InlineData(ChartKind.Funnel)]
    [InlineData(ChartKind.Trend)]
    [InlineData(ChartKind.Distribution)]
    public void Figure_WithAllThereIs_HasEveryPicture(ChartKind kind)
    {
        ChartOffer.Refusal(kind, s_whole).ShouldBeNull();
        ChartOffer.Refusal(kind, s_whole with { Shown = 0 }).ShouldBe(ChartRefusal.NoFigures);
    }

    [Fact]
    public void OnePeriod_HasNoTrend_AndTheOtherPictures()
    {
        ChartOffer.Refusal(ChartKind.Trend, s_whole with { Periods = 1 }).ShouldBe(ChartRefusal.OnePeriod);
        ChartOffer.Refusal(ChartKind.Funnel, s_whole with { Periods = 1 }).ShouldBeNull();
    }

    [Fact]
    public void FigureWithoutACommonYardstick_HasNoFunnel() =>
        ChartOffer.Refusal(ChartKind.Funnel, s_whole with { HasYardstick = false }).ShouldBe(ChartRefusal.NotCompared);

    [Theory]
    [InlineData(7, ChartRefusal.TooFew)]
    [InlineData(8, null)]
    [InlineData(5000, null)]
    public void Distribution_NeedsEightDistricts(int shown, ChartRefusal? refusal) =>
        ChartOffer.Refusal(ChartKind.Distribution, s_whole with { Shown = shown }).ShouldBe(refusal);

    [Fact]
    public void MoreDistrictsThanCanBeToldApart_HaveNoRowsAndLines()
    {
        var country = s_whole with { Shown = 3000 };

        ChartOffer.Refusal(ChartKind.Ranked, country).ShouldBe(ChartRefusal.TooMany);
        ChartOffer.Refusal(ChartKind.Trend, country).ShouldBe(ChartRefusal.TooMany);
        ChartOffer.Refusal(ChartKind.Funnel, country).ShouldBeNull();
    }
}
