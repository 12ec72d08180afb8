namespace WijkDashboard.Domain.Areas;

public sealed class AreaRegisterTests
{
    private static readonly AreaCode Same = AreaCode.Parse("BU99990100");
    private static readonly AreaCode Redrawn = AreaCode.Parse("BU99990101");
    private static readonly AreaCode New = AreaCode.Parse("BU99990102");

    private static readonly AreaRegister Register = new(
    [
        new("2018", 2018, [Area(Same, "2015"), Area(Redrawn, "2018"), Area(New, "2018")]),
        new("2015", 2015, [Area(Same, "2015"), Area(Redrawn, "2015")]),
    ]);

    private static Area Area(AreaCode code, string since) => new(code, code.Value, since, null);

    [Fact]
    public void Editions_GivenInAnyOrder_StandOldestFirst() => Register.Editions.Select(e => e.Id).ShouldBe(["2015", "2018"]);

    [Theory]
    [InlineData(2010, "2015")]
    [InlineData(2015, "2015")]
    [InlineData(2017, "2015")]
    [InlineData(2018, "2018")]
    [InlineData(2030, "2018")]
    public void Year_BetweenEditions_IsCountedOnTheLastOneBegun(int year, string edition) =>
        Register.EditionOf(year).Id.ShouldBe(edition);

    [Fact]
    public void Boundary_ThatDidNotMove_IsTheSameBothWays()
    {
        Register.SameBoundary(Same, "2015", "2018").ShouldBeTrue();
        Register.SameBoundary(Same, "2018", "2015").ShouldBeTrue();
    }

    [Fact]
    public void Boundary_ThatMoved_IsNotTheSame()
    {
        Register.SameBoundary(Redrawn, "2015", "2018").ShouldBeFalse();
        Register.SameBoundary(Redrawn, "2018", "2018").ShouldBeTrue();
    }

    [Fact]
    public void Code_ThatDoesNotExistInAnEdition_HasNoBoundaryThere()
    {
        Register.SameBoundary(New, "2015", "2015").ShouldBeFalse();
        Register.SameBoundary(New, "2015", "2018").ShouldBeFalse();
        Register.Find(2016, New).ShouldBeNull();
        Register.Find(2018, New).ShouldNotBeNull();
    }

    [Fact]
    public void Register_WithoutEdition_IsRefused() => Should.Throw<ArgumentException>(() => new AreaRegister([]));

    [Fact]
    public void Area_WithBoundaryOfUnknownEdition_IsRefused() =>
        Should.Throw<ArgumentException>(() => new AreaRegister([new("2015", 2015, [Area(Same, "1999")])]));
}
