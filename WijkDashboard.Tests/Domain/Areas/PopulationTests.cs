using WijkDashboard.Support;

namespace WijkDashboard.Domain.Areas;

public sealed class PopulationTests
{
    private static readonly AreaCode Area = CatalogueBuilder.Neighbourhood(0);

    private static readonly AreaRegister Areas = new(
    [
        new("2015", 2015, [new(Area, "Oud", "2015", null)]),
        new("2018", 2018, [new(Area, "Nieuw", "2018", null)]),
    ]);

    private static readonly PopulationRegister Register = new(Areas,
    [
        new(Area, 2017, "inhabitants", 1700),
        new(Area, 2015, "inhabitants", 1500),
        new(Area, 2018, "inhabitants", 1800),
        new(Area, 2015, "youth", 300),
    ]);

    [Theory]
    [InlineData(2015, 2015)]
    [InlineData(2016, 2015)]
    [InlineData(2017, 2017)]
    [InlineData(2012, 2015)]
    [InlineData(2019, 2018)]
    public void Population_OfAYear_IsOfTheNearestYearOnTheSameBoundary(int year, int given) =>
        Register.For(Area, "inhabitants", year)!.Value.Year.ShouldBe(given);

    [Fact]
    public void Population_OfAnotherKindOrArea_IsNotBorrowed()
    {
        Register.For(Area, "youth", 2015)!.Value.Count.ShouldBe(300);
        Register.For(Area, "youth", 2018).ShouldBeNull();
        Register.For(Area, "households", 2015).ShouldBeNull();
        Register.For(CatalogueBuilder.Neighbourhood(1), "inhabitants", 2015).ShouldBeNull();
    }

    [Fact]
    public void Newest_OfAnEdition_StaysOnItsBoundary()
    {
        Register.Newest(Area, "inhabitants", "2015")!.Value.Count.ShouldBe(1700);
        Register.Newest(Area, "inhabitants", "2018")!.Value.Count.ShouldBe(1800);
        Register.Newest(Area, "youth", "2018").ShouldBeNull();
    }
}
