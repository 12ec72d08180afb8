using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Features.Deliveries.Layouts;

/// <summary>What only a person can say of a layout, and has not said yet.</summary>
public static class LayoutGaps
{
    public static IEnumerable<GuessQuestion> Of(Layout layout)
    {
        if (layout is { AreaColumn: null, FixedArea: null, ColumnAreas.Count: 0 }) yield return GuessQuestion.Area;
        if (LacksPeriod(layout)) yield return GuessQuestion.Period;
        if (layout.Shape == LayoutShape.Wide ? layout.Indicators.Count == 0 : layout.IndicatorColumn is null || !layout.FigureColumns.Any())
            yield return GuessQuestion.Indicators;
    }

    /// <summary>Figure columns with periods of their own must all have one.</summary>
    private static bool LacksPeriod(Layout layout) =>
        layout.ColumnPeriods.Count > 0
            ? layout.FigureColumns.Any(column => !layout.ColumnPeriods.ContainsKey(column))
            : layout is { PeriodColumn: null, FixedPeriod: null or "" };
}
