using WijkDashboard.Intake.Files;

namespace WijkDashboard.Intake.Layouts;

/// <summary>What differs between a file and the layout it was recognised by.</summary>
/// <param name="Expected">The heading in the layout; null for one that is new in the file.</param>
/// <param name="Found">The heading in the file; null for one that is no longer there.</param>
public sealed record HeadingChange(string? Expected, string? Found);

/// <summary>A known kind of file, recognised by its headings.</summary>
/// <param name="Changes">Empty when the layout reads the file as it is.</param>
/// <param name="Adapted">
/// The layout with the headings and the shape of this file, and the year that changed with them; new headings still need an
/// answer, missing ones still are missed.
/// </param>
public sealed record LayoutMatch(Layout Layout, IReadOnlyList<HeadingChange> Changes, Layout Adapted)
{
    /// <summary>Of the headings that a layout reads, so much must be there to call it the same kind of file.</summary>
    private const double MinShare = 0.6;

    public bool IsExact => Changes.Count == 0;

    /// <summary>The layout that fits best, or null when the file is of no known kind.</summary>
    public static LayoutMatch? Find(IReadOnlyList<string> headings, FileShape shape, IEnumerable<Layout> layouts) =>
        FindAll(headings, shape, layouts) is [var best, ..] ? best : null;

    /// <summary>Every layout by which the file is recognised, with the fewest changes first; of equals the one that reads most.</summary>
    public static IReadOnlyList<LayoutMatch> FindAll(IReadOnlyList<string> headings, FileShape shape, IEnumerable<Layout> layouts)
    {
        var names = Layout.NamesOf(headings);
        return
        [
            .. layouts.Where(layout => layout.File.Format == shape.Format)
                .Select(layout => Compare(layout, names, shape))
                .OfType<LayoutMatch>()
                .OrderBy(match => match.Changes.Count)
                .ThenByDescending(match => match.Layout.Columns.Count()),
        ];
    }

    private static LayoutMatch? Compare(Layout layout, IReadOnlyList<string> names, FileShape shape)
    {
        var places = Pair([.. layout.Columns.Concat(layout.Ignored).Distinct()], names);
        string[] wanted = [.. layout.Columns];
        var isKept = layout.KeyColumns.Concat(layout.Only.Keys).All(places.ContainsKey);
        if (!isKept || wanted.Count(places.ContainsKey) < MinShare * wanted.Length || !layout.FigureColumns.Any(places.ContainsKey)) return null;

        var renamed = places.Where(p => p.Key != p.Value).ToDictionary();
        var gone = wanted.Where(name => !places.ContainsKey(name));
        var added = layout.IgnoresOthers ? [] : names.Except(places.Values).Where(name => !name.StartsWith('#'));
        HeadingChange[] changes =
        [
            .. renamed.Select(pair => new HeadingChange(pair.Key, pair.Value)),
            .. gone.Select(name => new HeadingChange(name, null)),
            .. added.Select(name => new HeadingChange(null, name)),
        ];
        return new(layout, changes, HeadingsOf(layout, renamed) with { File = shape });
    }

    /// <summary>Heading in the layout → heading in the file: the same one, else the same but for its writing, else but for its year.</summary>
    private static Dictionary<string, string> Pair(IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        var pairs = new Dictionary<string, string>();
        foreach (var form in new Func<string, string>[] { heading => heading, HeadingText.Plain, HeadingText.WithoutYears })
        {
            var open = found.Except(pairs.Values).GroupBy(form).ToDictionary(g => g.Key, g => new Queue<string>(g));
            foreach (var heading in expected.Where(heading => !pairs.ContainsKey(heading)))
                if (form(heading).Length > 0 && open.TryGetValue(form(heading), out var same) && same.TryDequeue(out var match))
                    pairs.Add(heading, match);
        }

        return pairs;
    }

    private static Layout HeadingsOf(Layout layout, Dictionary<string, string> renamed)
    {
        var years = renamed.SelectMany(pair => HeadingText.YearsIn(pair.Key).Zip(HeadingText.YearsIn(pair.Value)))
            .Where(pair => pair.First != pair.Second).Distinct().GroupBy(pair => pair.First)
            .Where(changes => changes.Count() == 1).ToDictionary(changes => changes.Key, changes => changes.First().Second);
        return layout with
        {
            AreaColumn = New(layout.AreaColumn),
            PeriodColumn = New(layout.PeriodColumn),
            QuarterColumn = New(layout.QuarterColumn),
            MonthColumn = New(layout.MonthColumn),
            IndicatorColumn = New(layout.IndicatorColumn),
            ValueColumn = New(layout.ValueColumn),
            FixedPeriod = layout.FixedPeriod is { } period ? OfYear(period) : null,
            ColumnPeriods = layout.ColumnPeriods.ToDictionary(c => New(c.Key)!, c => New(c.Key) == c.Key ? c.Value : OfYear(c.Value)),
            ColumnAreas = layout.ColumnAreas.ToDictionary(c => New(c.Key)!, c => c.Value),
            Indicators = layout.Shape == LayoutShape.Wide ? layout.Indicators.ToDictionary(c => New(c.Key)!, c => c.Value) : layout.Indicators,
            Ignored = [.. layout.Ignored.Select(heading => New(heading)!)],
            Only = layout.Only.ToDictionary(filter => New(filter.Key)!, filter => filter.Value),
            Except = layout.Except.ToDictionary(filter => New(filter.Key)!, filter => filter.Value),
        };

        string? New(string? heading) => heading is null ? null : renamed.GetValueOrDefault(heading, heading);

        string OfYear(string period) => period.Length >= 4 && years.TryGetValue(period[..4], out var year) ? year + period[4..] : period;
    }
}
