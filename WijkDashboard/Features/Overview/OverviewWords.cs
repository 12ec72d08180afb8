using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Overview;

/// <summary>The words for a cell: the same in the table, when spoken, and in the reason.</summary>
public sealed class OverviewWords(IStringLocalizer<OverviewPage> text, ValueWords values)
{
    /// <summary>Behind a figure that its source may still change, as StatLine does.</summary>
    public const string ProvisionalMark = "*";

    public ValueWords Values => values;

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
        if (!cell.HasFigure) return new("", text["Spoken", area.Name, SignalWording.InSentence(name), Absent(cell.Kind)], null, null, State(cell.Kind));
        var number = Number(indicator, cell, choice.AsCount);
        var finding = cell.Signal is { } signal ? new Finding(signal.Direction, signal.Tier) : null;
        var said = new List<string> { $"{number} {values.Unit(indicator, choice.AsCount)}" };
        if (finding is not null) said.Add(Signal(finding));
        if (Position(cell.Standing) is { } position) said.Add(text["Position_" + position]);
        if (cell.Kind == CellKind.Small) said.Add(text["Small"]);
        if (cell.IsProvisional) said.Add(text["Provisional"]);
        return new(cell.IsProvisional ? number + ProvisionalMark : number, text["Spoken", area.Name, SignalWording.InSentence(name), string.Join(", ", said)], Position(cell.Standing), finding, State(cell.Kind));
    }

    /// <summary>Sterk signaal: meer dan verwacht.</summary>
    public string Signal(Finding finding) => text["Signal_" + finding.Name];

    /// <summary>A few words for a cell without a figure.</summary>
    public string Absent(CellKind kind) => kind switch
    {
        CellKind.NoLevel => text["NoLevel"],
        CellKind.OtherBoundary => text["OtherBoundary"],
        _ => values.Absence(Disclosed(kind))!,
    };

    /// <summary>The one explanation of a cell without a figure.</summary>
    public string AbsentExplained(CellKind kind) => kind switch
    {
        CellKind.NoLevel => text["NoLevelExplained"],
        CellKind.OtherBoundary => text["OtherBoundaryExplained"],
        _ => values.AbsenceExplained(Disclosed(kind))!,
    };

    /// <summary>Within 1 of the middle there is nothing to point at.</summary>
    public static string? Position(Standing standing) => standing.Z switch
    {
        null => null,
        < -2 => "less2",
        < -1 => "less1",
        > 2 => "more2",
        > 1 => "more1",
        _ => null,
    };

    private static CellState Disclosed(CellKind kind) => kind switch
    {
        CellKind.Hidden => CellState.Suppressed,
        CellKind.NoPopulation => CellState.NoPopulation,
        _ => CellState.Missing,
    };

    private static string? State(CellKind kind) => kind switch
    {
        CellKind.Figure => null,
        CellKind.Small => "small",
        CellKind.Hidden => "hidden",
        CellKind.NoPopulation => "nopop",
        CellKind.NoLevel => "nolevel",
        CellKind.OtherBoundary => "otherboundary",
        _ => "missing",
    };
}
