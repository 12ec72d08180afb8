using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Features.Signals.Parts;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Signals.Muting;

/// <summary>All that was ever left off the list, as rows to look up: also what is over, and what no longer stands out.</summary>
public sealed class MuteHistory(IStringLocalizer<MuteTable> text, MuteWords words)
{
    public IReadOnlyList<MuteRow> Rows(Publication publication, string editionId, Mutes mutes, DateOnly today) =>
        [.. mutes.All.Select(m => Row(publication.Catalogue, editionId, m, today))];

    private MuteRow Row(Catalogue catalogue, string editionId, Mute mute, DateOnly today)
    {
        var culture = CultureInfo.CurrentUICulture;
        var area = catalogue.Areas.Find(editionId, mute.Topic.Area)
            ?? catalogue.Areas.Editions.Select(e => catalogue.Areas.Find(e.Id, mute.Topic.Area)).LastOrDefault(a => a is not null);
        return new(
            mute.Id,
            area?.Name ?? mute.Topic.Area.Value,
            Subject(catalogue, mute.Topic),
            mute.Reason,
            text["By", words.By(mute, catalogue), Figure.Date(DutchTime.Of(mute.At), culture), mute.Publication],
            mute is { EndedAt: { } ended, EndedBy: { } by }
                ? text["Ended", Figure.Date(DutchTime.Of(ended), culture), by]
                : text["Until", Figure.Date(mute.LastDay, culture)],
            mute.HoldsOn(today));
    }

    private string Subject(Catalogue catalogue, SignalTopic topic)
    {
        var culture = CultureInfo.CurrentUICulture;
        if (catalogue.Discordances.FirstOrDefault(p => p.Id == topic.SubjectId) is { } pair) return SignalWording.Names(pair, catalogue, culture);
        var name = catalogue.Indicator(topic.SubjectId)?.Name.In(culture) ?? topic.SubjectId;
        return text[$"Subject_{topic.Lens}_{topic.Way}", name];
    }
}
