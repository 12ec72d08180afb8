using CsCheck;

namespace WijkDashboard.Domain.Signals.Selection;

public sealed class FalseDiscoveryTests
{
    private static readonly Gen<double?[]> Family = Gen.Double[0, 1].Nullable().Array[0, 60];

    private static readonly Adjustment[] All = Enum.GetValues<Adjustment>();

    [Fact]
    public void Adjusted_OfAnyFamily_IsNeverBelowPNorAboveOne() =>
        Family.Sample(p => All.All(method => p.Zip(FalseDiscovery.Adjust(p, method)).All(pair => pair.First is null
            ? pair.Second is null
            : pair.Second >= pair.First && pair.Second <= 1)));

    [Fact]
    public void Adjusted_OfSmallerP_IsNotLarger() =>
        Family.Sample(p => All.All(method =>
        {
            var ordered = p.Zip(FalseDiscovery.Adjust(p, method)).Where(x => x.First is not null).OrderBy(x => x.First).ToArray();
            return ordered.Zip(ordered.Skip(1)).All(next => next.First.Second <= next.Second.Second);
        }));

    [Fact]
    public void Adjusted_InAnotherOrder_IsTheSame() =>
        Family.Sample(p => FalseDiscovery.Adjust([.. p.Reverse()], Adjustment.BenjaminiHochberg).Reverse()
            .SequenceEqual(FalseDiscovery.Adjust(p, Adjustment.BenjaminiHochberg)));

    [Fact]
    public void Methods_OnTheSameFamily_AreAsStrictAsTheirPromise() =>
        Family.Sample(p =>
        {
            var (bh, holm, bonferroni) = (
                FalseDiscovery.Adjust(p, Adjustment.BenjaminiHochberg),
                FalseDiscovery.Adjust(p, Adjustment.Holm),
                FalseDiscovery.Adjust(p, Adjustment.Bonferroni));
            for (var i = 0; i < p.Length; i++)
                if (bh[i] > holm[i] + 1e-15 || holm[i] > bonferroni[i] + 1e-15)
                    return false;
            return true;
        });
}
