using CsCheck;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Signals;

public sealed class AgendaTests
{
    [Fact]
    public void Test_WithTinyP_IsAStrongSignal()
    {
        var signal = Agenda.Select([Test(0, 30, 10, 1e-6), .. Ordinary(1, 30)]).ShouldHaveSingleItem();

        signal.Tier.ShouldBe(Tier.Strong);
        signal.Direction.ShouldBe(Direction.More);
        signal.AdjustedP.ShouldBe(31e-6, 1e-9);
        signal.Id.ShouldBe("level:woninginbraak:BU99990100:2015");
    }

    [Fact]
    public void Test_WithSmallP_IsPossibleOnlyWhileFewChanceHitsAreExpected()
    {
        Agenda.Select([Test(0, 30, 10, 0.005), .. Ordinary(1, 30)]).ShouldHaveSingleItem().Tier.ShouldBe(Tier.Possible);
        Agenda.Select([Test(0, 30, 10, 0.005), .. Ordinary(1, 99), .. Ordinary(1, 99), .. Ordinary(1, 99), .. Ordinary(1, 99), .. Ordinary(1, 99)])
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData(14.9, 10, false)]
    [InlineData(15, 10, true)]
    [InlineData(5, 10, true)]
    [InlineData(124, 100, false)]
    [InlineData(125, 100, true)]
    [InlineData(81, 100, false)]
    [InlineData(80, 100, true)]
    [InlineData(5, 0, true)]
    [InlineData(4, 0, false)]
    public void Difference_BeforeItIsASignal_MustBeLargeEnough(double observed, double expected, bool isSignal) =>
        Agenda.Select([Test(0, observed, expected, 1e-6)]).Count.ShouldBe(isSignal ? 1 : 0);

    [Fact]
    public void Family_WithoutTests_GivesNoSignals() => Agenda.Select([]).ShouldBeEmpty();

    [Fact]
    public void Signals_FromAnyOrderOfTests_StandInTheSameOrder()
    {
        var tests = Gen.Select(Gen.Int[0, 99], Gen.OneOf(1e-9, 1e-6, 1e-3, 0.2)).Array[0, 40]
            .Select(all => all.DistinctBy(t => t.Item1).Select(t => Test(t.Item1, 30, 10, t.Item2)).ToArray());

        tests.Sample(family =>
        {
            var signals = Agenda.Select(family);
            return signals.SequenceEqual(Agenda.Select([.. family.Reverse()]))
                && signals.Zip(signals.Skip(1)).All(s => (s.First.Tier, s.First.P).CompareTo((s.Second.Tier, s.Second.P)) <= 0);
        });
    }

    private static LensTest Test(int area, double observed, double expected, double p) => new(
        Lens.Level, CatalogueBuilder.Neighbourhood(area), "woninginbraak", Period.OfYear(2015), observed, expected, p);

    private static IEnumerable<LensTest> Ordinary(int first, int count) =>
        Enumerable.Range(first, count).Select(n => Test(n, 10, 10, 0.5));
}
