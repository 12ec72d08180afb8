using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Domain;

public sealed class CatalogueTests
{
    private static readonly AreaCode Area = CatalogueBuilder.Neighbourhood(0);

    private static readonly Catalogue TwoEditions = new CatalogueBuilder()
        .WithEdition(new("2015", 2015, [new(Area, "Buurt", "2015", null)]))
        .WithEdition(new("2018", 2018, [new(Area, "Buurt", "2015", null)]))
        .Build();

    [Theory]
    [InlineData("2015", 2017)]
    [InlineData("2018", 2019)]
    public void ShownPeriod_WithFiguresOfTheEdition_IsTheNewestOfThem(string edition, int year) =>
        Shown(edition, "2016", "2017", "2018", "2019").ShouldBe(Period.OfYear(year));

    [Fact]
    public void ShownPeriod_WithoutFiguresOfTheEdition_IsTheNewestOfAll() =>
        Shown("2018", "2015", "2016").ShouldBe(Period.OfYear(2016));

    [Fact]
    public void ShownPeriod_WithoutFigures_IsNone() => Shown("2018").ShouldBeNull();

    [Fact]
    public void Catalogue_AskedForWhatItDoesNotHave_AnswersNothing()
    {
        TwoEditions.Indicator("bestaat-niet").ShouldBeNull();
        TwoEditions.Partner("bestaat-niet").ShouldBeNull();
        TwoEditions.Indicator("woninginbraak")!.PartnerId.ShouldBe("politie");
    }

    [Theory]
    [InlineData("GM0513", "WK051301", true)]
    [InlineData("GM0513", "GM0537", false)]
    [InlineData("NL00", "BU05370101", true)]
    [InlineData("NL00", "NL00", true)]
    [InlineData("GM0513", "NL00", false)]
    public void Municipality_CoversWhatLiesInItsCode(string code, string area, bool covered) =>
        Municipality(code).Covers(AreaCode.Parse(area)).ShouldBe(covered);

    [Fact]
    public void Municipality_OfARegion_CoversAllItsCodes()
    {
        var region = Municipality("GM0513") with { Codes = [AreaCode.Parse("GM0513"), AreaCode.Parse("GM0537")] };

        region.Covers(AreaCode.Parse("BU05370101")).ShouldBeTrue();
        region.Covers(AreaCode.Parse("BU05380101")).ShouldBeFalse();
    }

    private static Municipality Municipality(string code) =>
        new("plaats", AreaCode.Parse(code), "Plaats", null, new Dictionary<AreaLevel, string>(), []);

    private static Period? Shown(string edition, params string[] periods)
    {
        var figures = new FiguresBuilder();
        foreach (var period in periods) figures.WithPeriod(period).WithCount(Area, 10);
        return TwoEditions.ShownPeriod(figures.Build(), "woninginbraak", AreaLevel.Neighbourhood, edition);
    }
}
