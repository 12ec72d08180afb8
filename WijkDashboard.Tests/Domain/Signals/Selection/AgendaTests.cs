using CsCheck;

namespace WijkDashboard.Domain.Signals.Selection;

public sealed class AgendaTests
{
    [Fact]
    public void Test_WithTinyP_IsAStrongSignal()
    {
        var hit = Select([Test(0, 1e-6), .. Ordinary(30)]).ShouldHaveSingleItem();

        hit.Tier.ShouldBe(Tier.Strong);
        hit.AdjustedP.ShouldBe(31e-6, 1e-9);
        hit.Test.Area.ShouldBe(0);
    }

    [Fact]
    public void Test_WithSmallP_IsPossibleOnlyWhileFewChanceHitsAreExpected()
    {
        Select([Test(0, 0.005), .. Ordinary(30)]).ShouldHaveSingleItem().Tier.ShouldBe(Tier.Possible);
        Select([Test(0, 0.005), .. Ordinary(495)]).ShouldBeEmpty();
    }

    [Fact]
    public void Test_OfASmallDifference_IsNoSignalHoweverSure() => Select([Test(0, 1e-9) with { IsLarge = false }, .. Ordinary(30)]).ShouldBeEmpty();

    [Fact]
    public void Test_OfASmallDifference_StillCountsInTheFamily() =>
        Select([Test(0, 1e-6), .. Ordinary(30).Select(t => t with { IsLarge = false })]).ShouldHaveSingleItem().AdjustedP.ShouldBe(31e-6, 1e-9);

    [Fact]
    public void Family_WithoutTests_GivesNoSignals() => Select([]).ShouldBeEmpty();

    [Theory]
    [InlineData(100, 0.01, 1)]
    [InlineData(400, 0.005, 2)]
    public void Limit_OfAFamily_AllowsAtMostTwoChanceHits(int tests, double limit, double hits)
    {
        Agenda.PossibleLimit(tests).ShouldBe(limit, 1e-12);
        Agenda.ExpectedChanceHits(tests).ShouldBe(hits, 1e-12);
    }

    [Fact]
    public void Signals_EquallyLikely_StandByNameOfLensThenDistrictThenSubject() =>
        Select([Test(1, 1e-9), Test(0, 1e-9, Lens.Level), Test(0, 1e-9, subject: 1), Test(0, 1e-9)])
            .Select(h => (h.Test.Lens, h.Test.Area, h.Test.Subject))
            .ShouldBe([(Lens.Change, 0, 0), (Lens.Change, 0, 1), (Lens.Change, 1, 0), (Lens.Level, 0, 0)]);

    [Fact]
    public void Signals_FromAnyOrderOfTests_StandInTheSameOrder()
    {
        var tests = Gen.Select(Gen.Int[0, 99], Gen.OneOf(1e-9, 1e-6, 1e-3, 0.2)).Array[0, 40]
            .Select(all => all.DistinctBy(t => t.Item1).Select(t => Test(t.Item1, t.Item2)).ToArray());

        tests.Sample(family =>
        {
            var hits = Select(family);
            return hits.SequenceEqual(Select([.. Enumerable.Reverse(family)]))
                && hits.Zip(hits.Skip(1)).All(h => (h.First.Tier, h.First.Test.P).CompareTo((h.Second.Tier, h.Second.Test.P)) <= 0);
        });
    }

    private static IReadOnlyList<Hit> Select(IReadOnlyList<LensTest> family) => Agenda.Select(family, t => ($"{t.Area:D3}", $"{t.Subject}"));

    private static LensTest Test(int area, double p, Lens lens = Lens.Change, int subject = 0) => new(lens, subject, area, 30, 10, 5, p, IsLarge: true);

    private static IEnumerable<LensTest> Ordinary(int count) => Enumerable.Range(1, count).Select(n => Test(n, 0.5));
}
