using System.Globalization;

namespace WijkDashboard.Domain;

/// <summary>A text of the catalogue in the languages of its readers: Dutch always, English where written.</summary>
public sealed record LocalText(string Dutch, string? English = null)
{
    /// <summary>English for an English culture when there is one, otherwise Dutch.</summary>
    public string In(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "en" && English is { Length: > 0 } ? English : Dutch;

    public override string ToString() => Dutch;
}
