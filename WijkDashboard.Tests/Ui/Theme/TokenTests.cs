namespace WijkDashboard.Ui.Theme;

/// <summary>The colours of <c>theme.css</c>, for every eye and for a grey printer.</summary>
public sealed class TokenTests
{
    /// <summary>WCAG 2.2, 1.4.11: what must be seen to understand a picture.</summary>
    private const double Graphic = 3;

    /// <summary>WCAG 2.2, 1.4.3.</summary>
    private const double Text = 4.5;

    /// <summary>Three times what is seen at all: told apart at a glance, in a cell of 24 pixels.</summary>
    private const double AtAGlance = 6;

    public static MatrixTheoryData<string, string> Looks => new(["light", "dark"], Eye.All.Select(e => e.Name));

    public static MatrixTheoryData<string, string> LooksInColour => new(["light", "dark"], Eye.All.Except([Eye.Grey]).Select(e => e.Name));

    [Fact]
    public void DarkTokens_ChosenOrFromTheSystem_AreTheSame()
    {
        Tokens.DarkBySystem.ShouldBe(Tokens.Dark);
        Tokens.Dark.Count.ShouldBeGreaterThan(30);
    }

    /// <summary>A tint may be lost to an eye or a printer; the bar at the left for fewer and at the right for more may not, nor the signs on the map.</summary>
    [Theory]
    [MemberData(nameof(Looks))]
    public void Shade_ToEveryEye_HasASignThatStandsOut(string theme, string eye)
    {
        var (token, seen) = (Theme(theme), See(eye));
        foreach (var (sign, tint) in new[] { ("more-bar", "more-1"), ("more-bar", "more-2"), ("less-bar", "less-1"), ("less-bar", "less-2") })
            seen.Contrast(token[sign], token[tint]).ShouldBeGreaterThanOrEqualTo(Graphic, $"{sign} on {tint}");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void Mark_ToEveryEye_StandsOut(string theme, string eye)
    {
        var (token, seen) = (Theme(theme), See(eye));
        foreach (var (mark, ground) in new[] { ("more", "surface"), ("less", "surface"), ("more-on", "more"), ("less-on", "less") })
            seen.Contrast(token[mark], token[ground]).ShouldBeGreaterThanOrEqualTo(Text, $"{mark} on {ground}");
        seen.Contrast(token["hidden"], token["surface"]).ShouldBeGreaterThanOrEqualTo(Graphic);
    }

    /// <summary>Fewer, within and more are three colours to whoever sees colour, with no need to look for the sign.</summary>
    [Theory]
    [MemberData(nameof(LooksInColour))]
    public void Shades_ToEveryEyeThatSeesColour_AreToldApart(string theme, string eye)
    {
        var (token, seen) = (Theme(theme), See(eye));
        string[][] scales = [["less-2", "less-1", "surface", "more-1", "more-2"], ["less-2", "less-1", "mid-map", "more-1", "more-2"]];
        foreach (var scale in scales)
            foreach (var (one, other) in scale.SelectMany((one, i) => scale.Skip(i + 1).Select(other => (one, other))))
                seen.Distance(token[one], token[other]).ShouldBeGreaterThanOrEqualTo(AtAGlance, $"{one} and {other}");
    }

    private static IReadOnlyDictionary<string, string> Theme(string name) => name == "light" ? Tokens.Light : Tokens.Dark;

    private static Eye See(string name) => Eye.All.Single(e => e.Name == name);
}
