using System.Globalization;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Explanations;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Ui.Files;

/// <summary>What stands out in a publication, for programs: the same signals with the same ids as on every screen.</summary>
/// <param name="Publication">Its number.</param>
public sealed record SignalsAnswer(string Municipality, int Publication, DateTimeOffset PublishedAt, IReadOnlyList<SignalLevelAnswer> Levels)
{
    /// <param name="today">What is off the list depends on the day.</param>
    public static SignalsAnswer Of(Publication publication, Mutes mutes, DateOnly today)
    {
        var catalogue = publication.Catalogue;
        return new(
            catalogue.Municipality.Id, publication.Number, publication.PublishedAt,
            [.. catalogue.Municipality.Shown.OrderBy(s => s.Key).Select(s => SignalLevelAnswer.Of(publication, publication.Reports[(s.Key, s.Value)], mutes, today))]);
    }
}

/// <param name="Level"><c>wijk</c> or <c>buurt</c>.</param>
/// <param name="Edition">The division into areas.</param>
/// <param name="ExpectedChanceHits">How many of the possible signals chance alone is expected to give, at most.</param>
/// <param name="Signals">The most certain first.</param>
public sealed record SignalLevelAnswer(string Level, string Edition, int Tests, double ExpectedChanceHits, IReadOnlyList<SignalAnswer> Signals)
{
    internal static SignalLevelAnswer Of(Publication publication, SignalReport report, Mutes mutes, DateOnly today) => new(
        report.Level == AreaLevel.District ? "wijk" : "buurt", report.EditionId, report.Tests, report.Families.Sum(f => f.ExpectedChanceHits),
        [.. report.Signals.Select(s => SignalAnswer.Of(publication.Catalogue, report.EditionId, s, mutes.Find(s, today)))]);
}

/// <param name="Id">The same on every screen, in every file and in later publications of the same figures.</param>
/// <param name="District">CBS code of the wijk or buurt.</param>
/// <param name="Indicator">Null where two domains disagree.</param>
/// <param name="Pair">The two domains; null where one indicator stands out.</param>
/// <param name="P">Two-sided, before counting how many tests were done.</param>
/// <param name="AdjustedP">Benjamini-Hochberg over all tests of the level.</param>
/// <param name="Alternatives">What else could explain it, by name.</param>
/// <param name="Muted">Null while it is on the list.</param>
public sealed record SignalAnswer(
    string Id, Lens Lens, string District, string Name, string? Indicator, string? Pair, string Period, Direction? Direction,
    double? Observed, double? Expected, double Z, double P, double AdjustedP, Tier Tier, SignalLabel Label,
    IReadOnlyList<string> Alternatives, string Sentence, string? Source, MutedAnswer? Muted)
{
    internal static SignalAnswer Of(Catalogue catalogue, string editionId, Signal signal, Mute? mute)
    {
        var (culture, one) = (CultureInfo.CurrentUICulture, signal as IndicatorSignal);
        return new(
            signal.Id, signal.Lens, signal.Area.Value, catalogue.Areas.Find(editionId, signal.Area)!.Name,
            one?.IndicatorId, (signal as DiscordanceSignal)?.PairId, signal.Period.ToString(), one?.Direction, one?.Observed, one?.Expected,
            signal.Z, signal.P, signal.AdjustedP, signal.Tier, signal.Label,
            [.. Enum.GetValues<Alternatives>().Where(a => a != 0 && signal.Alternatives.HasFlag(a)).Select(a => char.ToLowerInvariant(a.ToString()[0]) + a.ToString()[1..])],
            $"{SignalWording.Sentence(signal, catalogue, culture)} {SignalWording.Beyond(signal, culture)}",
            one is null ? null : catalogue.Indicator(one.IndicatorId)?.Source.In(culture),
            mute is null ? null : new(mute.Reason, mute.LastDay, mute.By, mute.PartnerId));
    }
}

/// <summary>That partners left it off the list for a while.</summary>
/// <param name="Until">The last day.</param>
/// <param name="Partner">Null for an administrator.</param>
public sealed record MutedAnswer(string Reason, DateOnly Until, string By, string? Partner);
