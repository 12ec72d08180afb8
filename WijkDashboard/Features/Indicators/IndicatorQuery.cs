using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Ui.Choices;
using WijkDashboard.Ui.Maps;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Indicators;

/// <summary>Makes the page of one indicator in a publication, in the language of the reader, and remembers it for the next reader.</summary>
public sealed class IndicatorQuery(
    IStringLocalizer<IndicatorPage> text, BenchmarkReports reports, IndicatorRows rows, IndicatorFacts facts, IndicatorCharts charts, FunnelPicture funnel,
    TrendPicture trend, CellWords words, ComparisonWords comparisons, TimeProvider clock)
{
    // The choices people share in a meeting; beyond it, making one again costs milliseconds.
    private const int Remembered = 64;

    private readonly ConditionalWeakTable<Publication, ConcurrentDictionary<(IndicatorChoice, string, DateOnly, int), IndicatorView>> _known = [];

    /// <param name="mutes">What was left off the list; the figures themselves keep their marks.</param>
    public async ValueTask<IndicatorView> ViewAsync(Publication publication, IndicatorChoice choice, Mutes mutes)
    {
        var views = _known.GetOrCreateValue(publication);
        // What is late, muted or to be looked at again depends on the day.
        var today = DutchTime.Today(clock);
        var key = (choice, CultureInfo.CurrentUICulture.Name, today, mutes.Number);
        if (views.TryGetValue(key, out var known)) return known;
        var report = await reports.FindAsync(publication, choice.Level, choice.EditionId, choice.Benchmark);
        var other = Other(publication, choice, report);
        if (views.Count >= Remembered) views.Clear();
        return views.GetOrAdd(key, _ => Make(new(publication, choice, report, other), mutes, today));
    }

    /// <returns>Null for the period that was compared already.</returns>
    private static SignalReport? Other(Publication publication, IndicatorChoice choice, SignalReport? report)
    {
        var indicator = publication.Catalogue.Indicator(choice.IndicatorId)!;
        return choice.Period is { } asked && asked != new ShownFigures(publication, choice.Level, choice.EditionId, report).Period(indicator)
            ? SignalEngine.Place(publication.Catalogue, publication.Figures, choice.Level, choice.EditionId, choice.Benchmark, (indicator, asked))
            : null;
    }

    private IndicatorView Make(IndicatorFigures figures, Mutes mutes, DateOnly today)
    {
        var (publication, choice) = (figures.Publication, figures.Choice);
        var (culture, catalogue) = (CultureInfo.CurrentUICulture, publication.Catalogue);
        var indicator = figures.Indicator;
        var partner = catalogue.Partner(indicator.PartnerId);
        var ground = new ChartGround(
            figures.Districts.Count(d => d.Cell.Kind is CellKind.Figure),
            figures.Periods.Count(p => figures.Districts.Any(d => publication.Figures.Find(indicator.Id, d.Area.Code, p) is { State: Domain.Disclosure.CellState.Published })),
            figures.Yardstick is not null);
        var name = indicator.Name.In(culture);
        var period = figures.Period is { } shown ? words.Values.Period(shown) : null;
        return new(
            choice, catalogue.Municipality.Name, name, partner?.Look.Css() ?? "", partner?.Name.In(culture) ?? "",
            catalogue.Themes.FirstOrDefault(t => t.Id == indicator.ThemeId)?.Name.In(culture) ?? "",
            indicator.Definition.In(culture), charts.Unit(figures), figures.Period, period, figures.IsOtherPeriod ? null : words.Late(indicator, publication.Figures, today),
            text["Publication", publication.Number, Figure.Date(publication.PublishedAt, culture)],
            Summary(figures), Compared(figures), figures is { IsOtherPeriod: true, Newest: { } newest } ? text["NoSignals", words.Values.Period(newest)].Value : null,
            text[$"Caption_{choice.Level}", name, catalogue.Municipality.Name, period ?? text["NoPeriod"]], text[$"Head_{choice.Level}"],
            text["Origin", indicator.Source.In(culture), period ?? text["NoPeriod"], publication.Number],
            facts.Of(catalogue, indicator, today), [.. figures.Districts.Select(d => rows.Row(figures, d, mutes, today))], Map(figures),
            charts.Ranked(figures, ground), funnel.Make(figures, ground), trend.Make(figures, ground), charts.Distribution(figures, ground),
            IndicatorChoice.Levels(indicator),
            [.. IndicatorChoice.Editions(publication, choice.Level).Select(id => new Option(id, id))],
            [.. catalogue.ShownPeriods(publication.Figures, indicator.Id, choice.Level, choice.EditionId).Reverse().Select(p => new Option(p.ToString(), words.Values.Period(p)))],
            figures.Newest?.ToString(),
            [.. BenchmarkNames.Offered(catalogue, choice.Level).Select(b => new Option(BenchmarkNames.Of(b), comparisons.Named(b)))],
            [.. figures.Districts.OrderBy(d => d.Area.Name, StringComparer.CurrentCultureIgnoreCase).Select(d => new Option(d.Area.Code.Value, d.Area.Name))]);
    }

    /// <summary>47 buurten, 3 afgeschermd, 9 geen levering.</summary>
    private string Summary(IndicatorFigures figures) => string.Join(", ",
        figures.Districts.Where(d => !d.Cell.HasFigure).GroupBy(d => d.Cell.Kind).OrderBy(g => g.Key).Select(g => $"{Count(g.Count())} {words.Absent(g.Key)}")
            .Prepend(text[$"Summary_{figures.Choice.Level}", Count(figures.Districts.Count)].Value));

    private static string Count(int areas) => Figure.Count(areas, CultureInfo.CurrentUICulture);

    private string Compared(IndicatorFigures figures) => figures.Comparison switch
    {
        null => text["NothingCompared"],
        { Level.Status: ComparisonStatus.Ok } comparison => text["Compared", comparisons.WithOthers(comparison, figures.Choice.Level)],
        { Change: { Status: ComparisonStatus.Ok } change, Level.Status: ComparisonStatus.NotAsked } => text["Compared", comparisons.WithPast(change)],
        var comparison => comparisons.Why(comparison.Level.Status),
    };

    private PlacesOnMap? Map(IndicatorFigures figures)
    {
        var (catalogue, choice) = (figures.Catalogue, figures.Choice);
        if (catalogue.Map(choice.EditionId, choice.Level) is not { } map) return null;
        return new(
            MapDrawing.Of(map),
            catalogue.Areas.Edition(choice.EditionId),
            [.. figures.Districts.Select(d => rows.Item(figures, d))]);
    }
}
