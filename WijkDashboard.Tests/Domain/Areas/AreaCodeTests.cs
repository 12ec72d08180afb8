using CsCheck;

namespace WijkDashboard.Domain.Areas;

public sealed class AreaCodeTests
{
    [Theory]
    [InlineData("NL00", AreaLevel.Country)]
    [InlineData("GM0513", AreaLevel.Municipality)]
    [InlineData("WK051303", AreaLevel.District)]
    [InlineData("BU05130305", AreaLevel.Neighbourhood)]
    public void Code_OfEachLevel_TellsItsLevel(string text, AreaLevel level) => AreaCode.Parse(text).Level.ShouldBe(level);

    [Theory]
    [InlineData(" bu05130305  ")]
    [InlineData("BU05130305")]
    [InlineData("Bu05130305")]
    public void Code_PaddedOrInLowerCase_IsNormalised(string text) => AreaCode.Parse(text).Value.ShouldBe("BU05130305");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0513")]
    [InlineData("NL01")]
    [InlineData("GM051")]
    [InlineData("GM05130305")]
    [InlineData("BU0513030x")]
    [InlineData("BU051303٣5")]
    public void Text_ThatIsNoCode_IsRefused(string? text)
    {
        AreaCode.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => AreaCode.Parse(text!));
    }

    [Fact]
    public void Parent_OfNeighbourhood_IsDistrictThenMunicipalityThenCountryThenNone()
    {
        var neighbourhood = AreaCode.Parse("BU05130305");

        neighbourhood.Parent.ShouldBe(AreaCode.Parse("WK051303"));
        neighbourhood.Parent!.Value.Parent.ShouldBe(AreaCode.Parse("GM0513"));
        neighbourhood.Parent!.Value.Parent!.Value.Parent.ShouldBe(AreaCode.Country);
        AreaCode.Country.Parent.ShouldBeNull();
    }

    [Theory]
    [InlineData("BU05130305", "NL00", true)]
    [InlineData("BU05130305", "GM0513", true)]
    [InlineData("BU05130305", "WK051303", true)]
    [InlineData("BU05130305", "BU05130305", true)]
    [InlineData("NL00", "NL00", true)]
    [InlineData("BU05130305", "GM0514", false)]
    [InlineData("GM0513", "BU05130305", false)]
    [InlineData("NL00", "GM0513", false)]
    public void Area_InsideAnother_LiesInIt(string area, string larger, bool inside) =>
        AreaCode.Parse(area).LiesIn(AreaCode.Parse(larger)).ShouldBe(inside);

    [Fact]
    public void Code_Written_IsReadBackTheSame() =>
        Gen.Int[0, 99_999_999].Sample(digits =>
        {
            var code = AreaCode.Parse($"BU{digits:D8}");
            return AreaCode.Parse(code.ToString()) == code;
        });

    [Fact]
    public void Codes_Sorted_StandByCode() =>
        new[] { "WK051303", "BU05130305", "GM0513" }.Select(AreaCode.Parse).Order()
            .Select(c => c.Value).ShouldBe(["BU05130305", "GM0513", "WK051303"]);
}
