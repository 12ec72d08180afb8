using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Signals;

public sealed class SignalReportTests
{
    [Fact]
    public void Lines_OfManySignals_AreTenWithoutWhatIsKnown()
    {
        var family = Family([Signal(0) with { Label = SignalLabel.Known }, .. Enumerable.Range(1, 15).Select(Signal)]);

        family.Lines.Select(s => s.Area).ShouldBe(Enumerable.Range(1, 10).Select(CatalogueBuilder.Neighbourhood));
        family.Known.ShouldHaveSingleItem().Area.ShouldBe(CatalogueBuilder.Neighbourhood(0));
    }

    [Fact]
    public void Lines_OfOneDistrict_ShareACardInTheOrderOfTheFirst()
    {
        var family = Family([Signal(3), Signal(1), Signal(3) with { Id = "change:y" }]);

        family.Cards.Select(c => (c.Area, c.Signals.Count))
            .ShouldBe([(CatalogueBuilder.Neighbourhood(3), 2), (CatalogueBuilder.Neighbourhood(1), 1)]);
    }

    [Fact]
    public void Report_OfSeveralMunicipalities_HasTheirSignalsInOneOrderAndTheirTestsApart()
    {
        var other = AreaCode.Parse("GM8888");
        var report = new SignalReport(AreaLevel.Neighbourhood, "2015", Benchmark.OwnMunicipality,
        [
            Family([Signal(1), Signal(2)]),
            new(other, 7, [Signal(0) with { P = 1e-9 }], new Dictionary<string, Comparison>(), []),
        ]);

        report.Tests.ShouldBe(47);
        report.Signals.Select(s => s.P).ShouldBe([1e-9, 1e-3, 1e-3]);
        report.Family(AreaCode.Parse("BU88880101")).ShouldNotBeNull().Municipality.ShouldBe(other);
        report.Family(AreaCode.Parse("BU77770101")).ShouldBeNull();
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Outcome_OfVeryFewDistricts_DoesNotEvenPlaceThem(int compared, bool mayPlace) =>
        new LensOutcome(ComparisonStatus.TooFewDistricts, compared, new([]), []).MayPlace.ShouldBe(mayPlace);

    private static TestFamily Family(Signal[] signals) => new(AreaCode.Parse("GM9999"), 40, signals, new Dictionary<string, Comparison>(), []);

    private static IndicatorSignal Signal(int area) => new(
        $"level:x:{area}", Lens.Level, CatalogueBuilder.Neighbourhood(area), "x", Period.OfYear(2015), Tier.Possible, 30, 10, 4, 1e-3, 0.1);
}
