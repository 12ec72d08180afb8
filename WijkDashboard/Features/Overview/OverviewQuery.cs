using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Ui.Choices;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Overview;

/// <summary>Makes the overview of a publication, in the language of the reader, and remembers it for the next reader.</summary>
public sealed class OverviewQuery(IStringLocalizer<OverviewPage> text, OverviewWords words, ShortListQuery shortList, TimeProvider clock)
{
    // Enough for the choices people share in a meeting; beyond it, making one again costs milliseconds.
    private const int Remembered = 64;

    private const char SoftHyphen = '\u00AD';
    private const int FittingWord = 9;

    private readonly ConditionalWeakTable<Publication, ConcurrentDictionary<(OverviewChoice, string, DateOnly, int), OverviewView>> _known = [];

    /// <param name="mutes">What was left off the list; the table itself keeps its marks.</param>
    public OverviewView View(Publication publication, OverviewChoice choice, Mutes mutes)
    {
        var views = _known.GetOrCreateValue(publication);
        // What is late depends on the day.
        var today = DutchTime.Today(clock);
        var key = (choice, CultureInfo.CurrentUICulture.Name, today, mutes.Number);
        if (views.TryGetValue(key, out var known)) return known;
        if (views.Count >= Remembered) views.Clear();
        return views.GetOrAdd(key, _ => Make(publication, choice, today, mutes));
    }

    private OverviewView Make(Publication publication, OverviewChoice choice, DateOnly today, Mutes mutes)
    {
        var table = OverviewTable.Of(publication, choice);
        var groups = Groups(publication, table);
        var columns = Columns(publication, table, choice, today);
        var rows = Rows(table, choice);
        var summary = text[
            (choice.Level, groups.Length) switch
            {
                (AreaLevel.Neighbourhood, 1) => "SummaryNeighbourhoodsOne",
                (AreaLevel.Neighbourhood, _) => "SummaryNeighbourhoods",
                (_, 1) => "SummaryDistrictsOne",
                _ => "SummaryDistricts",
            },
            Figure.Count(table.Areas.Count, CultureInfo.CurrentUICulture), groups.Length];
        return new(
            choice,
            $"{summary} {(choice.Year is { } year ? text["OneYear", year] : text["OwnYears"])}",
            text[choice.Level == AreaLevel.Neighbourhood ? "CaptionNeighbourhoods" : "CaptionDistricts", publication.Catalogue.Municipality.Name],
            text[choice.Level switch
            {
                AreaLevel.Neighbourhood when choice.Sort is null => "HeadNeighbourhoodsPerDistrict",
                AreaLevel.Neighbourhood => "HeadNeighbourhoods",
                _ => "HeadDistricts",
            }],
            table.PopulationYear?.ToString(CultureInfo.InvariantCulture) ?? "",
            groups,
            columns,
            rows,
            States(rows, columns, choice),
            shortList.View(publication, table, mutes, today),
            Options(publication, choice));
    }

    private static HashSet<string> States(List<Row> rows, List<Column> columns, OverviewChoice choice)
    {
        var cells = rows.SelectMany(r => r.Cells).ToArray();
        var states = cells.Select(c => c.State).OfType<string>().ToHashSet();
        if (cells.Any(c => c.Text.EndsWith(CellWords.ProvisionalMark, StringComparison.Ordinal))) states.Add("provisional");
        if (columns.Any(c => c.Late is not null)) states.Add("late");
        // Signals are looked for in the newest figures only.
        if (choice.Year is null) states.Add("signal");
        return states;
    }

    private PartnerGroup[] Groups(Publication publication, OverviewTable table)
    {
        var culture = CultureInfo.CurrentUICulture;
        return
        [
            .. from partner in publication.Catalogue.Partners
               let span = table.Indicators.Count(i => i.PartnerId == partner.Id)
               where span > 0
               let delivered = publication.Deliveries.LastOrDefault(d => d.PartnerId == partner.Id)
               select new PartnerGroup(
                   partner.Id, partner.Look.Css(), partner.Name.In(culture), partner.Note?.In(culture),
                   delivered is null ? text["NothingDelivered"] : text["Delivered", Figure.ShortDate(delivered.At, culture)], span),
        ];
    }

    private List<Column> Columns(Publication publication, OverviewTable table, OverviewChoice choice, DateOnly today)
    {
        var culture = CultureInfo.CurrentUICulture;
        string? partner = null;
        var columns = new List<Column>();
        foreach (var indicator in table.Indicators)
        {
            var name = indicator.ShortName.In(culture);
            var unit = words.Values.Unit(indicator, choice.AsCount);
            var late = choice.Year is null ? words.Cells.Late(indicator, publication.Figures, today) : null;
            columns.Add(new(
                indicator.Id, name, $"{indicator.Name.In(culture)}. {indicator.Definition.In(culture)}{(late is null ? "" : $" {late}")}",
                unit,
                table.Period(indicator) is { } period ? words.Values.ShortPeriod(period) : "–",
                indicator.PartnerId != partner, name.Split(' ', SoftHyphen).Append(unit).Any(word => word.Length > FittingWord), late));
            partner = indicator.PartnerId;
        }

        return columns;
    }

    private List<Row> Rows(OverviewTable table, OverviewChoice choice)
    {
        if (choice.Sort is { } sort) return [.. Sorted(table, sort, choice.AsCount).Select(a => Row(table, a, null, choice))];
        if (choice.Level != AreaLevel.Neighbourhood) return [.. table.Areas.Select(a => Row(table, a, null, choice))];
        var rows = new List<Row>();
        foreach (var district in table.Areas.GroupBy(a => a.Code.Parent!.Value).OrderBy(g => g.Key))
        {
            var parent = table.Area(district.Key);
            if (parent is not null) rows.Add(Row(table, parent, null, choice) with { IsParent = true });
            rows.AddRange(ByName(district).Select(a => Row(table, a, parent?.Code, choice)));
        }

        return rows;
    }

    private Row Row(OverviewTable table, Area area, AreaCode? parent, OverviewChoice choice) => new(
        area.Code, area.Name, false, parent,
        table.Inhabitants(area.Code) is { } people ? Figure.Count(people.Count, CultureInfo.CurrentUICulture) : "–",
        [.. table.Indicators.Select(i => words.Cell(i, table.Cell(area.Code, i), choice))]);

    /// <summary>
    /// Areas without a figure in the column come last and by name, whatever the reason, so that the order tells nothing
    /// about a hidden one.
    /// </summary>
    private static IEnumerable<Area> Sorted(OverviewTable table, SortOrder sort, bool asCount)
    {
        if (sort.Column == SortOrder.Name) return sort.Descending ? ByName(table.Areas).Reverse() : ByName(table.Areas);
        var indicator = table.Indicators.FirstOrDefault(i => i.Id == sort.Column);
        var keyed = ByName(table.Areas).Select(area => (area, key: Key(area))).ToArray();
        var figures = keyed.Where(k => k.key is not null);
        figures = sort.Descending ? figures.OrderByDescending(k => k.key) : figures.OrderBy(k => k.key);
        return figures.Concat(keyed.Where(k => k.key is null)).Select(k => k.area);

        decimal? Key(Area area)
        {
            if (sort.Column == SortOrder.Inhabitants) return table.Inhabitants(area.Code)?.Count;
            if (indicator is null) return null;
            var cell = table.Cell(area.Code, indicator);
            return cell.HasFigure ? OverviewWords.Shown(cell, asCount) : null;
        }
    }

    private static IEnumerable<Area> ByName(IEnumerable<Area> areas) =>
        areas.OrderBy(a => a.Name, StringComparer.Create(CultureInfo.GetCultureInfo("nl-NL"), ignoreCase: true));

    private ChoiceOptions Options(Publication publication, OverviewChoice choice)
    {
        var culture = CultureInfo.CurrentUICulture;
        var catalogue = publication.Catalogue;
        return new(
            [new(null, text["AllThemes"]), .. catalogue.Themes.Where(t => catalogue.Indicators.Any(i => i.ThemeId == t.Id)).Select(t => new Option(t.Id, t.Name.In(culture)))],
            [new(null, text["AllPartners"]), .. catalogue.Partners.Select(p => new Option(p.Id, p.Name.In(culture)))],
            [.. OverviewChoice.Editions(publication, choice.Level).Select(id => new Option(id, id))],
            [new(null, text["NewestYear"]), .. OverviewChoice.Years(publication, choice.Level, choice.EditionId).Select(Year)]);

        static Option Year(int year) => new(year.ToString(CultureInfo.InvariantCulture), year.ToString(CultureInfo.InvariantCulture));
    }
}
