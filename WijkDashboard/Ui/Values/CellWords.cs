using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;

namespace WijkDashboard.Ui.Values;

/// <summary>The words for a cell, whatever stands in it: the same on every screen, in the reader's language.</summary>
public sealed class CellWords(IStringLocalizer<CellWords> text, ValueWords values)
{
    /// <summary>Behind a figure that its source may still change, as StatLine does.</summary>
    public const string ProvisionalMark = "*";

    public ValueWords Values => values;

    /// <summary>Te klein om te toetsen.</summary>
    public string Small => text["Small"];

    /// <summary>Voorlopig.</summary>
    public string Provisional => text["Provisional"];

    /// <summary>Sterk signaal: meer dan verwacht.</summary>
    public string Signal(Finding finding) => text["Signal_" + finding.Name];

    /// <summary>Veel lager dan de meeste; null for a figure that was not compared.</summary>
    public string? Position(Standing standing) =>
        standing.Position is null ? null : text["Position_" + (Place(standing) ?? "mid")].Value;

    /// <summary>The number of a cell as every list of figures shows it; empty without a figure.</summary>
    public static string Number(Indicator indicator, CellFacts cell) =>
        cell.Shown is { } value ? Figure.Number(value, indicator.Decimals, CultureInfo.CurrentUICulture) : "";

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

    /// <summary>What was expected and did not come; null while the figures are as new as agreed.</summary>
    public string? Late(Indicator indicator, Figures figures, DateOnly today) =>
        Freshness.Of(indicator, figures, today) is { State: FreshnessState.Late, Expected: { } expected, Due: { } due }
            ? text["Late", values.Period(expected), Figure.Date(due, CultureInfo.CurrentUICulture)].Value
            : null;

    /// <summary>Kwaliteit: redelijk; null when nobody graded it.</summary>
    public string? Grade(Indicator indicator) => indicator.Grade is { } grade ? text["Grade", text[$"Grade_{grade}"]].Value : null;

    /// <summary>The position as it stands in <c>data-position</c>; null in the middle, where there is nothing to point at.</summary>
    public static string? Place(Standing standing) => standing.Position switch
    {
        Domain.Signals.Position.FarBelow => "less2",
        Domain.Signals.Position.Below => "less1",
        Domain.Signals.Position.Above => "more1",
        Domain.Signals.Position.FarAbove => "more2",
        _ => null,
    };

    /// <summary>What is not an ordinary figure, as it stands in <c>data-state</c>; null for one that is.</summary>
    public static string? State(CellKind kind) => kind switch
    {
        CellKind.Figure => null,
        CellKind.Small => "small",
        CellKind.Hidden => "hidden",
        CellKind.NoPopulation => "nopop",
        CellKind.NoLevel => "nolevel",
        CellKind.OtherBoundary => "otherboundary",
        _ => "missing",
    };

    /// <summary>True where no figure is shown.</summary>
    public static bool IsAbsent(CellKind kind) => kind is not (CellKind.Figure or CellKind.Small);

    /// <summary>The words for a cell without a figure, by what stands in its <c>data-state</c>.</summary>
    public string AbsentByState(string state) => Absent(Enum.GetValues<CellKind>().First(k => IsAbsent(k) && State(k) == state));

    private static CellState Disclosed(CellKind kind) => kind switch
    {
        CellKind.Hidden => CellState.Suppressed,
        CellKind.NoPopulation => CellState.NoPopulation,
        _ => CellState.Missing,
    };
}
