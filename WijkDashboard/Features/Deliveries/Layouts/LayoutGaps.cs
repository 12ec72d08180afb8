using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Features.Deliveries.Layouts;

/// <summary>What only a person can say of a layout, and has not said yet.</summary>
public static class LayoutGaps
{
    public static IEnumerable<GuessQuestion> Of(Layout layout)
    {
        if (LacksArea(layout)) yield return GuessQuestion.Area;
        if (LacksPeriod(layout)) yield return GuessQuestion.Period;
        if (layout.Shape == LayoutShape.Wide ? layout.Indicators.Count == 0 : layout.IndicatorColumn is null || !layout.FigureColumns.Any())
            yield return GuessQuestion.Indicators;
    }

    private static bool LacksArea(Layout layout) =>
        layout.ColumnAreas.Count > 0
            ? layout.FigureColumns.Any(column => !layout.ColumnAreas.ContainsKey(column))
            : layout is { AreaColumn: null, FixedArea: null };

    /// <summary>
    /// Figure columns with periods of their own must all have one, and of one kind: whole periods, or parts of a year that is
    /// said elsewhere. What is said for the whole file beside a quarter or month must be that year.
    /// </summary>
    private static bool LacksPeriod(Layout layout)
    {
        var own = layout.ColumnPeriods.Values.ToLookup(period => PeriodText.PartOfYear(period) is not null);
        if (layout.ColumnPeriods.Count > 0 && layout.FigureColumns.Any(column => !layout.ColumnPeriods.ContainsKey(column))) return true;
        if (own[false].Any()) return own[true].Any() || !own[false].All(text => Read(text) is not null);
        if (layout.PeriodColumn is not null) return false;
        var hasParts = layout is not { QuarterColumn: null, MonthColumn: null } || own[true].Any();
        return Read(layout.FixedPeriod ?? string.Empty) is not { } period || (hasParts && period.Grain != Grain.Year);
    }

    private static Period? Read(string text) => PeriodText.TryRead(text, null, out var period, out _) ? period : null;
}
