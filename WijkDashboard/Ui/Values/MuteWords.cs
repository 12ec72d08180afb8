using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Signals.Muting;

namespace WijkDashboard.Ui.Values;

/// <summary>Who left a signal off the list, until when and why: the same on every screen, in the reader's language.</summary>
public sealed class MuteWords(IStringLocalizer<MuteWords> text)
{
    /// <summary>Tot en met 1 maart 2027 niet op de lijst, door Kim de Wit (Politie): wordt al besproken.</summary>
    public string Sentence(Mute mute, Catalogue catalogue) =>
        text["Sentence", Figure.Date(mute.LastDay, CultureInfo.CurrentUICulture), By(mute, catalogue), mute.Reason];

    public string By(Mute mute, Catalogue catalogue) => mute.PartnerId is { } id && catalogue.Partner(id) is { } partner
        ? text["By", mute.By, partner.Name.In(CultureInfo.CurrentUICulture)]
        : mute.By;
}
