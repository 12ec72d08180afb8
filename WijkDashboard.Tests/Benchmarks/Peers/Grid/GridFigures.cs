namespace WijkDashboard.Benchmarks.Peers.Grid;

/// <summary>One row of the grid.</summary>
public sealed record GridRow(string Area, IReadOnlyList<decimal?> Values);

/// <summary>What the grid shows: the newest period first.</summary>
public sealed class GridFigures(IReadOnlyList<string> periods, IReadOnlyList<string> indicators, IReadOnlyDictionary<string, IReadOnlyList<GridRow>> rows)
{
    public IReadOnlyList<string> Periods => periods;

    public IReadOnlyList<string> Indicators => indicators;

    public IReadOnlyList<GridRow> Rows(string period) => rows[period];
}
