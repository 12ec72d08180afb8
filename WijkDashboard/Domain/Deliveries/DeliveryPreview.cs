using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>What a figure of a draft does to what is published.</summary>
public enum FigureChange
{
    Same,
    New,
    Changed,

    /// <summary>There was a figure, and the draft says that there is none.</summary>
    Gone,
}

/// <summary>One figure beside the one it replaces.</summary>
/// <param name="Old">Null when nothing was delivered for it before.</param>
public sealed record PreviewFigure(AreaCode Area, DisclosedObservation? Old, DisclosedObservation New, FigureChange Change);

/// <summary>One indicator in one period, as the draft would have it.</summary>
/// <param name="Figures">Ordered by area; those that stay the same are among them.</param>
public sealed record PreviewColumn(Indicator Indicator, Period Period, DisclosurePolicy Policy, IReadOnlyList<PreviewFigure> Figures)
{
    public int CountOf(FigureChange change) => Figures.Count(f => f.Change == change);

    public int CountOf(CellState state) => Figures.Count(f => f.New.State == state);
}

/// <summary>
/// What would change if a draft were published: figures, hidden figures and signals. Works on released figures only, so it shows
/// nothing that publication would not show.
/// </summary>
public sealed record DeliveryPreview(
    IReadOnlyList<PreviewColumn> Columns, IReadOnlyList<Signal> Appearing, IReadOnlyList<Signal> Disappearing)
{
    /// <summary>True when publishing it would change nothing that anybody can see.</summary>
    public bool ChangesNothing => Columns.All(c => c.Figures.All(f => f.Change == FigureChange.Same));

    public int CountOf(FigureChange change) => Columns.Sum(c => c.CountOf(change));

    public int CountOf(CellState state) => Columns.Sum(c => c.CountOf(state));

    /// <param name="current">What is published now.</param>
    /// <param name="draft">The figures of the draft alone.</param>
    public static DeliveryPreview Of(Publication current, Figures draft)
    {
        var catalogue = current.Catalogue;
        var columns =
            from cell in draft.All
            group cell by (cell.IndicatorId, cell.Period) into column
            let indicator = catalogue.Indicator(column.Key.IndicatorId)
            where indicator is not null
            orderby catalogue.Place(indicator), column.Key.Period
            select new PreviewColumn(
                indicator, column.Key.Period, catalogue.Policy(indicator),
                [.. column.OrderBy(c => c.Area).Select(c => Beside(current.Figures.Find(c.IndicatorId, c.Area, c.Period), c))]);
        var next = Publication.Create(current.Number + 1, current.PublishedAt, catalogue, current.Figures.With(draft.All), current.Deliveries);
        var (before, after) = (Signals(current), Signals(next));
        return new([.. columns], [.. after.ExceptBy(before.Select(s => s.Id), s => s.Id)], [.. before.ExceptBy(after.Select(s => s.Id), s => s.Id)]);
    }

    /// <summary>Of the levels and editions that readers see unless they choose others.</summary>
    private static Signal[] Signals(Publication publication) =>
    [
        .. publication.Catalogue.Municipality.Shown.OrderBy(s => s.Key)
            .SelectMany(shown => publication.Reports.TryGetValue((shown.Key, shown.Value), out var report) ? report.Signals : []),
    ];

    private static PreviewFigure Beside(DisclosedObservation? old, DisclosedObservation cell) => new(cell.Area, old, cell, (old, cell) switch
    {
        (null or { State: CellState.Missing }, { State: CellState.Missing }) => FigureChange.Same,
        (null or { State: CellState.Missing }, _) => FigureChange.New,
        (_, { State: CellState.Missing }) => FigureChange.Gone,
        _ when (old.State, old.Count, old.Exposure, old.Value) == (cell.State, cell.Count, cell.Exposure, cell.Value) => FigureChange.Same,
        _ => FigureChange.Changed,
    });
}
