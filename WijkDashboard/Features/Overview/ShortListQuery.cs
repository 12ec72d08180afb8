using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Overview;

/// <summary>The signals of the columns on the page, as sentences.</summary>
public sealed class ShortListQuery(IStringLocalizer<OverviewPage> text, OverviewWords words, ComparisonWords comparisons)
{
    public ShortListView View(Publication publication, OverviewTable table, Mutes mutes, DateOnly today)
    {
        if (table.Year is { } year) return new("", [], 0, 0, "", text["NoSignalsIn", year]);
        var folded = table.Signals.Where(s => s.Label is SignalLabel.Known || mutes.Find(s, today) is not null).ToHashSet();
        Signal[] signals = [.. table.Signals.Where(s => !folded.Contains(s))];
        var strong = signals.Count(s => s.Tier == Tier.Strong);
        return new(
            text["Counts", strong, signals.Length - strong],
            [.. signals.Take(TestFamily.MostLines).Select(s => Line(publication, table, s)).OfType<SignalLine>()],
            Math.Max(0, signals.Length - TestFamily.MostLines),
            folded.Count,
            comparisons.Chance(table.Tests, table.ExpectedChanceHits));
    }

    private SignalLine? Line(Publication publication, OverviewTable table, Signal signal)
    {
        if (table.Area(signal.Area) is not { } area) return null;
        var (culture, catalogue, one) = (CultureInfo.CurrentUICulture, publication.Catalogue, signal as IndicatorSignal);
        var partner = one is null ? null : catalogue.Partner(catalogue.Indicator(one.IndicatorId)!.PartnerId);
        var (before, observed, after) = SignalWording.Parts(signal, catalogue, culture);
        return new(
            signal.Id, one is null ? null : new(signal.Area, one.IndicatorId), partner?.Id, one?.Direction, signal.Tier, area.Name,
            before, observed, after, partner?.Look.Css(),
            $"{SignalWording.Owner(signal, catalogue, culture)}, {words.Values.Period(signal.Period)}",
            $"{text["Tier_" + signal.Tier]}, {SignalWording.Label(signal.Label, culture)}");
    }
}
