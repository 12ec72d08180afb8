using MudBlazor;

namespace WijkDashboard.Ui.Theme;

/// <summary>
/// The tokens of <c>theme.css</c> in MudBlazor's terms, for its own forms, menus and dialogs. Severity is carried by weight, icon
/// and word, so its colours are ink; none of them ever shows data. Dark is a matter of <c>theme.css</c>, which is the stronger.
/// </summary>
public static class HouseTheme
{
    private const string Medium = "520";
    private const string Bold = "680";

    private static readonly string[] Family = ["Source Sans 3", "Source Sans Pro", "Segoe UI", "system-ui", "sans-serif"];

    public static MudTheme Value { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Black = "#16232b", White = "#ffffff",
            Primary = "#16232b", PrimaryContrastText = "#ffffff",
            Secondary = "#414e56", Tertiary = "#414e56", Info = "#414e56",
            Success = "#16232b", Warning = "#16232b", Error = "#16232b", Dark = "#16232b",
            Background = "#f6f5f1", Surface = "#ffffff", BackgroundGray = "#eeece5",
            AppbarBackground = "#16232b", AppbarText = "#f4f6f6",
            DrawerBackground = "#eeece5", DrawerText = "#414e56", DrawerIcon = "#414e56",
            TextPrimary = "#16232b", TextSecondary = "#414e56", TextDisabled = "#5c676e",
            ActionDefault = "#414e56", ActionDisabled = "#5c676e", ActionDisabledBackground = "#eeece5",
            LinesDefault = "#dfdcd3", LinesInputs = "#85827a", TableLines = "#ebe9e2", Divider = "#dfdcd3", DividerLight = "#ebe9e2",
            TableHover = "#f1efe9", OverlayDark = "rgba(22,35,43,0.4)",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Family, FontSize = ".875rem", FontWeight = "400", LineHeight = "1.4", LetterSpacing = "normal" },
            H1 = new H1Typography { FontFamily = Family, FontSize = "2.5rem", FontWeight = Bold, LineHeight = "1.15", LetterSpacing = "-.02em" },
            H2 = new H2Typography { FontFamily = Family, FontSize = "1.625rem", FontWeight = Bold, LineHeight = "1.15", LetterSpacing = "-.01em" },
            H3 = new H3Typography { FontFamily = Family, FontSize = "1.25rem", FontWeight = Bold, LineHeight = "1.15", LetterSpacing = "normal" },
            H4 = new H4Typography { FontFamily = Family, FontSize = "1rem", FontWeight = Bold, LineHeight = "1.15", LetterSpacing = "normal" },
            H5 = new H5Typography { FontFamily = Family, FontSize = ".875rem", FontWeight = Bold, LineHeight = "1.4", LetterSpacing = "normal" },
            H6 = new H6Typography { FontFamily = Family, FontSize = ".875rem", FontWeight = Bold, LineHeight = "1.4", LetterSpacing = "normal" },
            Subtitle1 = new Subtitle1Typography { FontFamily = Family, FontSize = "1rem", FontWeight = Bold, LineHeight = "1.4", LetterSpacing = "normal" },
            Subtitle2 = new Subtitle2Typography { FontFamily = Family, FontSize = ".875rem", FontWeight = Medium, LineHeight = "1.4", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = Family, FontSize = ".875rem", FontWeight = "400", LineHeight = "1.4", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = Family, FontSize = ".8125rem", FontWeight = "400", LineHeight = "1.4", LetterSpacing = "normal" },
            Caption = new CaptionTypography { FontFamily = Family, FontSize = ".75rem", FontWeight = "400", LineHeight = "1.4", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = Family, FontSize = ".875rem", FontWeight = Medium, LineHeight = "1.4", LetterSpacing = "normal", TextTransform = "none" },
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "6px", AppbarHeight = "56px", DrawerMiniWidthLeft = "84px" },
        Shadows = new Shadow { Elevation = [.. Enumerable.Range(0, 26).Select(step => step == 0 ? "none" : step < 8 ? "none" : "var(--shadow-pop)")] },
    };
}
