namespace WijkDashboard.Ui.Theme;

public sealed class ThemeChoiceTests
{
    [Theory]
    [InlineData("dark", ThemeChoice.Dark, "dark")]
    [InlineData("light", ThemeChoice.Light, "light")]
    [InlineData("system", ThemeChoice.System, null)]
    [InlineData("<script>", ThemeChoice.System, null)]
    [InlineData(null, ThemeChoice.System, null)]
    public void Cookie_WithAnyText_GivesAChoice(string? value, ThemeChoice choice, string? attribute)
    {
        ThemeCookie.Read(value).ShouldBe(choice);
        ThemeCookie.Attribute(choice).ShouldBe(attribute);
    }
}
