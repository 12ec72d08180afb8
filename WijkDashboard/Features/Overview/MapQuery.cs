using System.Globalization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Ui.Maps;

namespace WijkDashboard.Features.Overview;

/// <summary>One column of the table on the map: the same figures, positions and marks.</summary>
public sealed record MapView(string Title, string Subtitle, MapDrawing Drawing, AreaEdition Edition, IReadOnlyList<MapItem> Items, AreaCode? Selected);

/// <summary>Puts a column on the map of the edition that the table shows.</summary>
public sealed class MapQuery(OverviewWords words)
{
    /// <param name="open">The cell that is open: its column is drawn; else the one sorted by, else what stands out first.</param>
    /// <param name="address">Where a click on an area leads.</param>
    /// <returns>Null when there is no map of these areas, or no column at their level.</returns>
    public MapView? View(Publication publication, OverviewChoice choice, CellAddress? open, Func<CellAddress, string> address)
    {
        var catalogue = publication.Catalogue;
        if (catalogue.Map(choice.EditionId, choice.Level) is not { } map) return null;
        var table = OverviewTable.Of(publication, choice);
        if (Chosen(table, choice, open) is not { } indicator) return null;
        var when = table.Period(indicator) is { } period ? $", {words.Values.Period(period)}" : "";
        return new(
            indicator.Name.In(CultureInfo.CurrentUICulture),
            words.Values.Unit(indicator, choice.AsCount) + when,
            MapDrawing.Of(map),
            catalogue.Areas.Edition(choice.EditionId),
            [.. table.Areas.Select(area => Item(table, area, indicator, choice, address))],
            open?.Area);
    }

    private MapItem Item(OverviewTable table, Area area, Indicator indicator, OverviewChoice choice, Func<CellAddress, string> address)
    {
        var facts = table.Cell(area.Code, indicator);
        var cell = words.Cell(indicator, facts, choice);
        return new(
            area.Code, words.Alone(area, indicator, facts, cell.Looks, choice), cell.Position, cell.State, cell.Finding?.Direction, cell.Finding?.Tier ?? default,
            address(new(area.Code, indicator.Id)));
    }

    private static Indicator? Chosen(OverviewTable table, OverviewChoice choice, CellAddress? open)
    {
        Indicator[] here = [.. table.Indicators.Where(i => i.Levels.Contains(choice.Level) && table.Period(i) is not null)];
        return Find(open?.IndicatorId) ?? Find(choice.Sort?.Column) ?? Find(table.Signals.OfType<Domain.Signals.IndicatorSignal>().FirstOrDefault()?.IndicatorId) ?? here.FirstOrDefault();

        Indicator? Find(string? id) => id is null ? null : Array.Find(here, i => i.Id == id);
    }
}
