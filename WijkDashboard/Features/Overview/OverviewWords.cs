using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Overview;

/// <summary>The words for a cell: the same in the table, when spoken, and in the reason.</summary>
public sealed class OverviewWords(IStringLocalizer<OverviewPage> text, CellWords cells)
{
    public CellWords Cells => cells;

    public ValueWords Values => cells.Values;

    /// <summary>The number that a cell shows: the count where the reader wants counts and there is one, else the value.</summary>
    public static decimal? Shown(CellFacts cell, bool asCount) =>
        asCount && cell.Observation?.Count is { } count ? count : cell.Observation?.Value ?? cell.Observation?.Count;

    public string Number(Indicator indicator, CellFacts cell, bool asCount)
    {
        var isCount = asCount && cell.Observation?.Count is not null;
        return Shown(cell, asCount) is { } value ? Figure.Number(value, isCount ? 0 : indicator.Decimals, CultureInfo.CurrentUICulture) : "";
    }

    public Cell Cell(Area area, Indicator indicator, CellFacts cell, OverviewChoice choice)
    {
        var name = indicator.Name.In(CultureInfo.CurrentUICulture);
        if (!cell.HasFigure) return new("", text["Spoken", area.Name, SignalWording.InSentence(name), cells.Absent(cell.Kind)], cells.Absent(cell.Kind), null, null, CellWords.State(cell.Kind));
        var number = Number(indicator, cell, choice.AsCount);
        var finding = cell.Signal is { } signal ? new Finding(signal.Direction, signal.Tier) : null;
        var said = new List<string> { $"{number} {Values.Unit(indicator, choice.AsCount)}" };
        if (finding is not null) said.Add(cells.Signal(finding));
        if (CellWords.Place(cell.Standing) is not null) said.Add(cells.Position(cell.Standing)!);
        if (cell.Kind == CellKind.Small) said.Add(cells.Small);
        if (cell.IsProvisional) said.Add(cells.Provisional);
        return new(
            cell.IsProvisional ? number + CellWords.ProvisionalMark : number, text["Spoken", area.Name, SignalWording.InSentence(name), string.Join(", ", said)],
            finding is not null ? cells.Signal(finding) : cell.Kind == CellKind.Small ? cells.Small : null,
            CellWords.Place(cell.Standing), finding, CellWords.State(cell.Kind));
    }
}
