using System.Globalization;
using System.Resources;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals;

namespace WijkDashboard.Ui.Values;

/// <summary>A signal in plain words (methods, section 7): the same on every screen, in every file and from every command.</summary>
public static class SignalWording
{
    private static readonly ResourceManager Texts = new(typeof(SignalWording));

    /// <summary>The sentence with both numbers, for where the name of the area stands above it.</summary>
    /// <param name="observed">The observed number as it is to stand in the sentence.</param>
    public static string Sentence(Signal signal, Catalogue catalogue, string observed, CultureInfo culture) => string.Format(
        culture,
        Text($"{signal.Lens}.{signal.Direction}", culture),
        InSentence(catalogue.Indicator(signal.IndicatorId)!.Name.In(culture)),
        Areas(signal.Area.Level, culture),
        observed,
        Figure.About(signal.Expected, culture));

    public static string Sentence(Signal signal, Catalogue catalogue, CultureInfo culture) =>
        Sentence(signal, catalogue, Figure.About(signal.Observed, culture), culture);

    /// <summary>Why that is more than an ordinary difference.</summary>
    public static string Beyond(Signal signal, CultureInfo culture) =>
        string.Format(culture, Text($"{signal.Lens}.Beyond", culture), Areas(signal.Area.Level, culture));

    /// <summary>
    /// A name inside a sentence starts small, unless it is an abbreviation, and goes without what its owner added after a comma.
    /// </summary>
    public static string InSentence(string name)
    {
        var core = name.Split(',', 2)[0];
        return core.Length > 1 && char.IsLower(core[1]) ? char.ToLower(core[0], CultureInfo.CurrentCulture) + core[1..] : core;
    }

    private static string Areas(AreaLevel level, CultureInfo culture) => Text($"{level}s", culture);

    private static string Text(string name, CultureInfo culture) => Texts.GetString(name, culture)!;
}
