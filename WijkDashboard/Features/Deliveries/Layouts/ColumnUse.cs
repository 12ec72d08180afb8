using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Features.Deliveries.Layouts;

/// <summary>
/// What a column of a file is used for, as one choice out of a list; and a layout with another choice for a column. The uses
/// are words of a form, so they are texts: an indicator by its id behind <see cref="Figure"/>.
/// </summary>
public static class ColumnUse
{
    public const string Ignored = "";
    public const string AreaCode = "gebied";
    public const string AreaName = "gebiedsnaam";
    public const string Period = "periode";
    public const string Quarter = "kwartaal";
    public const string Month = "maand";

    /// <summary>Names the figure of its row: the file is long.</summary>
    public const string Names = "naam";

    /// <summary>The figures of a long file.</summary>
    public const string Values = "cijfers";

    /// <summary>Before the id of an indicator: the figures of a wide file.</summary>
    public const string Figure = "cijfer:";

    /// <summary>The uses that only one column can have at a time, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> OfRows { get; } = [AreaCode, AreaName, Period, Quarter, Month, Names, Values];

    public static string Of(Layout layout, string heading) =>
        heading == layout.AreaColumn ? layout.AreaBy == AreaBy.Name ? AreaName : AreaCode
        : heading == layout.PeriodColumn ? Period
        : heading == layout.QuarterColumn ? Quarter
        : heading == layout.MonthColumn ? Month
        : heading == layout.IndicatorColumn ? Names
        : layout.Shape == LayoutShape.Long ? layout.FigureColumns.Contains(heading) ? Values : Ignored
        : layout.Indicators.TryGetValue(heading, out var id) ? Figure + id
        : Ignored;

    /// <summary>The layout with another use for a column. A use that only one column can have is taken from the one that had it.</summary>
    public static Layout With(Layout layout, IReadOnlyList<string> headings, string heading, string use) =>
        Unlisted(Used(Freed(Shaped(layout, use), heading), heading, use), headings);

    /// <summary>
    /// The period of one figure column, when each has its own; null takes it away. A whole period leaves nothing to be said by
    /// the rows or the file; a part of the year still needs its year from there.
    /// </summary>
    public static Layout WithPeriod(Layout layout, IReadOnlyList<string> headings, string heading, string? period)
    {
        var periods = Without(layout.ColumnPeriods, heading);
        if (string.IsNullOrWhiteSpace(period)) return layout with { ColumnPeriods = periods };
        periods[heading] = period.Trim();
        var own = layout with { ColumnPeriods = periods, QuarterColumn = null, MonthColumn = null };
        return Unlisted(IsPart(period.Trim()) ? own : own with { PeriodColumn = null, FixedPeriod = null }, headings);
    }

    /// <summary>Whether one period, or its year, is to be said for the whole file.</summary>
    public static bool AsksFixedPeriod(Layout layout) => layout.PeriodColumn is null && layout.ColumnPeriods.Values.All(IsPart);

    /// <summary>What a name of a figure in a long file means; null leaves it unread.</summary>
    /// <param name="names">All names in the file; those that mean nothing are listed as not read.</param>
    public static Layout WithName(Layout layout, IReadOnlyList<string> names, string name, string? indicatorId)
    {
        var known = layout.Indicators.Where(p => p.Key != name).ToDictionary();
        if (!string.IsNullOrEmpty(indicatorId)) known[name] = indicatorId;
        var ignored = layout.Ignored.Where(i => !names.Contains(i));
        return layout with { Indicators = known, Ignored = layout.IgnoresOthers ? [] : [.. ignored, .. names.Where(n => !known.ContainsKey(n))] };
    }

    /// <summary>Which area a name stands for, where the register knows none or more than one of that name.</summary>
    public static Layout WithArea(Layout layout, string name, string code) =>
        layout with { AreaNames = layout.AreaNames.Where(a => a.Key != name).Append(KeyValuePair.Create(name, code)).ToDictionary() };

    /// <summary>Rows under this name are of no area here, such as "Onbekend" or the country.</summary>
    public static Layout PassingOver(Layout layout, string name)
    {
        if (layout.AreaColumn is not { } column) return layout;
        var passed = layout.Except.GetValueOrDefault(column, []);
        return layout with { Except = layout.Except.Where(e => e.Key != column).Append(KeyValuePair.Create<string, IReadOnlyList<string>>(column, [.. passed, name])).ToDictionary() };
    }

    /// <summary>Whether columns that are not used may come and go, or each of them must be the one it was.</summary>
    public static Layout IgnoringOthers(Layout layout, IReadOnlyList<string> headings, bool others) =>
        Unlisted(layout with { IgnoresOthers = others }, headings);

    /// <summary>A file is wide or long; choosing a use of the other kind makes it so.</summary>
    private static Layout Shaped(Layout layout, string use) => (layout.Shape, use) switch
    {
        (LayoutShape.Wide, Names or Values) => layout with
        {
            Shape = LayoutShape.Long, Indicators = Empty, ColumnPeriods = Empty, ColumnAreas = Empty,
            ValueColumn = layout.Indicators.Count == 1 ? layout.Indicators.Keys.First() : null,
        },
        (LayoutShape.Long, _) when use.StartsWith(Figure, StringComparison.Ordinal) => layout with
        {
            Shape = LayoutShape.Wide, Indicators = Empty, ColumnPeriods = Empty, ColumnAreas = Empty, IndicatorColumn = null, ValueColumn = null,
        },
        _ => layout,
    };

    private static Layout Freed(Layout layout, string heading) => (heading == layout.AreaColumn ? WithoutArea(layout) : layout) with
    {
        PeriodColumn = Unless(layout.PeriodColumn, heading),
        QuarterColumn = Unless(layout.QuarterColumn, heading),
        MonthColumn = Unless(layout.MonthColumn, heading),
        IndicatorColumn = Unless(layout.IndicatorColumn, heading),
        ValueColumn = Unless(layout.ValueColumn, heading),
        Indicators = layout.Shape == LayoutShape.Wide ? Without(layout.Indicators, heading) : layout.Indicators,
        ColumnPeriods = Without(layout.ColumnPeriods, heading),
        ColumnAreas = Without(layout.ColumnAreas, heading),
        Only = layout.Only.Where(f => f.Key != heading).ToDictionary(),
        Except = layout.Except.Where(f => f.Key != heading).ToDictionary(),
    };

    private static Layout Used(Layout layout, string heading, string use) => use switch
    {
        AreaCode => WithoutArea(layout) with { AreaColumn = heading, Levels = layout.Levels },
        AreaName => WithoutArea(layout) with { AreaColumn = heading, AreaBy = AreaBy.Name, Levels = layout.Levels },
        Period => layout with { PeriodColumn = heading, FixedPeriod = null, ColumnPeriods = Parts(layout) },
        Quarter => layout with { QuarterColumn = heading, MonthColumn = null, ColumnPeriods = Empty },
        Month => layout with { MonthColumn = heading, QuarterColumn = null, ColumnPeriods = Empty },
        Names => layout with { IndicatorColumn = heading },
        Values => layout with { ValueColumn = heading, ColumnPeriods = Empty, ColumnAreas = Empty },
        _ when use.StartsWith(Figure, StringComparison.Ordinal) =>
            layout with { Indicators = layout.Indicators.Append(KeyValuePair.Create(heading, use[Figure.Length..])).ToDictionary() },
        _ => layout,
    };

    /// <summary>Codes and names each have options of their own, which mean nothing without their column.</summary>
    private static Layout WithoutArea(Layout layout) => layout with
    {
        AreaColumn = null, AreaBy = AreaBy.Code, AreaPrefix = null, AreaNames = Empty, FixedArea = null, ColumnAreas = Empty, Levels = [], SkipsElsewhere = false,
    };

    /// <summary>What is not used is listed as not read, or each new heading would refuse the file; a column without a name needs no mention.</summary>
    private static Layout Unlisted(Layout layout, IReadOnlyList<string> headings)
    {
        if (layout.IgnoresOthers) return layout with { Ignored = [] };
        var used = layout.Columns.ToHashSet();
        var names = layout.Shape == LayoutShape.Long ? layout.Ignored.Where(name => !headings.Contains(name)) : [];
        return layout with { Ignored = [.. headings.Where(h => !h.StartsWith('#') && !used.Contains(h)), .. names] };
    }

    private static bool IsPart(string period) => PeriodText.PartOfYear(period) is not null;

    private static Dictionary<string, string> Parts(Layout layout) => layout.ColumnPeriods.Where(p => IsPart(p.Value)).ToDictionary();

    private static readonly IReadOnlyDictionary<string, string> Empty = new Dictionary<string, string>();

    private static string? Unless(string? column, string heading) => column == heading ? null : column;

    private static Dictionary<string, string> Without(IReadOnlyDictionary<string, string> map, string heading) =>
        map.Where(p => p.Key != heading).ToDictionary();
}
