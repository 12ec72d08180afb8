using WijkDashboard.Domain.Areas;

namespace WijkDashboard.Domain.Signals.Benchmarks;

public sealed class ReferenceFiguresTests
{
    private static readonly AreaCode Own = AreaCode.Parse("WK999901");

    private static readonly ReferenceFigures Reference = new(
    [
        new("bijstand", Own, 2019, 3, 4000, null, 1),
        new("bijstand", Own, 2020, 2, 4000, null, 1),
        Elsewhere("WK000101", 2, 2000, 80),
        Elsewhere("WK000102", 2, 8000, 300),
        Elsewhere("WK000103", 2, 1999, 80),
        Elsewhere("WK000104", 1, 4000, 80),
        Elsewhere("WK999902", 2, 4000, 80),
        Elsewhere("BU00010101", 2, 4000, 80),
    ]);

    [Fact]
    public void Comparable_IsWhoIsAsUrbanAndAboutAsLargeAndOfAnotherMunicipality() =>
        Reference.ComparableWith(Own, 4000, "bijstand", 2020).Select(f => f.Area.Value).ShouldBe(["WK000101", "WK000102"]);

    [Fact]
    public void Urbanity_IsTheNewestKnown() => Reference.Urbanity(Own).ShouldBe(2);

    [Fact]
    public void District_OfUnknownUrbanity_IsComparableWithNone() =>
        Reference.ComparableWith(AreaCode.Parse("WK777701"), 4000, "bijstand", 2020).ShouldBeEmpty();

    [Fact]
    public void Year_WithoutFigures_HasNone() => Reference.Has("bijstand", AreaLevel.District, 2021).ShouldBeFalse();

    private static ReferenceFigure Elsewhere(string area, int urbanity, long population, long count) =>
        new("bijstand", AreaCode.Parse(area), 2020, urbanity, population, count, 10);
}
