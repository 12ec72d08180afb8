using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Profile;

/// <summary>What stands out in one area, in sentences.</summary>
public sealed class ProfileSignals(IStringLocalizer<ProfilePage> text, ValueWords values, MuteWords muted)
{
    public SignalItem Item(Publication publication, ProfileChoice choice, Signal signal, Mute? mute)
    {
        var (culture, catalogue, one) = (CultureInfo.CurrentUICulture, publication.Catalogue, signal as IndicatorSignal);
        var indicator = one is null ? null : catalogue.Indicator(one.IndicatorId);
        var owner = SignalWording.Owner(signal, catalogue, culture);
        var (before, observed, after) = SignalWording.Parts(signal, catalogue, culture);
        return new(
            signal.Id, one is null ? null : new(one.Direction, one.Tier), one?.Direction, signal.Tier, Chip(signal),
            indicator is not null && one!.Judge(indicator.Polarity) is Judgement.Favourable,
            indicator?.Name.In(culture) ?? owner, indicator is null ? null : catalogue.Partner(indicator.PartnerId)?.Look.Css(),
            $"{owner}, {values.Period(signal.Period)}", before, observed, after, SignalWording.Beyond(signal, culture),
            string.Join(" ", SignalWording.Alternatives(signal, catalogue, culture)),
            mute is null ? null : muted.Sentence(mute, catalogue),
            one is null ? null : choice.CellOf(one.Area, one.IndicatorId, publication));
    }

    /// <summary>Sterk, nieuw.</summary>
    public string Chip(Signal signal) => text["Chip", text[$"Tier_{signal.Tier}"], SignalWording.Label(signal.Label, CultureInfo.CurrentUICulture)];
}
