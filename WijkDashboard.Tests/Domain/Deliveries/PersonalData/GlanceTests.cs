namespace WijkDashboard.Domain.Deliveries.PersonalData;

public sealed class GlanceTests
{
    [Theory]
    [InlineData("BU05130200", 8, 2, false, false)]
    [InlineData("17.407.585", 8, 0, false, false)]
    [InlineData("a@b.nl 12", 2, 4, true, true)]
    [InlineData("Zoë", 0, 3, false, false)]
    [InlineData("", 0, 0, false, false)]
    public void Field_AtAGlance_ShowsWhatItConsistsOf(string text, int digits, int letters, bool hasAt, bool hasSpace) =>
        Glance.At(text).ShouldBe(new Glance(digits, letters, hasAt, hasSpace));
}
