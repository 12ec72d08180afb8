using CsCheck;

namespace WijkDashboard.Domain.Disclosure;

public sealed class RateInversionTests
{
    [Fact]
    public void Candidates_OfAnyRate_AreExactlyTheCountsThatGiveIt() =>
        Gen.Select(Gen.Int[1, 400], Gen.Int[0, 400], Gen.OneOf(100, 1000), Gen.Int[0, 2]).Sample((population, count, multiplier, decimals) =>
        {
            if (multiplier == 100 && count > population) return true;
            var rate = Rate(count, population, multiplier, decimals);

            var range = RateInversion.Candidates(rate, population, multiplier, decimals)!.Value;

            var highest = multiplier == 100 ? population : 2 * 400;
            var fitting = Enumerable.Range(0, highest + 1).Where(c => Rate(c, population, multiplier, decimals) == rate).ToArray();
            return fitting[0] == range.Low && fitting[^1] == range.High && fitting.Length == range.Count;
        });

    [Fact]
    public void Rate_ThatNoCountGives_HasNoCandidates() => RateInversion.Candidates(12.3m, 10, 100, 1).ShouldBeNull();

    [Fact]
    public void Rate_WithMoreDecimalsThanItWasRoundedTo_HasNoCandidates() =>
        RateInversion.Candidates(12.34m, 1000, 100, 1).ShouldBeNull();

    /// <summary>Half up in decimals of which all quotients here end or are far from half.</summary>
    private static decimal Rate(int count, int population, int multiplier, int decimals) =>
        Math.Round((decimal)count * multiplier / population, decimals, MidpointRounding.AwayFromZero);
}
