using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Overview;

/// <summary>The signals of the columns on the page, as sentences.</summary>
public sealed class ShortListQuery(IStringLocalizer<OverviewPage> text, OverviewWords words)
{
    // Keeps the place of the observed number, so that a translator decides where it stands in the sentence.
    private const char Place = '\u0001';

    public ShortListView View(Publication publication, OverviewTable table)
    {
        Signal[] signals = [.. table.Signals.Where(s => s.Label is not SignalLabel.Known)];
        var strong = signals.Count(s => s.Tier == Tier.Strong);
        return new(
            text["Counts", strong, signals.Length - strong],
            [.. signals.Take(TestFamily.MostLines).Select(s => Line(publication, table, s)).OfType<SignalLine>()],
            Math.Max(0, signals.Length - TestFamily.MostLines),
            table.Tests == 0 ? text["NothingTested"] : text["Chance", Figure.Count(table.Tests, CultureInfo.CurrentUICulture), Math.Ceiling(table.ExpectedChanceHits)]);
    }

    private SignalLine? Line(Publication publication, OverviewTable table, Signal signal)
    {
        if (table.Area(signal.Area) is not { } area) return null;
        var (culture, catalogue, one) = (CultureInfo.CurrentUICulture, publication.Catalogue, signal as IndicatorSignal);
        var partner = one is null ? null : catalogue.Partner(catalogue.Indicator(one.IndicatorId)!.PartnerId);
        var sentence = SignalWording.Sentence(signal, catalogue, Place.ToString(), culture).Split(Place, 2);
        return new(
            signal.Id, one is null ? null : new(signal.Area, one.IndicatorId), partner?.Id, one?.Direction, signal.Tier, area.Name,
            sentence[0], SignalWording.Observed(signal, culture), sentence.Length > 1 ? sentence[1] : string.Empty, partner?.Look.Css(),
            $"{SignalWording.Owner(signal, catalogue, culture)}, {words.Values.Period(signal.Period)}",
            $"{text["Tier_" + signal.Tier]}, {SignalWording.Label(signal.Label, culture)}");
    }
}
