using CsCheck;

namespace WijkDashboard.Domain.Disclosure;

public sealed class CellProtectionTests
{
    private static readonly CellPolicy Care = new(8, 5, true, 50, 1000, 1, IsSubset: false);

    /// <summary>Thresholds of the form 5j+3, as the policy asks.</summary>
    private static readonly Gen<CellPolicy> Policy = Gen.Select(Gen.Int[0, 3], Gen.Bool, Gen.Bool, (j, zero, subset) =>
        new CellPolicy(5 * j + 3, 5, zero, 50, 1000, 1, subset));

    private static readonly Gen<(long Count, long Population)> Figure =
        Gen.Long[0, 5000].SelectMany(n => Gen.Long[0, n].Select(o => (o, n)));

    [Fact]
    public void Protection_Twice_ChangesNothing() =>
        Policy.Select(Figure).Sample((policy, figure) =>
        {
            // Rounding a count and its population apart can bring a complement nearer; that rule judges raw figures only.
            var counts = policy with { IsSubset = false };
            var once = CellProtection.Protect(figure.Count, figure.Population, counts);
            if (once.State is not CellState.Published) return true;
            var population = CellProtection.Round(figure.Population, counts.RoundingBase);
            return CellProtection.Protect(once.Value, population, counts) == once;
        });

    [Fact]
    public void Published_UnderAnyPolicy_StandsForItsRangeAndNothingElse() =>
        Policy.Select(Figure).Sample((policy, figure) =>
        {
            var cell = CellProtection.Protect(figure.Count, figure.Population, policy);
            return cell.State is not CellState.Published
                || (cell.Low <= figure.Count && figure.Count <= cell.High && cell.Value % policy.RoundingBase == 0
                    && (cell.Value == 0 || cell.High - cell.Low + 1 == policy.RoundingBase));
        });

    [Fact]
    public void Hidden_UnderAnyPolicy_HasNoValueAndNoRate() =>
        Policy.Select(Figure).Sample((policy, figure) =>
        {
            var cell = CellProtection.Protect(figure.Count, figure.Population, policy);
            return cell.State is CellState.Published || (cell.Value is null && cell.Rate is null && cell.Reason is not null);
        });

    [Fact]
    public void Count_OfASubset_AboveItsPopulationIsInvalid() =>
        CellProtection.Protect(60, 50, Care with { IsSubset = true })
            .ShouldBe(new(CellState.Suppressed, null, null, null, null, HidingReason.Invalid));

    [Fact]
    public void Count_OfEvents_MayExceedItsPopulation() =>
        CellProtection.Protect(60, 50, Care).ShouldBe(new(CellState.Published, 60, 58, 62, 1200.0m, null));

    [Fact]
    public void Population_TooSmall_HidesBeforeTheCountIsLookedAt() =>
        CellProtection.Protect(3, 49, Care).Reason.ShouldBe(HidingReason.MinPopulation);

    [Fact]
    public void Population_RoundedToNobody_GivesNoRate() =>
        CellProtection.Protect(20, 2, Care with { MinPopulation = 0 }).Rate.ShouldBeNull();

    [Fact]
    public void Zero_ShownBesideAHiddenStretch_StandsForZeroAlone() =>
        CellProtection.Protect(0, 1000, Care with { ZeroIsSensitive = false })
            .ShouldBe(new(CellState.Published, 0, 0, 0, 0.0m, null));

    [Theory]
    [InlineData(12, 5, 10)]
    [InlineData(13, 5, 15)]
    [InlineData(5, 10, 10)]
    [InlineData(4, 10, 0)]
    [InlineData(7, 1, 7)]
    public void Round_Halfway_GoesUp(long count, int roundingBase, long rounded) =>
        CellProtection.Round(count, roundingBase).ShouldBe(rounded);
}
