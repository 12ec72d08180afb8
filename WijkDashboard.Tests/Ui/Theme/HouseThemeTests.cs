using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MudBlazor;

namespace WijkDashboard.Ui.Theme;

public sealed class HouseThemeTests
{
    private static readonly string Tokens = File.ReadAllText(Path.Combine(Here(), "../../../WijkDashboard/wwwroot/theme.css"));

    [Fact]
    public void Palette_IsMadeOfTheTokens()
    {
        var colours = Regex.Matches(Tokens, "#[0-9a-f]{6}").Select(m => m.Value).ToHashSet();
        Palette[] palettes = [HouseTheme.Value.PaletteLight, HouseTheme.Value.PaletteDark];
        foreach (var palette in palettes)
            foreach (var colour in new[] { palette.Primary, palette.Surface, palette.Background, palette.TextPrimary, palette.TextSecondary, palette.LinesInputs, palette.AppbarBackground })
                colours.ShouldContain(colour.ToString(MudBlazor.Utilities.MudColorOutputFormats.Hex));
    }

    [Fact]
    public void DarkTokens_ChosenOrFromTheSystem_AreTheSame()
    {
        var chosen = Block(":root[data-theme=\"dark\"] {");
        var system = Block(":root:not([data-theme]) {");
        system.ShouldBe(chosen);
        chosen.Count.ShouldBeGreaterThan(30);
    }

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

    private static List<string> Block(string head)
    {
        var start = Tokens.IndexOf(head, StringComparison.Ordinal) + head.Length;
        return [.. Regex.Matches(Tokens[start..Tokens.IndexOf('}', start)], @"--[\w-]+: [^;]+").Select(m => m.Value)];
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
