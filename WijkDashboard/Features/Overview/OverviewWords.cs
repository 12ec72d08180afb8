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

    public Cell Cell(Indicator indicator, CellFacts cell, OverviewChoice choice)
    {
        if (!cell.HasFigure) return new("", cells.Absent(cell.Kind), null, null, CellWords.State(cell.Kind));
        var number = Number(indicator, cell, choice.AsCount);
        var finding = cell.Signal is { } signal ? new Finding(signal.Direction, signal.Tier) : null;
        var looks = new List<string>();
        if (finding is not null) looks.Add(cells.Signal(finding));
        if (CellWords.Place(cell.Standing) is not null) looks.Add(cells.Position(cell.Standing)!);
        if (cell.Kind == CellKind.Small) looks.Add(cells.Small);
        if (cell.IsProvisional) looks.Add(cells.Provisional);
        return new(
            cell.IsProvisional ? number + CellWords.ProvisionalMark : number,
            looks.Count > 0 ? string.Join(", ", looks) : null,
            CellWords.Place(cell.Standing), finding, CellWords.State(cell.Kind));
    }

    /// <summary>A cell away from its heads: its area, its indicator and everything that it tells.</summary>
    public string Alone(Area area, Indicator indicator, CellFacts facts, string? looks, OverviewChoice choice)
    {
        var figure = facts.HasFigure ? $"{Number(indicator, facts, choice.AsCount)} {Values.Unit(indicator, choice.AsCount)}" : null;
        return text["Spoken", area.Name, SignalWording.InSentence(indicator.Name.In(CultureInfo.CurrentUICulture)), string.Join(", ", new[] { figure, looks }.OfType<string>())];
    }
}
