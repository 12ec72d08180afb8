namespace WijkDashboard.Domain.Disclosure;

public sealed class DecimalsTests
{
    [Theory]
    [InlineData("2.25", 1, "2.3")]
    [InlineData("-2.25", 1, "-2.3")]
    [InlineData("2.249", 1, "2.2")]
    [InlineData("7.5", 0, "8")]
    public void Round_Halfway_GoesAwayFromZero(string value, int decimals, string rounded) =>
        Decimals.Round(decimal.Parse(value), decimals).ShouldBe(decimal.Parse(rounded));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 1000)]
    public void Scale_OfDecimals_IsAPowerOfTen(int decimals, long scale) => Decimals.Scale(decimals).ShouldBe(scale);
}
