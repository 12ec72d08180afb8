using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Overview;

/// <summary>The signals of the columns on the page, as sentences.</summary>
public sealed class ShortListQuery(IStringLocalizer<OverviewPage> text, OverviewWords words)
{
    // Methods, section 5: short enough for a meeting. The cut is by p, so it does not weaken the error control.
    private const int Lines = 10;

    // Section 5, tier "mogelijk": p at most min(0.01, 2/m).
    private const double ChancePerTest = 0.01;
    private const int ChanceAtMost = 2;

    // Keeps the place of the observed number, so that a translator decides where it stands in the sentence.
    private const char Place = '\u0001';

    public ShortListView View(Publication publication, OverviewTable table)
    {
        var signals = table.Signals;
        var strong = signals.Count(s => s.Tier == Tier.Strong);
        return new(
            text["Counts", strong, signals.Count - strong],
            [.. signals.Take(Lines).Select(s => Line(publication, table, s)).OfType<SignalLine>()],
            Math.Max(0, signals.Count - Lines),
            table.Tests == 0 ? text["NothingTested"] : text["Chance", Figure.Count(table.Tests, CultureInfo.CurrentUICulture), Math.Ceiling(Math.Min(table.Tests * ChancePerTest, ChanceAtMost))]);
    }

    private SignalLine? Line(Publication publication, OverviewTable table, Signal signal)
    {
        var culture = CultureInfo.CurrentUICulture;
        if (publication.Catalogue.Indicator(signal.IndicatorId) is not { } indicator || table.Area(signal.Area) is not { } area) return null;
        var partner = publication.Catalogue.Partner(indicator.PartnerId);
        var sentence = SignalWording.Sentence(signal, publication.Catalogue, Place.ToString(), culture).Split(Place, 2);
        return new(
            new(signal.Area, signal.IndicatorId), indicator.PartnerId, new(signal.Direction, signal.Tier), area.Name,
            sentence[0], Figure.About(signal.Observed, culture), sentence[^1],
            (partner?.Look ?? default).Css(), $"{partner?.Name.In(culture)}, {words.Values.Period(signal.Period)}",
            text["Tier_" + signal.Tier]);
    }
}
