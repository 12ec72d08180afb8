using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Disclosure.Linked;

public sealed class CellKnowledgeTests
{
    [Theory]
    [InlineData(10, 8, 12)]
    [InlineData(15, 13, 17)]
    public void Published_StandsForFiveNumbers(long count, double low, double high) =>
        Known(CellState.Published, count).Range.ShouldBe(new(low, high));

    [Fact]
    public void Hidden_IsMostLikelySmall()
    {
        var cell = Known(CellState.Suppressed);

        (cell.Range, cell.Certain, cell.Protection).ShouldBe((new(0, 7), CellRange.NotNegative, 5));
    }

    [Fact]
    public void Hidden_WhereZeroIsShown_IsAtLeastOne() =>
        Known(CellState.Suppressed, policy: Policies.Care with { ZeroIsSensitive = false }).Range.ShouldBe(new(1, 7));

    [Fact]
    public void Hidden_InATooSmallGroup_CanBeAnything() =>
        Known(CellState.Suppressed, inhabitants: 49).Range.ShouldBe(CellRange.NotNegative);

    [Fact]
    public void Hidden_Besides_IsNotSmall() =>
        Known(CellState.Suppressed, isBesides: true).Range.ShouldBe(new(8, double.PositiveInfinity));

    [Fact]
    public void Hidden_UnderAPolicyThatHidesLessThanTheWidth_NeedsNoMoreThanThat() =>
        Known(CellState.Suppressed, policy: Policies.Care with { Threshold = 3 }).Protection.ShouldBe(2);

    [Theory]
    [InlineData(CellState.Missing)]
    [InlineData(CellState.NoPopulation)]
    public void Figure_ThatIsNotThere_CanBeAnythingAndNeedsNoProtection(CellState state)
    {
        var cell = Known(state);

        (cell.Range, cell.Protection, cell.Value).ShouldBe((CellRange.NotNegative, null, null));
    }

    [Fact]
    public void Persons_AreNoMoreThanThereAre() =>
        Known(CellState.Suppressed, indicator: i => i.AsProportion()).Certain.ShouldBe(new(0, 2000));

    /// <summary>0.5 % of 2,000.</summary>
    [Fact]
    public void Share_StandsForTheCountThatItWasComputedFrom() =>
        Known(CellState.Published, value: 0.5m, indicator: i => i.AsShare()).Range.ShouldBe(new(8, 12));

    [Theory]
    [InlineData(CellState.Published, 20L, 15, 25)]
    [InlineData(CellState.Suppressed, null, 0, 5)]
    public void Figure_ThatTheSourceRoundedToTens_HidesFiveOnEitherSide(CellState state, long? count, double low, double high) =>
        Known(state, count, indicator: i => i.With(x => x with { SourceRounding = 10 })).Range.ShouldBe(new(low, high));

    private static LinkedCell Known(
        CellState state, long? count = null, decimal? value = null, long inhabitants = 2000, bool isBesides = false,
        DisclosurePolicy? policy = null, Func<IndicatorBuilder, IndicatorBuilder>? indicator = null)
    {
        policy ??= Policies.Care;
        var built = (indicator ?? (i => i))(new IndicatorBuilder().WithPolicy(policy)).Build();
        var catalogue = new CatalogueBuilder().WithIndicator(built).WithPolicy(policy).WithInhabitants(inhabitants).Build();
        var cell = DisclosedObservation.Restore(
            built.Id, CatalogueBuilder.Neighbourhood(0), Period.OfYear(2015), state, count, inhabitants, value, policy.Reference, false);
        return new CellKnowledge(new(catalogue, [cell], isBesides ? new HashSet<CellKey> { CellKey.Of(cell) } : new HashSet<CellKey>()), 5).Of(cell, "cel");
    }
}
