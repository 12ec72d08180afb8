using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Intake.Layouts;

/// <summary>A layout laid on the headings of one file: which column of it says what.</summary>
internal sealed class BoundLayout
{
    private BoundLayout()
    {
    }

    public required int? Area { get; init; }

    public required int? Period { get; init; }

    /// <summary>The column with the quarter or month, when the year stands apart.</summary>
    public required int? Part { get; init; }

    public required Grain PartGrain { get; init; }

    public required int? Indicator { get; init; }

    /// <summary>An array, as the next: they are gone through in every row, and an array needs no enumerator.</summary>
    public required FigureColumn[] Figures { get; init; }

    public required RowFilter[] Filters { get; init; }

    /// <summary>A row that ends before this column is damaged.</summary>
    public required int LastColumn { get; init; }

    /// <summary>Null, with the reasons noted, when the headings are not those of the layout.</summary>
    public static BoundLayout? Bind(Layout layout, IReadOnlyList<string> headings, IRowSink sink)
    {
        var names = Layout.NamesOf(headings);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var twice = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
            if (!places.TryAdd(names[i], i))
                twice.Add(names[i]);

        if (!Fits(layout, headings, places, twice, sink)) return null;
        FigureColumn[] figures = [.. layout.FigureColumns.Select(name => FigureColumn.Of(layout, name, places[name]))];
        return new()
        {
            Area = Place(layout.AreaColumn),
            Period = Place(layout.PeriodColumn),
            Part = Place(layout.QuarterColumn ?? layout.MonthColumn),
            PartGrain = layout.QuarterColumn is null ? Grain.Month : Grain.Quarter,
            Indicator = Place(layout.IndicatorColumn),
            Figures = figures,
            Filters =
            [
                .. layout.Only.Select(filter => new RowFilter(places[filter.Key], [.. filter.Value], Keeps: true)),
                .. layout.Except.Select(filter => new RowFilter(places[filter.Key], [.. filter.Value], Keeps: false)),
            ],
            LastColumn = layout.Columns.Select(name => places[name]).DefaultIfEmpty(-1).Max(),
        };

        int? Place(string? name) => name is null ? null : places[name];
    }

    /// <summary>A column without a heading is never unknown: many programs end a row with one delimiter too many.</summary>
    private static bool Fits(Layout layout, IReadOnlyList<string> headings, Dictionary<string, int> places, HashSet<string> twice, IRowSink sink)
    {
        string[] wanted = [.. layout.Columns];
        var missing = wanted.Where(name => !places.ContainsKey(name)).ToArray();
        var doubled = wanted.Where(twice.Contains).ToArray();
        var known = wanted.Concat(layout.Ignored).ToHashSet(StringComparer.Ordinal);
        var unknown = layout.IgnoresOthers ? [] : headings.Where(h => h.Length > 0 && !known.Contains(h)).Distinct().ToArray();

        var row = layout.File.HeaderRow;
        foreach (var heading in doubled) sink.Add(new DeliveryIssue(IssueCode.DoubleColumn, row, heading, heading));
        foreach (var heading in missing) sink.Add(new DeliveryIssue(IssueCode.MissingColumn, row, heading, string.Empty));
        foreach (var heading in unknown) sink.Add(new DeliveryIssue(IssueCode.UnknownColumn, row, heading, heading, string.Join(", ", missing)));
        return missing.Length + doubled.Length + unknown.Length == 0;
    }
}

/// <summary>A column of figures, and what its heading says of them.</summary>
/// <param name="Indicator">Null when each row names it.</param>
/// <param name="Area">Null when each row names it.</param>
/// <param name="Period">The whole period; null when each row names it, or its year.</param>
/// <param name="Part">The quarter or month of the year that the row names.</param>
internal sealed record FigureColumn(int Ordinal, string Heading, string? Indicator, string? Area, string? Period, string? Part, Grain PartGrain)
{
    public static FigureColumn Of(Layout layout, string heading, int ordinal)
    {
        var period = layout.ColumnPeriods.GetValueOrDefault(heading);
        var partGrain = period is null ? null : PeriodText.PartOfYear(period);
        return new(
            ordinal,
            heading,
            layout.Shape == LayoutShape.Wide ? layout.Indicators[heading] : null,
            layout.FixedArea ?? layout.ColumnAreas.GetValueOrDefault(heading),
            partGrain is null ? period : null,
            partGrain is null ? null : period,
            partGrain ?? default);
    }
}

/// <summary>Which rows are read, by what stands in one column.</summary>
/// <param name="Keeps">True when the texts are those that are read, false when they are those passed over.</param>
internal sealed record RowFilter(int Ordinal, string[] Texts, bool Keeps)
{
    public bool Reads(ReadOnlySpan<char> text)
    {
        foreach (var one in Texts)
            if (text.SequenceEqual(one))
                return Keeps;
        return !Keeps;
    }
}
