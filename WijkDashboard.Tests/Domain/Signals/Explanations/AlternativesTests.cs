using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Signals.Explanations;

public sealed class AlternativesTests
{
    [Fact]
    public void District_WithASpecialPart_CanOweItToThat()
    {
        var catalogue = new CatalogueBuilder().WithSpecial(CatalogueBuilder.Neighbourhood(3)).Build();

        Of(catalogue, CatalogueBuilder.District).ShouldBe(Alternatives.SpecialArea);
        Of(catalogue, CatalogueBuilder.Neighbourhood(3)).ShouldBe(Alternatives.SpecialArea);
        Of(catalogue, CatalogueBuilder.Neighbourhood(2)).ShouldBe(Alternatives.None);
    }

    [Fact]
    public void Area_WhoseBoundaryMoved_CanOweItToThat()
    {
        var catalogue = new CatalogueBuilder()
            .WithEdition(new("2015", 2015, [new(CatalogueBuilder.Neighbourhood(0), "Buurt", "2015", null)]))
            .WithEdition(new("2018", 2018, [new(CatalogueBuilder.Neighbourhood(0), "Buurt", "2018", null)]))
            .Build();

        AlternativesOf.Area(catalogue, "2018", catalogue.Areas.Find("2018", CatalogueBuilder.Neighbourhood(0))!).ShouldBe(Alternatives.BoundaryChange);
    }

    [Fact]
    public void Indicator_CanOweItToTheWayItIsMade()
    {
        var events = new IndicatorBuilder().Build();
        var persons = new IndicatorBuilder().AsProportion().With(i => i with { Grade = QualityGrade.Limited }).Build();

        AlternativesOf.Indicator(events, 1, isProvisional: false).ShouldBe(Alternatives.Registration);
        AlternativesOf.Indicator(persons, 5, isProvisional: true).ShouldBe(Alternatives.LowQuality | Alternatives.Rounded | Alternatives.Provisional);
    }

    [Theory]
    [InlineData(11, 0.6, Alternatives.SmallNumbers)]
    [InlineData(10, 30, Alternatives.None)]
    public void Counts_BelowTen_AreSmall(double observed, double expected, Alternatives alternatives) =>
        AlternativesOf.Counts(observed, expected).ShouldBe(alternatives);

    private static Alternatives Of(Catalogue catalogue, AreaCode code) =>
        AlternativesOf.Area(catalogue, CatalogueBuilder.Edition, catalogue.Areas.Find(CatalogueBuilder.Edition, code)!);
}
