using System.Globalization;
using System.Resources;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Discordance;
using WijkDashboard.Domain.Signals.Explanations;

namespace WijkDashboard.Ui.Values;

/// <summary>A signal in plain words (methods, section 7): the same on every screen, in every file and from every command.</summary>
public static class SignalWording
{
    // Keeps the place of the observed number, so that a translator decides where it stands in the sentence.
    private const char Place = '\u0001';

    private static readonly ResourceManager Texts = new(typeof(SignalWording));

    /// <summary>The sentence with both numbers, for where the name of the area stands above it.</summary>
    /// <param name="observed">The observed number as it is to stand in the sentence; a disagreement of domains has none.</param>
    public static string Sentence(Signal signal, Catalogue catalogue, string observed, CultureInfo culture)
    {
        if (signal is DiscordanceSignal apart) return Disagreement(apart, catalogue, culture);
        var one = (IndicatorSignal)signal;
        var indicator = catalogue.Indicator(one.IndicatorId)!;
        var name = indicator.Name.In(culture);
        return string.Format(
            culture,
            Text($"{(indicator.HasExposure ? one.Lens.ToString() : "Score")}.{one.Direction}", culture),
            InSentence(name), Areas(one.Area.Level, culture), observed, Figure.About(one.Expected, culture), Core(name));
    }

    /// <summary>The sentence around its observed number, which may then stand out in it.</summary>
    public static (string Before, string Observed, string After) Parts(Signal signal, Catalogue catalogue, CultureInfo culture)
    {
        var sentence = Sentence(signal, catalogue, Place.ToString(), culture).Split(Place, 2);
        return (sentence[0], Observed(signal, culture), sentence.Length > 1 ? sentence[1] : string.Empty);
    }

    public static string Sentence(Signal signal, Catalogue catalogue, CultureInfo culture) =>
        Sentence(signal, catalogue, Observed(signal, culture), culture);

    /// <summary>The observed number; empty for a disagreement of domains.</summary>
    public static string Observed(Signal signal, CultureInfo culture) =>
        signal is IndicatorSignal one ? Figure.About(one.Observed, culture) : string.Empty;

    /// <summary>Why that is more than an ordinary difference.</summary>
    public static string Beyond(Signal signal, CultureInfo culture) =>
        string.Format(culture, Text($"{signal.Lens}.Beyond", culture), Areas(signal.Area.Level, culture));

    /// <summary>Nieuw, aanhoudend, bekend beeld.</summary>
    public static string Label(SignalLabel label, CultureInfo culture) => Text($"Label.{label}", culture);

    /// <summary>What the tier promises of the list as a whole.</summary>
    public static string HowSure(Tier tier, CultureInfo culture) => Text($"Sure.{tier}", culture);

    /// <summary>What else could explain it, a sentence each; said only of what is known here.</summary>
    public static IReadOnlyList<string> Alternatives(Signal signal, Catalogue catalogue, CultureInfo culture)
    {
        var rounding = catalogue.Indicators.Where(i => IsAbout(signal, i, catalogue)).Select(i => catalogue.Policies.FirstOrDefault(p => p.Id == i.PolicyId)?.RoundingBase).Max();
        return
        [
            .. Enum.GetValues<Alternatives>()
                .Where(a => a is not Domain.Signals.Explanations.Alternatives.None && signal.Alternatives.HasFlag(a))
                .Select(a => string.Format(culture, Text($"Could.{a}", culture), rounding)),
        ];
    }

    /// <summary>Whether a figure of this indicator is in the signal; of a disagreement, in either domain.</summary>
    public static bool IsAbout(Signal signal, Indicator indicator, Catalogue catalogue) => signal switch
    {
        IndicatorSignal one => one.IndicatorId == indicator.Id,
        DiscordanceSignal apart when Pair(apart, catalogue) is { } pair => pair.First.Holds(indicator) || pair.Second.Holds(indicator),
        _ => false,
    };

    /// <summary>The two domains of a pair, as they are called.</summary>
    public static string Names(DiscordancePair pair, Catalogue catalogue, CultureInfo culture) =>
        $"{Name(pair.First, catalogue, culture)} – {Name(pair.Second, catalogue, culture)}";

    /// <summary>Whose figures a signal is about.</summary>
    public static string Owner(Signal signal, Catalogue catalogue, CultureInfo culture) => signal switch
    {
        IndicatorSignal one => catalogue.Partner(catalogue.Indicator(one.IndicatorId)!.PartnerId)?.Name.In(culture) ?? string.Empty,
        DiscordanceSignal apart when Pair(apart, catalogue) is { } pair => Names(pair, catalogue, culture),
        _ => string.Empty,
    };

    /// <summary>
    /// A name inside a sentence starts small, unless it is an abbreviation, and goes without what its owner added after a comma.
    /// </summary>
    public static string InSentence(string name)
    {
        var core = Core(name);
        return core.Length > 1 && char.IsLower(core[1]) ? char.ToLower(core[0], CultureInfo.CurrentCulture) + core[1..] : core;
    }

    private static string Core(string name) => name.Split(',', 2)[0];

    private static string Disagreement(DiscordanceSignal signal, Catalogue catalogue, CultureInfo culture)
    {
        if (Pair(signal, catalogue) is not { } pair) return string.Empty;
        var (high, low) = signal.IsFirstHigh ? (pair.First, pair.Second) : (pair.Second, pair.First);
        return string.Format(
            culture, Text("Discordance", culture), InSentence(Name(high, catalogue, culture)), InSentence(Name(low, catalogue, culture)));
    }

    private static DiscordancePair? Pair(DiscordanceSignal signal, Catalogue catalogue) =>
        catalogue.Discordances.FirstOrDefault(p => p.Id == signal.PairId);

    private static string Name(FigureDomain domain, Catalogue catalogue, CultureInfo culture) => domain switch
    {
        FigureDomain.OfTheme theme => catalogue.Themes.FirstOrDefault(t => t.Id == theme.ThemeId)?.Name.In(culture) ?? theme.ThemeId,
        FigureDomain.OfPartner partner => catalogue.Partner(partner.PartnerId)?.Name.In(culture) ?? partner.PartnerId,
        FigureDomain.OfIndicators picked => picked.Name.In(culture),
        _ => string.Empty,
    };

    private static string Areas(AreaLevel level, CultureInfo culture) => Text($"{level}s", culture);

    private static string Text(string name, CultureInfo culture) => Texts.GetString(name, culture)!;
}
