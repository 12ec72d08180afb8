using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Features.Signals.Muting;
using WijkDashboard.Ui.Choices;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Signals;

/// <summary>Makes the list of what stands out in a publication, in the language of the reader.</summary>
public sealed class SignalsQuery(
    IStringLocalizer<SignalsPage> text, BenchmarkReports reports, SignalLines lines, ScopeQuery scopes, ComparisonWords comparisons,
    MuteHistory history, TimeProvider clock)
{
    /// <summary>Where a signal stands on the page.</summary>
    private enum Place
    {
        Listed,
        Known,
        Muted,
    }

    /// <param name="mutes">What was left off the list; it stays to be unfolded.</param>
    public async ValueTask<SignalsView> ViewAsync(Publication publication, SignalsChoice choice, Mutes mutes)
    {
        var (catalogue, today) = (publication.Catalogue, DutchTime.Today(clock));
        var report = await ReportAsync(publication, choice);
        var found = Found(report, choice, catalogue).ToLookup(s => PlaceOf(s, mutes, today));
        Signal[] worthTalking = [.. found[Place.Listed]];
        var strong = worthTalking.Count(s => s.Tier is Tier.Strong);
        return new(
            choice,
            text[$"Summary{choice.Level}", catalogue.Municipality.Name, strong, worthTalking.Length - strong],
            Cards(worthTalking.Take(TestFamily.MostLines)),
            Cards(worthTalking.Skip(TestFamily.MostLines)),
            Cards(found[Place.Known]),
            Cards(found[Place.Muted]),
            history.Rows(publication, choice.EditionId, mutes, today),
            comparisons.Chance(report?.Tests ?? 0, report?.Families.Sum(f => f.ExpectedChanceHits) ?? 0),
            worthTalking.Length > 0 ? [] : await ElsewhereAsync(publication, choice, mutes, today),
            scopes.View(catalogue, choice, report),
            Options(catalogue, choice));

        IReadOnlyList<AreaCard> Cards(IEnumerable<Signal> signals) =>
            report is null ? [] : [.. DistrictCard.Of(signals).Select(card => Card(publication, choice, report, card, mutes, today))];
    }

    private static Place PlaceOf(Signal signal, Mutes mutes, DateOnly today) =>
        mutes.Find(signal, today) is not null ? Place.Muted : signal.Label is SignalLabel.Known ? Place.Known : Place.Listed;

    private static IEnumerable<Signal> Found(SignalReport? report, SignalsChoice choice, Catalogue catalogue) =>
        report?.Signals.Where(s => choice.Has(s, catalogue)) ?? [];

    private ValueTask<SignalReport?> ReportAsync(Publication publication, SignalsChoice choice) =>
        reports.FindAsync(publication, choice.Level, choice.EditionId, choice.Benchmark);

    private AreaCard Card(Publication publication, SignalsChoice choice, SignalReport report, DistrictCard card, Mutes mutes, DateOnly today)
    {
        var areas = publication.Catalogue.Areas;
        var within = choice.Level is AreaLevel.Neighbourhood && card.Area.Parent is { } parent ? areas.Find(choice.EditionId, parent)?.Name : null;
        return new(
            card.Area,
            areas.Find(choice.EditionId, card.Area)?.Name ?? card.Area.Value,
            within is null ? null : text["InDistrict", within].Value,
            [.. card.Signals.Select(s => lines.Line(publication, choice, report, s, mutes.Find(s, today)))],
            AreaAddress.Profile(publication, card.Area, choice.EditionId, choice.Benchmark, choice.Number));
    }

    /// <summary>The same benchmark without filters, and at the other level.</summary>
    private async Task<IReadOnlyList<FoundElsewhere>> ElsewhereAsync(Publication publication, SignalsChoice choice, Mutes mutes, DateOnly today)
    {
        var catalogue = publication.Catalogue;
        var other = choice.Level is AreaLevel.District ? AreaLevel.Neighbourhood : AreaLevel.District;
        var elsewhere = new List<FoundElsewhere>();
        if (choice.IsFiltered) await LookAsync("All", choice.Unfiltered);
        if (BenchmarkNames.Offered(catalogue, other).Contains(choice.Benchmark))
            await LookAsync(other.ToString(), choice with { Level = other, EditionId = catalogue.ShownEdition(other) });
        return elsewhere;

        async Task LookAsync(string where, SignalsChoice there)
        {
            var count = Found(await ReportAsync(publication, there), there, catalogue).Count(s => PlaceOf(s, mutes, today) is Place.Listed);
            if (count > 0) elsewhere.Add(new(text[$"Elsewhere_{where}", count], there));
        }
    }

    private ChoiceOptions Options(Catalogue catalogue, SignalsChoice choice)
    {
        var culture = CultureInfo.CurrentUICulture;
        return new(
            [new(null, text["AllPartners"]), .. catalogue.Partners.Select(p => new Option(p.Id, p.Name.In(culture)))],
            [new(null, text["AllThemes"]), .. catalogue.Themes.Where(t => catalogue.Indicators.Any(i => i.ThemeId == t.Id)).Select(t => new Option(t.Id, t.Name.In(culture)))],
            [new(null, text["AllLenses"]), .. Enum.GetValues<Lens>().Select(l => new Option(SignalsChoice.Name(l), text[$"Lens_{l}"]))],
            [.. BenchmarkNames.Offered(catalogue, choice.Level).Select(b => new Option(BenchmarkNames.Of(b), comparisons.Named(b)))]);
    }
}
