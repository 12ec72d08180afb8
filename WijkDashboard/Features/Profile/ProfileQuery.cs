using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Ui.Choices;
using WijkDashboard.Ui.Maps;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Profile;

/// <summary>Makes the page of one area in a publication, in the language of the reader, and remembers it for the next reader.</summary>
public sealed class ProfileQuery(
    IStringLocalizer<ProfilePage> text, BenchmarkReports reports, ProfileRows rows, ProfileSignals signals, CellWords words,
    ComparisonWords comparisons, TimeProvider clock)
{
    private const string People = "inhabitants";

    // All wijken and buurten of a municipality; beyond it, making one again costs milliseconds.
    private const int Remembered = 128;

    private readonly ConditionalWeakTable<Publication, ConcurrentDictionary<(ProfileChoice, string, DateOnly, int), ProfileView>> _known = [];

    /// <param name="mutes">What was left off the list; the figures themselves keep their marks.</param>
    public async ValueTask<ProfileView> ViewAsync(Publication publication, ProfileChoice choice, Mutes mutes)
    {
        var views = _known.GetOrCreateValue(publication);
        // What is late, and what is muted, depends on the day.
        var today = DutchTime.Today(clock);
        var key = (choice, CultureInfo.CurrentUICulture.Name, today, mutes.Number);
        if (views.TryGetValue(key, out var known)) return known;
        var report = await reports.FindAsync(publication, choice.Area.Level, choice.EditionId, choice.Benchmark);
        var above = choice.Area.Level is AreaLevel.Neighbourhood
            ? await reports.FindAsync(publication, AreaLevel.District, choice.EditionId, choice.Benchmark)
            : null;
        if (views.Count >= Remembered) views.Clear();
        return views.GetOrAdd(key, _ => Make(publication, choice, report, above, mutes, today));
    }

    private ProfileView Make(Publication publication, ProfileChoice choice, SignalReport? report, SignalReport? above, Mutes mutes, DateOnly today)
    {
        var (culture, catalogue) = (CultureInfo.CurrentUICulture, publication.Catalogue);
        var area = catalogue.Areas.Find(choice.EditionId, choice.Area)!;
        var parent = choice.Area.Level is AreaLevel.Neighbourhood ? catalogue.Areas.Find(choice.EditionId, choice.Area.Parent!.Value) : null;
        var own = new ProfileRows.Source(publication, choice, new(publication, choice.Area.Level, choice.EditionId, report), area, null, today);
        var ofDistrict = parent is null ? null : own with { Figures = new(publication, AreaLevel.District, choice.EditionId, above), From = parent };
        var partners = Partners(publication, own, ofDistrict);
        var here = (report?.Signals ?? []).Where(s => s.Area == choice.Area).Select(s => (Signal: s, Mute: mutes.Find(s, today))).ToArray();
        var found = Items(s => s.Mute is null && s.Signal.Label is not SignalLabel.Known);
        string[] strengths = [.. catalogue.Indicators.Select(i => rows.Strength(own, i)).OfType<string>()];
        return new(
            choice, catalogue.Municipality.Name, area.Name,
            parent is null ? null : Link(parent),
            [.. catalogue.Areas.Edition(choice.EditionId).Areas.Where(a => a.Code.Parent == choice.Area).Select(Link)],
            catalogue.Population.Newest(choice.Area, People, choice.EditionId) is { } people
                ? new(Figure.Count(people.Count, culture), people.Year.ToString(CultureInfo.InvariantCulture))
                : null,
            Remarks(catalogue, area), Map(catalogue, choice),
            new(text["Publication", publication.Number], Figure.Date(publication.PublishedAt, culture)),
            found is [var first, ..] ? $"{first.Before}{first.Strong}{first.After}" : strengths is [var good, ..] ? good : text["NothingFound"],
            partners, found,
            Items(s => s.Mute is null && s.Signal.Label is SignalLabel.Known), Items(s => s.Mute is not null), strengths,
            comparisons.Chance(report?.Tests ?? 0, report?.Families.Sum(f => f.ExpectedChanceHits) ?? 0),
            text[$"Others_{choice.Area.Level}"],
            [.. partners.SelectMany(p => p.Rows).Select(r => catalogue.Indicator(r.IndicatorId)!.Source.In(culture)).Distinct()],
            [.. BenchmarkNames.Offered(catalogue, choice.Area.Level).Select(b => new Option(BenchmarkNames.Of(b), comparisons.Named(b)))]);

        AreaLink Link(Area other) => new(other.Name, choice.AddressOf(other.Code, publication));

        SignalItem[] Items(Func<(Signal Signal, Mute? Mute), bool> which) =>
            [.. here.Where(which).Select(s => signals.Item(publication, choice, s.Signal, s.Mute))];
    }

    private PartnerFigures[] Partners(Publication publication, ProfileRows.Source own, ProfileRows.Source? ofDistrict)
    {
        var culture = CultureInfo.CurrentUICulture;
        return
        [
            .. from partner in publication.Catalogue.Partners
               let theirs = publication.Catalogue.Indicators.Where(i => i.PartnerId == partner.Id && SourceOf(i) is not null).ToArray()
               where theirs.Length > 0
               let oneGrade = theirs.Select(i => i.Grade).Distinct().Count() == 1
               select new PartnerFigures(
                   partner.Id, partner.Look.Css(), partner.Name.In(culture),
                   string.Join(" · ", ((string?[])[partner.Note?.In(culture), Delivered(publication, partner.Id), oneGrade ? words.Grade(theirs[0]) : null]).Where(r => r is not null)),
                   [.. theirs.Select(i => rows.Row(SourceOf(i)!, i, !oneGrade))],
                   [.. theirs.Select(i => (Why: rows.Why(SourceOf(i)!, i), i)).Where(n => n.Why is not null).GroupBy(n => n.Why!)
                       .Select(n => $"{string.Join(", ", n.Select(x => x.i.Name.In(culture)))}: {n.Key}")]),
        ];

        // A buurt reads the figure of its wijk where there is none per buurt.
        ProfileRows.Source? SourceOf(Indicator indicator) =>
            indicator.Levels.Contains(own.Area.Code.Level) ? own : indicator.Levels.Contains(AreaLevel.District) ? ofDistrict : null;
    }

    private string Delivered(Publication publication, string partnerId) =>
        publication.Deliveries.LastOrDefault(d => d.PartnerId == partnerId) is { } delivery
            ? text["Delivered", Figure.ShortDate(delivery.At, CultureInfo.CurrentUICulture)]
            : text["NothingDelivered"];

    private List<string> Remarks(Catalogue catalogue, Area area)
    {
        var culture = CultureInfo.CurrentUICulture;
        List<string> remarks = area.Special is { } special ? [text["Special", special.In(culture)]] : [];
        remarks.AddRange(catalogue.Areas.Editions.Select(e => AreaChangeWording.Sentence(e, catalogue.Areas.ChangeOf(area.Code, e.Id), culture)).OfType<string>());
        return remarks;
    }

    /// <summary>Where it lies in all of the map, or in its part of a map that is read in parts.</summary>
    private static PlaceOnMap? Map(Catalogue catalogue, ProfileChoice choice)
    {
        if (catalogue.Map(choice.EditionId, choice.Area.Level) is not { } map || map.Shapes.All(s => s.Code != choice.Area)) return null;
        var drawing = MapDrawing.Of(map);
        return new(drawing.PartOf(choice.Area) is { } part ? drawing.Part(part) : drawing, choice.Area);
    }
}
