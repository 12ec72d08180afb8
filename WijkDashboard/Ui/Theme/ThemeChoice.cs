namespace WijkDashboard.Ui.Theme;

/// <summary>Light or dark, or as the reader's system has it.</summary>
public enum ThemeChoice
{
    System,
    Light,
    Dark,
}

/// <summary>The written form of the choice, as it stands in the cookie and in <c>data-theme</c>.</summary>
public static class ThemeCookie
{
    /// <summary>Kept by the browser for a year; set by the theme switch, read with the first byte of each page.</summary>
    public const string Name = "thema";

    /// <summary>Anything else than the two written choices follows the system.</summary>
    public static ThemeChoice Read(string? value) => value switch
    {
        "light" => ThemeChoice.Light,
        "dark" => ThemeChoice.Dark,
        _ => ThemeChoice.System,
    };

    /// <summary>Null when the system decides: then the attribute is left out and the style sheet follows the system.</summary>
    public static string? Attribute(ThemeChoice choice) => choice switch
    {
        ThemeChoice.Light => "light",
        ThemeChoice.Dark => "dark",
        _ => null,
    };
}
