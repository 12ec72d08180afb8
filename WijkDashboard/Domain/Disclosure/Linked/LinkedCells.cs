namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>
/// Everything that becomes visible together, as one list of cells and one list of the equations between them. Immutable.
/// </summary>
public sealed class LinkedCells
{
    private readonly int[][] _equationsOf;

    public LinkedCells(IReadOnlyList<LinkedCell> cells, IReadOnlyList<Equation> equations)
    {
        (Cells, Equations) = (cells, equations);
        var counts = new int[cells.Count];
        foreach (var term in equations.SelectMany(e => e.Terms)) counts[term.Cell]++;
        _equationsOf = [.. counts.Select(c => new int[c])];
        for (var equation = equations.Count - 1; equation >= 0; equation--)
            foreach (var term in equations[equation].Terms)
                _equationsOf[term.Cell][--counts[term.Cell]] = equation;
    }

    private LinkedCells(IReadOnlyList<LinkedCell> cells, LinkedCells of) =>
        (Cells, Equations, _equationsOf) = (cells, of.Equations, of._equationsOf);

    public IReadOnlyList<LinkedCell> Cells { get; }

    public IReadOnlyList<Equation> Equations { get; }

    /// <summary>The places of the equations in which a cell stands.</summary>
    internal IReadOnlyList<int> EquationsOf(int cell) => _equationsOf[cell];

    /// <summary>The same equations over other knowledge of the cells.</summary>
    internal LinkedCells With(IReadOnlyList<LinkedCell> cells) => new(cells, this);

    /// <summary>
    /// What is left when guesses turn out wrong, ever less: that nothing was corrected, that everybody is somewhere, and at last why
    /// cells are hidden.
    /// </summary>
    internal IEnumerable<LinkedCells> WithFewerGuesses()
    {
        var corrected = Without(EquationKind.Unchanged);
        yield return corrected;
        var incomplete = corrected.Without(EquationKind.Complete);
        yield return incomplete;
        yield return incomplete.With([.. Cells.Select(c => c.Certain is { } certain ? c with { Range = certain } : c)]);
    }

    private LinkedCells Without(EquationKind kind) => new(Cells, [.. Equations.Where(e => e.Kind != kind)]);
}
