using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Deliveries;

/// <summary>Puts the figures of a delivery beside those they replace. Sees released figures only.</summary>
public sealed class ChangesQuery(IStringLocalizer<ChangesQuery> text, ValueWords values)
{
    private const int ShortLines = 7;

    /// <summary>Beyond this many nobody reads on; the overview shows the rest after publication.</summary>
    private const int ListedLines = 500;

    private static readonly FigureChange[] s_counted = [FigureChange.New, FigureChange.Changed, FigureChange.Gone, FigureChange.Same];

    /// <param name="beside">The publication that the delivery is laid beside.</param>
    /// <param name="chosen">The key of a column as it stands in the address; anything else gives the first.</param>
    public ChangesView View(DeliveryPreview preview, Publication beside, string? chosen)
    {
        var columns = preview.Columns.OrderBy(c => c.CountOf(FigureChange.Same) == c.Figures.Count).ToArray();
        var column = columns.FirstOrDefault(c => Key(c) == chosen) ?? columns.FirstOrDefault();
        return new(
            preview.ChangesNothing,
            Counts(preview.CountOf),
            [.. columns.Select(c => new ColumnChoice(Key(c), Title(c)))],
            column is null ? null : Column(column, beside));
    }

    private static string Key(PreviewColumn column) => $"{column.Indicator.Id}.{column.Period}";

    private string Title(PreviewColumn column) => $"{column.Indicator.Name.In(CultureInfo.CurrentUICulture)}, {values.Period(column.Period)}";

    private string Counts(Func<FigureChange, int> count) => string.Join(
        ", ",
        s_counted.Select(change => (change, number: count(change))).Where(c => c.number > 0)
            .Select(c => text["Count_" + c.change, Figure.Count(c.number, CultureInfo.CurrentUICulture)].Value));

    private ChangeColumn Column(PreviewColumn column, Publication beside)
    {
        var earlier = Earlier(column, beside);
        var pairs = column.Figures.Take(ListedLines)
            .Select(figure => (figure, old: earlier is { } period ? SameLand(beside, column, figure.Area, period) : figure.Old))
            .ToArray();
        var most = pairs.Select(p => Math.Abs(Move(column.Indicator, p.old, p.figure.New) ?? 0)).DefaultIfEmpty().Max();
        var lines = pairs.Select(p => Line(column, beside.Catalogue, p.figure, p.old, most)).ToArray();
        return new(
            Key(column), Title(column), values.Unit(column.Indicator, asCount: true), Counts(column.CountOf),
            earlier is { } compared ? text["Compared", values.Period(column.Period), values.Period(compared)].Value : null,
            earlier is { } before ? values.ShortPeriod(before) : text["Old"],
            earlier is null ? text["New"] : values.ShortPeriod(column.Period),
            Shortened(lines), lines, column.Figures.Count - lines.Length);
    }

    /// <summary>A period that was never delivered has nothing to stand beside but the one before it.</summary>
    private static Period? Earlier(PreviewColumn column, Publication beside) =>
        column.Figures.Any(f => f.Old is not null) ? null
        : column.Figures.Select(f => f.Area.Level).Distinct()
            .SelectMany(level => beside.Figures.Periods(column.Indicator.Id, level))
            .Where(period => period < column.Period && period.Grain == column.Period.Grain)
            .Cast<Period?>()
            .DefaultIfEmpty(null)
            .Max();

    /// <summary>The earlier figure of the same piece of land; a code whose boundary moved has none.</summary>
    private static DisclosedObservation? SameLand(Publication beside, PreviewColumn column, AreaCode area, Period period)
    {
        var areas = beside.Catalogue.Areas;
        return areas.SameBoundary(area, areas.EditionOf(period.Year).Id, areas.EditionOf(column.Period.Year).Id)
            ? beside.Figures.Find(column.Indicator.Id, area, period)
            : null;
    }

    private ChangeLine Line(PreviewColumn column, Catalogue catalogue, PreviewFigure figure, DisclosedObservation? old, decimal most)
    {
        // Another population under the same count changes the rate alone, and then the rate is what is shown.
        var asValue = old?.Count is not null && old.Count == figure.New.Count && old.Value != figure.New.Value;
        var move = Move(column.Indicator, old, figure.New);
        return new(
            catalogue.Areas.Find(column.Period.Year, figure.Area)?.Name ?? figure.Area.Value,
            figure.Area.Level != AreaLevel.Neighbourhood,
            Shown(column.Indicator, old, asValue),
            Shown(column.Indicator, figure.New, asValue),
            move is { } m && most > 0 ? new ChangeBar((double)(m / most)) : null,
            figure.Change,
            text["Change_" + figure.Change]);
    }

    private ShownFigure Shown(Indicator indicator, DisclosedObservation? cell, bool asValue)
    {
        if (cell is null) return new("–", null, text["Nothing"]);
        var culture = CultureInfo.CurrentUICulture;
        if (cell.State == CellState.Published)
            return asValue || cell.Count is null
                ? new(Figure.Number(cell.Value ?? 0, indicator.Decimals, culture) + (asValue ? " " + values.Unit(indicator, asCount: false) : ""), null, null)
                : new(Figure.Count(cell.Count.Value, culture), null, null);
        return new("", cell.State switch { CellState.Suppressed => "hidden", CellState.NoPopulation => "nopop", _ => "missing" }, values.Absence(cell.State));
    }

    /// <summary>Null unless both are numbers: a hidden figure leaves no trace in a bar either.</summary>
    private static decimal? Move(Indicator indicator, DisclosedObservation? old, DisclosedObservation cell) =>
        Number(indicator, cell) - Number(indicator, old);

    private static decimal? Number(Indicator indicator, DisclosedObservation? cell) => indicator.IsCount ? cell?.Count : cell?.Value;

    /// <summary>Wijken when there are, otherwise the areas that move most; in the order of the table.</summary>
    private static ChangeLine[] Shortened(IReadOnlyList<ChangeLine> lines)
    {
        var changed = lines.Where(l => l.Change != FigureChange.Same).ToArray();
        if (changed.Length == 0) changed = [.. lines];
        if (changed.Any(l => l.IsDistrict)) changed = [.. changed.Where(l => l.IsDistrict)];
        var most = changed.OrderByDescending(l => Math.Abs(l.Bar?.Share ?? 0)).Take(ShortLines).ToHashSet();
        return [.. changed.Where(most.Contains)];
    }
}
