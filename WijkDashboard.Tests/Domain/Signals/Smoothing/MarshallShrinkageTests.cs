using CsCheck;

namespace WijkDashboard.Domain.Signals.Smoothing;

public sealed class MarshallShrinkageTests
{
    [Fact]
    public void Rates_OfAnyDistricts_LieBetweenTheirOwnAndTheCommonOne() =>
        Gen.Select(Gen.Double[0, 200], Gen.Double[1, 5000]).Array[2, 40].Sample(districts =>
        {
            var map = MarshallShrinkage.Of([.. districts.Select(d => d.Item1)], [.. districts.Select(d => d.Item2)]);
            return districts.Index().All(d =>
            {
                var own = d.Item.Item1 / d.Item.Item2;
                return map.Rates[d.Index] >= Math.Min(own, map.Mean) - 1e-12 && map.Rates[d.Index] <= Math.Max(own, map.Mean) + 1e-12;
            });
        });

    [Fact]
    public void Rates_ThatDifferByChanceAlone_AreAllTheCommonOne() =>
        MarshallShrinkage.Of([10, 10, 10], [1000, 1000, 1000]).Rates.ShouldAllBe(r => Math.Abs(r - 0.01) < 1e-12);

    [Fact]
    public void District_WithoutPeople_GetsTheCommonRate() => MarshallShrinkage.Of([5, 40, 0], [500, 1000, 0]).Rates[2].ShouldBe(45.0 / 1500, 1e-12);

    [Fact]
    public void Municipality_WithoutPeople_HasNoRates() => MarshallShrinkage.Of([0, 0], [0, 0]).Rates.ShouldBe([0, 0]);
}
