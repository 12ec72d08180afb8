using System.Diagnostics.CodeAnalysis;

namespace WijkDashboard.Domain.Views;

/// <summary>
/// Where a saved view leads: a screen with figures of one municipality, on this site. Colleagues click on it without looking, so it
/// can never lead to another site, another municipality or something that is done by opening it.
/// </summary>
public sealed record ViewAddress
{
    /// <summary>In characters.</summary>
    public const int Longest = 1000;

    private const char Between = '/';

    private ViewAddress(string value, ViewScreen screen) => (Value, Screen) = (value, screen);

    /// <summary>A path and what is chosen there, such as <c>/gouda/overzicht?niveau=buurt</c>.</summary>
    public string Value { get; }

    public ViewScreen Screen { get; }

    /// <returns>False for anything else than such a path.</returns>
    public static bool TryParse(string? text, string municipalityId, [NotNullWhen(true)] out ViewAddress? address)
    {
        address = null;
        if (text is not { Length: > 1 and <= Longest } || text[0] != Between || !text.All(IsPlain)) return false;
        var parts = text.Split('?', 2)[0].Split(Between);
        if (parts[1] != municipalityId || ScreenOf(parts[2..]) is not { } screen) return false;
        address = new(text, screen);
        return true;
    }

    public override string ToString() => Value;

    private static ViewScreen? ScreenOf(string[] path) => path switch
    {
        ["overzicht"] => ViewScreen.Overview,
        ["opvallend"] => ViewScreen.Signals,
        ["vergelijken"] => ViewScreen.Compare,
        ["wijk", { Length: > 0 } code] when code.All(char.IsAsciiLetterOrDigit) => ViewScreen.Profile,
        ["indicator", { Length: > 0 } id] when id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') => ViewScreen.Indicator,
        _ => null,
    };

    /// <summary>What browsers read as something else (a backslash, a line break, what follows #) has no place in it.</summary>
    private static bool IsPlain(char letter) => letter is > ' ' and < '\x7f' and not ('\\' or '#' or '"' or '<' or '>' or '`' or '^' or '{' or '}' or '|');
}

/// <summary>The screens that can be kept as they are set.</summary>
public enum ViewScreen
{
    Overview,
    Signals,
    Profile,
    Compare,
    Indicator,
}
