using System.Globalization;
using System.Resources;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Signals;

namespace WijkDashboard.Ui.Values;

/// <summary>Puts a signal into one plain sentence with both numbers (methods, section 7); the same one on every screen and in every file.</summary>
public static class SignalWording
{
    private static readonly ResourceManager Texts = new(typeof(SignalWording));

    public static string Sentence(Signal signal, Catalogue catalogue, string editionId, CultureInfo culture) => string.Format(
        culture,
        Texts.GetString($"{signal.Lens}.{signal.Direction}", culture)!,
        catalogue.Areas.Find(editionId, signal.Area)!.Name,
        LowerFirst(catalogue.Indicator(signal.IndicatorId)!.Name.In(culture)),
        signal.Observed.ToString("N0", culture),
        signal.Expected.ToString(signal.Expected < 10 ? "N1" : "N0", culture),
        Texts.GetString($"{signal.Area.Level}s", culture));

    /// <summary>A name inside a sentence starts small, unless it is an abbreviation.</summary>
    private static string LowerFirst(string name) =>
        name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
