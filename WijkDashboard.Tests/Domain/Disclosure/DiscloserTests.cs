using CsCheck;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Disclosure;

public sealed class DiscloserTests
{
    private static readonly AreaCode Area = CatalogueBuilder.Neighbourhood(0);
    private static readonly Indicator CareRate = new IndicatorBuilder().WithPolicy(Policies.Care).Build();
    private static readonly Indicator CareProportion = new IndicatorBuilder().WithPolicy(Policies.Care).AsProportion().Build();
    private static readonly Indicator CareShare = new IndicatorBuilder().WithPolicy(Policies.Care).AsShare().Build();

    private static readonly Gen<Indicator> AnyCareIndicator = Gen.OneOf(
        CareRate, CareProportion, CareShare, new IndicatorBuilder().WithPolicy(Policies.Care).AsQuantity().Build());

    [Fact]
    public void Rate_OfOpenData_IsPublishedAsItIs()
    {
        var cell = Disclose(new IndicatorBuilder().Build(), 9, inhabitants: 1250);

        (cell.State, cell.Count, cell.Exposure, cell.Value).ShouldBe((CellState.Published, 9L, 1250L, 7.2m));
        cell.Policy.ShouldBe("C.1");
    }

    [Fact]
    public void Rate_UnderCare_IsOfTheRoundedCountAndPopulation()
    {
        var cell = Disclose(CareRate, 12, inhabitants: 1252);

        (cell.State, cell.Count, cell.Exposure, cell.Value).ShouldBe((CellState.Published, 10L, 1250L, 8.0m));
        cell.Policy.ShouldBe("A.1");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Rate_BelowTheThreshold_IsHidden(int count) => ShouldBeHidden(Disclose(CareRate, count));

    [Fact]
    public void Proportion_OfNearlyEverybody_IsHidden()
    {
        ShouldBeHidden(Disclose(CareProportion, 1995, inhabitants: 2000));
        Disclose(CareRate, 1995, inhabitants: 2000).State.ShouldBe(CellState.Published);
    }

    [Fact]
    public void Proportion_AboveItsPopulation_IsHidden() => ShouldBeHidden(Disclose(CareProportion, 2001, inhabitants: 2000));

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    public void Rate_WithoutPopulation_HasNoMeaning(int? inhabitants) =>
        Disclose(CareRate, 12, inhabitants).State.ShouldBe(CellState.NoPopulation);

    [Fact]
    public void Rate_OfAPopulationThatRoundsToNobody_IsHidden() =>
        ShouldBeHidden(Disclose(CareRate, 20, inhabitants: 2, policy: Policies.Care with { MinPopulation = 0 }));

    [Fact]
    public void Figure_ThatThePartnerDoesNotHave_IsMissingAndNotZero() =>
        AnyCareIndicator.Sample(indicator => Disclose(indicator, null).State == CellState.Missing);

    [Theory]
    [InlineData(7, CellState.Suppressed, null)]
    [InlineData(8, CellState.Published, 10)]
    [InlineData(12, CellState.Published, 10)]
    public void Quantity_UnderCare_IsHiddenOrRoundedItself(int count, CellState state, int? released)
    {
        var cell = Disclose(new IndicatorBuilder().WithPolicy(Policies.Care).AsQuantity().Build(), count, inhabitants: null);

        (cell.State, cell.Count, cell.Value, cell.Exposure).ShouldBe((state, (long?)released, (decimal?)released, (long?)null));
    }

    [Fact]
    public void Share_UnderCare_IsNoFinerThanARoundedCount()
    {
        // 0.6 % of 2,000 is 12, published as 10: half a percent.
        var cell = Disclose(CareShare, 0.6m, inhabitants: 2000);

        (cell.State, cell.Value, cell.Count, cell.Exposure).ShouldBe((CellState.Published, 0.5m, (long?)null, (long?)null));
    }

    [Fact]
    public void Share_OfAnyPopulation_TellsNoMoreThanCountsInFives() =>
        Gen.Int[0, 1000].Select(Gen.Int[50, 3000]).Sample((perMille, inhabitants) =>
        {
            var value = Disclose(CareShare, perMille / 10m, inhabitants).Value;
            var population = CellProtection.Round(inhabitants, 5);
            return value is null || Enumerable.Range(2, inhabitants / 5)
                .Any(fives => value == Math.Round(500m * fives / population, 1, MidpointRounding.AwayFromZero));
        });

    [Theory]
    [InlineData("0.35")]
    [InlineData("0.4")]
    [InlineData("0")]
    [InlineData("99.9")]
    [InlineData("100")]
    public void Share_ThatCanStandForAHiddenCount_IsHidden(string share) =>
        ShouldBeHidden(Disclose(CareShare, decimal.Parse(share), inhabitants: 2000, policy: Policies.Care with { Threshold = 13 }));

    [Fact]
    public void Share_OfAnUnknownPopulation_IsHiddenUnlessThePolicyHidesNothing()
    {
        ShouldBeHidden(Disclose(CareShare, 12.5m, inhabitants: null));
        Disclose(new IndicatorBuilder().AsShare(population: null).Build(), 12.25m).Value.ShouldBe(12.3m);
    }

    [Fact]
    public void Share_OfNobody_HasNoMeaning() =>
        Disclose(new IndicatorBuilder().AsShare().Build(), 12.5m, inhabitants: 0).State.ShouldBe(CellState.NoPopulation);

    [Fact]
    public void Share_WithMoreDecimalsThanAnyCountNeeds_IsStillTracedBack() =>
        Disclose(CareShare, 0.6000000000000000000000001m, inhabitants: 2000).Value.ShouldBe(0.5m);

    [Fact]
    public void Score_OfTooFewInhabitants_IsHidden()
    {
        var score = new IndicatorBuilder().WithPolicy(Policies.Care).AsScore().Build();

        ShouldBeHidden(Disclose(score, 7.25m, inhabitants: 49));
        Disclose(score, 7.25m, inhabitants: 50).Value.ShouldBe(7.3m);
        Disclose(score, -0.15m, inhabitants: null).Value.ShouldBe(-0.2m);
    }

    [Fact]
    public void Release_OfRowsInAnotherOrder_HoldsTheSameCells() =>
        AnyCareIndicator.Select(Gen.Int[0, 100].Nullable().Array[0, 10]).Sample((indicator, values) =>
        {
            var catalogue = new CatalogueBuilder().WithIndicator(indicator).Build();
            var rows = values.Select((v, n) => Row(indicator, v, CatalogueBuilder.Neighbourhood(n))).ToArray();
            return Discloser.Disclose(catalogue, Raw.Delivery(catalogue, [.. rows.Reverse()])).Select(Written)
                .SequenceEqual(Discloser.Disclose(catalogue, Raw.Delivery(catalogue, rows)).Select(Written));
        });

    [Fact]
    public void RawFigure_ChangedWithinWhatIsHidden_ChangesNothingThatLeaves() =>
        Gen.Select(Gen.OneOf(CareRate, CareProportion), Gen.Int[0, 7], Gen.Int[0, 7]).Sample((indicator, one, other) =>
            Written(Disclose(indicator, one)) == Written(Disclose(indicator, other)));

    [Fact]
    public void Released_UnderCare_IsAlwaysAMultipleOfTheBase() =>
        AnyCareIndicator.Select(Gen.Int[0, 100]).Sample((indicator, value) =>
        {
            var count = Disclose(indicator, value).Count;
            return count is null || (count >= Policies.Care.Threshold && count % Policies.Care.RoundingBase == 0);
        });

    private static DisclosedObservation Disclose(
        Indicator indicator, decimal? value, long? inhabitants = 2000, DisclosurePolicy? policy = null)
    {
        var catalogue = new CatalogueBuilder().WithIndicator(indicator).WithInhabitants(inhabitants);
        if (policy is not null) catalogue.WithPolicy(policy);
        var built = catalogue.Build();
        return Discloser.Disclose(built, Raw.Delivery(built, Row(indicator, value, Area))).ShouldHaveSingleItem();
    }

    private static (string, AreaCode, Period, decimal?) Row(Indicator indicator, decimal? value, AreaCode area) =>
        (indicator.Id, area, Period.OfYear(2015), value);

    private static string Written(DisclosedObservation cell) =>
        $"{cell.IndicatorId} {cell.Area} {cell.Period} {cell.State} {cell.Count} {cell.Exposure} {cell.Value} {cell.Policy}";

    private static void ShouldBeHidden(DisclosedObservation cell) =>
        (cell.State, cell.Count, cell.Exposure, cell.Value).ShouldBe((CellState.Suppressed, null, null, null));
}
