using CsCheck;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Signals.Families;

/// <summary>Every way in which figures can fall short has its name.</summary>
public sealed class IndicatorSeriesTests
{
    [Fact]
    public void Indicator_WithoutPolicy_IsNotCompared() =>
        Outcome(new CatalogueBuilder().WithoutPolicies(), Forties()).ShouldBe((ComparisonStatus.NoPolicy, ComparisonStatus.NoPolicy));

    [Fact]
    public void Figures_OfOnePeriod_HaveNoPast() =>
        Outcome(new CatalogueBuilder(), Forties()).ShouldBe((ComparisonStatus.Ok, ComparisonStatus.OnePeriod));

    [Fact]
    public void Figures_NeverDelivered_AreNoFigures() =>
        Outcome(new CatalogueBuilder(), new FiguresBuilder()).ShouldBe((ComparisonStatus.NoFigures, ComparisonStatus.NoFigures));

    [Fact]
    public void Figures_AllZeroInEveryPeriod_HaveNoEvents()
    {
        var figures = new FiguresBuilder().WithPeriod("2014").WithCounts(new long[10]).WithPeriod("2015").WithCounts(new long[10]);

        Outcome(new CatalogueBuilder(), figures).ShouldBe((ComparisonStatus.NoEvents, ComparisonStatus.TooFewDistricts));
    }

    [Fact]
    public void Figures_WithoutPeopleUnderThem_HaveNoPopulation()
    {
        var figures = new FiguresBuilder();
        for (var n = 0; n < 10; n++) figures.WithCount(CatalogueBuilder.Neighbourhood(n), 40, exposure: 0 + 1);
        var withoutExposure = new Figures(figures.Build().All.Select(o => DisclosedObservation.Restore(
            o.IndicatorId, o.Area, o.Period, o.State, o.Count, 0, o.Value, o.Policy, false)));

        SignalEngine.Compute(new CatalogueBuilder().WithInhabitants(null).Build(), withoutExposure, AreaLevel.Neighbourhood, CatalogueBuilder.Edition)
            .Families.Single().Comparisons["woninginbraak"].Level.Status.ShouldBe(ComparisonStatus.NoPopulation);
    }

    [Fact]
    public void Persons_MoreThanThereAre_AreImpossible()
    {
        var catalogue = new CatalogueBuilder().WithIndicator(new IndicatorBuilder().AsProportion().Build());
        var figures = new FiguresBuilder();
        for (var n = 0; n < 10; n++) figures.WithCount(CatalogueBuilder.Neighbourhood(n), 5000);

        Outcome(catalogue, figures).Level.ShouldBe(ComparisonStatus.ImpossibleValues);
    }

    [Fact]
    public void Report_OfAnyFigures_HoldsNumbersAndNeverFails() =>
        Gen.Select(Cells.Array2D[12, 5], Gen.Bool, Gen.Int[1, 7], Gen.Bool.Array[12]).Sample((cells, isProportion, roundingBase, special) =>
        {
            var indicator = new IndicatorBuilder().WithMinExposure(50);
            var catalogue = new CatalogueBuilder().WithNeighbourhoods(12).WithPolicy(Policies.Open with { RoundingBase = roundingBase })
                .WithIndicator((isProportion ? indicator.AsProportion() : indicator).Build());
            for (var n = 0; n < 12; n++)
                if (special[n] && n < 3) catalogue.WithSpecial(CatalogueBuilder.Neighbourhood(n));
            var report = SignalEngine.Compute(catalogue.Build(), new(Observations(cells)), AreaLevel.Neighbourhood, CatalogueBuilder.Edition);
            var comparison = report.Families.Single().Comparisons["woninginbraak"];
            return comparison.Level.Standings.Concat(comparison.Change.Standings).All(IsSound)
                && report.Signals.All(s => double.IsFinite(s.Z) && s.P is >= 0 and <= 1 && s.AdjustedP >= s.P);
        }, iter: 2000);

    private static bool IsSound(Standing standing) =>
        standing.Z is not { } z || (double.IsFinite(z) && double.IsFinite(standing.Expected!.Value) && standing.P is null or (>= 0 and <= 1));

    private static readonly Gen<(CellState State, long Count, long Exposure)> Cells = Gen.Select(
        Gen.Frequency((6, Gen.Const(CellState.Published)), (1, Gen.Enum<CellState>())),
        Gen.Frequency((5, Gen.Long[0, 300]), (1, Gen.Const(0L)), (1, Gen.Const(2_000_000_000L))),
        Gen.Frequency((5, Gen.Long[100, 5000]), (1, Gen.Long[0, 3])));

    private static IEnumerable<DisclosedObservation> Observations((CellState State, long Count, long Exposure)[,] cells)
    {
        for (var n = 0; n < cells.GetLength(0); n++)
            for (var year = 0; year < cells.GetLength(1); year++)
                yield return new(
                    "woninginbraak", CatalogueBuilder.Neighbourhood(n), Period.OfYear(2015 + year), cells[n, year].State,
                    cells[n, year].Count, cells[n, year].Exposure, 1, "C.1");
    }

    private static FiguresBuilder Forties() => new FiguresBuilder().WithCounts(40, 42, 38, 44, 41, 39, 43, 40, 41, 45);

    private static (ComparisonStatus Level, ComparisonStatus Change) Outcome(CatalogueBuilder catalogue, FiguresBuilder figures)
    {
        var comparison = SignalEngine.Compute(catalogue.Build(), figures.Build(), AreaLevel.Neighbourhood, CatalogueBuilder.Edition)
            .Families.Single().Comparisons["woninginbraak"];
        return (comparison.Level.Status, comparison.Change.Status);
    }
}
