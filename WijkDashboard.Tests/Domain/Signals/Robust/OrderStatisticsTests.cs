using CsCheck;

namespace WijkDashboard.Domain.Signals.Robust;

public sealed class OrderStatisticsTests
{
    [Fact]
    public void Values_AroundAQuantile_StandWhereSortingWouldPutThem() =>
        Gen.Select(Gen.OneOf(Gen.Double[-5, 5], Gen.Int[0, 3].Select(i => (double)i)).Array[1, 200], Gen.Double[0, 1]).Sample((values, p) =>
        {
            double[] sorted = [.. values.Order()], settled = [.. values];
            OrderStatistics.Settle(settled, p);
            var place = (int)((values.Length - 1) * p);
            return settled[place] == sorted[place]
                && (place + 1 == values.Length || settled[place + 1] == sorted[place + 1])
                && settled.Order().SequenceEqual(sorted);
        });

    [Fact]
    public void Values_SettledTwice_KeepTheFirstQuantile() =>
        Gen.Double[-5, 5].Array[2, 200].Sample(values =>
        {
            double[] sorted = [.. values.Order()];
            OrderStatistics.Settle(values, 0.1);
            OrderStatistics.Settle(values, 0.9);
            return Winsor.Quantile(values, 0.1) == Winsor.Quantile(sorted, 0.1) && Winsor.Quantile(values, 0.9) == Winsor.Quantile(sorted, 0.9);
        });
}
