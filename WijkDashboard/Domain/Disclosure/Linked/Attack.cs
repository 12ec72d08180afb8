namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>
/// The attacker's problem on one component: the least and most each cell can be (methods, section 11). Most of it is settled
/// without the solver, or by a few extremes that are good for many cells at once.
/// </summary>
internal sealed class Attack : IDisposable
{
    private readonly CellRange[] _possible;
    private readonly CellRange[] _found;
    private readonly ILoadedProgram _program;
    private readonly List<IReadOnlyList<double>> _points = [];

    private Attack(LinearProgram program, CellRange[] possible, ILinearSolver solver)
    {
        _possible = possible;
        _found = [.. possible.Select(_ => new CellRange(double.PositiveInfinity, double.NegativeInfinity))];
        _program = solver.Load(program with { Variables = possible });
    }

    /// <summary>
    /// For each cell with a need, values that are possible: all of them, or at least enough to meet the need.
    /// </summary>
    /// <param name="needs">How wide each interval must be, infinite to have it exactly; null for cells that nobody attacks.</param>
    /// <returns>Null when nothing is possible: what is published contradicts itself.</returns>
    public static IReadOnlyList<CellRange>? Run(Component component, IReadOnlyList<double?> needs, ILinearSolver solver)
    {
        if (Narrowing.Narrow(component.Program, component.IsTree) is not { } possible) return null;
        if (component.IsTree && !component.Program.WholeNumbers) return possible;
        using var attack = new Attack(component.Program, possible, solver);
        return attack.Widen(needs) ? attack._found : null;
    }

    /// <summary>A point well inside what is possible: the mean of where all is least and where all is most. Null when nothing is possible.</summary>
    public static IReadOnlyList<double>? Centre(Component component, ILinearSolver solver)
    {
        if (Narrowing.Narrow(component.Program, component.IsTree) is not { } possible) return null;
        using var attack = new Attack(component.Program, possible, solver);
        int[] all = [.. Enumerable.Range(0, possible.Length)];
        return attack.Sweep(all, 0) ? [.. all.Select(c => attack._points.Average(p => p[c]))] : null;
    }

    public void Dispose() => _program.Dispose();

    private bool Widen(IReadOnlyList<double?> needs)
    {
        int[] targets = [.. Enumerable.Range(0, needs.Count).Where(c => needs[c] is not null)];
        // Each pattern of up and down moves other cells apart; after these few, any two targets have moved both ways.
        for (var pattern = 0; pattern == 0 || 1 << (pattern - 1) < targets.Length; pattern++)
        {
            if (!Sweep(targets, pattern)) return false;
            if (Array.TrueForAll(targets, c => IsSettled(c, needs[c]!.Value))) return true;
        }

        foreach (var cell in targets.Where(c => !IsSettled(c, needs[c]!.Value)))
        {
            _found[cell] = _found[cell].With(new(Least(cell), Most(cell)));
        }

        return true;
    }

    private bool IsSettled(int cell, double need) =>
        _found[cell].IsAtLeast(need) || _found[cell].IsAtLeast(_possible[cell].Width);

    /// <summary>All targets up or down together; pattern n goes by the n-th binary digit of their order.</summary>
    /// <returns>False when nothing is possible.</returns>
    private bool Sweep(int[] targets, int pattern)
    {
        foreach (var direction in (double[])[1, -1])
        {
            var objective = targets.Index()
                .Select(t => new Term(t.Item, pattern == 0 || (t.Index >> (pattern - 1) & 1) == 0 ? direction : -direction))
                .Where(term => double.IsFinite(term.Factor > 0 ? _possible[term.Cell].Low : _possible[term.Cell].High));
            if (Ask(objective) is Extreme.Impossible) return false;
        }

        return true;
    }

    private double Least(int cell) => Ask([new(cell, 1)]) is Extreme.At at ? at.Point[cell] : double.NegativeInfinity;

    private double Most(int cell) => Ask([new(cell, -1)]) is Extreme.At at ? at.Point[cell] : double.PositiveInfinity;

    /// <summary>Each point is possible, so it also says something of the cells that were not asked for.</summary>
    private Extreme Ask(IEnumerable<Term> objective)
    {
        var extreme = _program.Minimise(objective);
        if (extreme is not Extreme.At at) return extreme;
        for (var cell = 0; cell < _found.Length; cell++) _found[cell] = _found[cell].With(CellRange.Exactly(at.Point[cell]));
        _points.Add(at.Point);
        return extreme;
    }
}
