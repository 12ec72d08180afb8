using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Features.Signals.Parts;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Signals;

/// <summary>A signal as a line to talk about: what, compared with what, how sure, what else it could be, and whose figure it is.</summary>
public sealed class SignalLines(IStringLocalizer<SignalEntry> text, ValueWords values, ComparisonWords comparisons, MuteWords muted)
{
    public SignalLine Line(Publication publication, SignalsChoice choice, SignalReport report, Signal signal, Mute? mute)
    {
        var (culture, catalogue, one) = (CultureInfo.CurrentUICulture, publication.Catalogue, signal as IndicatorSignal);
        var indicator = one is null ? null : catalogue.Indicator(one.IndicatorId);
        var owner = SignalWording.Owner(signal, catalogue, culture);
        var (before, observed, after) = SignalWording.Parts(signal, catalogue, culture);
        return new(
            signal.Id, one?.Direction, signal.Tier, text["Tier_" + signal.Tier], SignalWording.Label(signal.Label, culture),
            indicator is not null && one!.Judge(indicator.Polarity) is Judgement.Favourable,
            indicator?.Name.In(culture) ?? owner, before, observed, after, SignalWording.Beyond(signal, culture),
            one is null ? null : new(observed, text[indicator!.HasExposure ? "Counted" : "Score", values.Period(one.Period)]),
            one is null ? null : new(Figure.About(one.Expected, culture), text["Expected"]),
            indicator is null ? null : catalogue.Partner(indicator.PartnerId)?.Look.Css(),
            $"{owner}, {values.Period(signal.Period)}",
            Facts(catalogue, report, signal, indicator, mute), Background(catalogue, signal, indicator),
            Overview(publication, choice, one),
            one is null ? null : AreaAddress.Indicator(publication, one.IndicatorId, choice.Level, report.EditionId, choice.Benchmark, choice.Number, one.Area), mute?.Id);
    }

    private List<LineFact> Facts(Catalogue catalogue, SignalReport report, Signal signal, Indicator? indicator, Mute? mute)
    {
        var culture = CultureInfo.CurrentUICulture;
        var facts = new List<LineFact>();
        if (mute is not null) Add("Muted", muted.Sentence(mute, catalogue));
        if (Compared(report, signal) is { Length: > 0 } compared) Add("Compared", compared);
        if (SignalWording.Alternatives(signal, catalogue, culture) is [_, ..] other) Add("CouldBe", string.Join(" ", other));
        if (indicator is not null) Add("Source", indicator.Source.In(culture));
        return facts;

        void Add(string term, string said) => facts.Add(new(text[term], said));
    }

    private List<LineFact> Background(Catalogue catalogue, Signal signal, Indicator? indicator)
    {
        var culture = CultureInfo.CurrentUICulture;
        List<LineFact> facts =
        [
            new(text["HowSure"], SignalWording.HowSure(signal.Tier, culture)),
            new(text["Judgement"], GoodOrNot(signal, indicator)),
        ];
        if (indicator is not null)
        {
            facts.Add(new(text["Definition"], indicator.Definition.In(culture)));
            facts.Add(new(text["Quality"], indicator.Quality.In(culture)));
        }

        return facts;
    }

    private string? Compared(SignalReport report, Signal signal) => signal switch
    {
        IndicatorSignal one when report.Comparison(one.Area, one.IndicatorId) is { } comparison =>
            one.Lens is Lens.Change ? comparisons.WithPast(comparison.Change) : comparisons.WithOthers(comparison, report.Level),
        DiscordanceSignal apart when report.Family(apart.Area)?.Discordances.FirstOrDefault(d => d.PairId == apart.PairId) is { } pair =>
            comparisons.WithEachOther(pair, report.Level),
        _ => null,
    };

    private string GoodOrNot(Signal signal, Indicator? indicator) =>
        indicator is not null && ((IndicatorSignal)signal).Judge(indicator.Polarity) is var judgement and not Judgement.Neutral
            ? text[$"{judgement}_{indicator.Polarity}"]
            : text["Neutral"];

    private static string Overview(Publication publication, SignalsChoice choice, IndicatorSignal? signal)
    {
        (string Name, string? Value)[] query =
        [
            ("niveau", AddressReader.Name(choice.Level)),
            ("cel", signal is null ? null : $"{signal.Area}.{signal.IndicatorId}"),
            ("stand", choice.Number?.ToString(CultureInfo.InvariantCulture)),
        ];
        var written = string.Join("&", query.Where(q => q.Value is not null).Select(q => $"{q.Name}={q.Value}"));
        return $"/{publication.Catalogue.Municipality.Id}/overzicht{(written.Length > 0 ? "?" : "")}{written}";
    }
}
