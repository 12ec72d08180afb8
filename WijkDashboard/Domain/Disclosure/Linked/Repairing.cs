namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>A repair under way: what is hidden so far, and what can still be computed.</summary>
internal sealed class Repairing
{
    private readonly double _width;
    private readonly IReadOnlyList<string> _insiders;
    private readonly ILinearSolver _solver;
    private readonly List<RepairStep> _steps = [];
    private readonly Dictionary<int, int> _hiddenAt = [];
    private LinkedCells _linked;
    private AuditResult _audit;

    public Repairing(LinkedCells linked, double width, IReadOnlyList<string> insiders, ILinearSolver solver)
    {
        (_linked, _width, _insiders, _solver) = (linked, width, insiders, solver);
        _audit = Audit.Run(linked, insiders, solver);
    }

    public Repair Finish()
    {
        while (_audit.Contradictory.Count == 0 && _audit.Leaks.Count > 0)
        {
            if (!Improve(Next())) return new Repair.Failed(Ids(_audit.Leaks.Select(l => l.Cell)));
            // Only the last word counts: everything is attacked once more, and what leaks then is repaired too.
            if (_audit.Leaks.Count == 0) _audit = Audit.Run(_linked, _insiders, _solver);
        }

        return _audit.Contradictory.Count > 0
            ? new Repair.Contradiction(Ids(_audit.Contradictory))
            : new Repair.Safe(_linked, _steps, _audit);
    }

    /// <summary>
    /// What was hidden last comes first: it needs a partner in another equation, and often the same one helps those before it.
    /// </summary>
    private Leak Next() => _audit.Leaks
        .OrderByDescending(l => _hiddenAt.GetValueOrDefault(l.Cell))
        .ThenBy(l => _linked.Cells[l.Cell].Id, StringComparer.Ordinal)
        .ThenBy(l => l.InsiderId, StringComparer.Ordinal)
        .First();

    private bool Improve(Leak leak)
    {
        var totals = InOrder(Totals(leak.Cell));
        foreach (var total in totals)
            if (WidthWithout(total, leak) >= leak.Need - CellRange.Tolerance)
                return Hide(RepairStepKind.TotalWithheld, [total], leak);

        if (Best(leak) is not { } cell) return false;
        Hide(RepairStepKind.CellHidden, [cell], leak);
        foreach (var rest in _linked.EquationsOf(cell).Select(e => RestOfBreakdown(_linked.Equations[e])).Where(r => r.Length > 0).ToArray())
            Hide(RepairStepKind.BreakdownWithheld, rest, leak);
        return true;
    }

    /// <summary>The published cell that widens the interval most; of equally good ones the first. Null when none is left.</summary>
    private int? Best(Leak leak)
    {
        var candidates = Beside(leak.Cell);
        if (candidates.Length == 0) candidates = Linked(leak.Cell);
        int? best = null;
        var widest = leak.Range.Width;
        foreach (var candidate in candidates)
        {
            var width = WidthWithout(candidate, leak);
            if (width >= leak.Need - CellRange.Tolerance) return candidate;
            if (width > widest + CellRange.Tolerance) (best, widest) = (candidate, width);
        }

        return best ?? (candidates is [var first, ..] ? first : null);
    }

    private IEnumerable<int> Totals(int cell) => _linked.EquationsOf(cell)
        .Select(e => _linked.Equations[e].Total)
        .OfType<int>()
        .Where(t => t != cell && _linked.Cells[t].MayHide);

    /// <summary>Cells that share an equation: those of equations in which nothing else is open first, then inner cells, then the smallest.</summary>
    private int[] Beside(int cell)
    {
        var equations = _linked.EquationsOf(cell).Select(e => _linked.Equations[e])
            .Select(e => (Equation: e, IsPinned: e.Terms.Count(t => !_linked.Cells[t.Cell].Range.IsFixed) < 2))
            .ToArray();
        var pinning = InOrder(equations.Where(e => e.IsPinned).SelectMany(e => Hideable(e.Equation)));
        return [.. pinning.Concat(InOrder(equations.SelectMany(e => Hideable(e.Equation)))).Distinct()];
    }

    /// <summary>Every cell that touches what a cell is linked with.</summary>
    private int[] Linked(int cell) => InOrder(Component.Around(_linked, cell).Cells
        .SelectMany(c => _linked.EquationsOf(c)).Distinct()
        .SelectMany(e => Hideable(_linked.Equations[e])));

    private IEnumerable<int> Hideable(Equation equation) => equation.Terms.Select(t => t.Cell).Where(c => _linked.Cells[c].MayHide);

    /// <summary>What is left to hide of a breakdown of which more than half is hidden.</summary>
    private int[] RestOfBreakdown(Equation equation)
    {
        if (equation.Total is not { } total) return [];
        int[] parts = [.. equation.Terms.Select(t => t.Cell).Where(c => c != total)];
        return 2 * parts.Count(c => _linked.Cells[c].Protection is not null) > parts.Length ? InOrder(Hideable(equation).Where(c => c != total)) : [];
    }

    private int[] InOrder(IEnumerable<int> cells) =>
    [
        .. cells.Distinct()
            .OrderBy(c => _linked.EquationsOf(c).Any(e => _linked.Equations[e].Total == c))
            .ThenBy(c => _linked.Cells[c].Value)
            .ThenBy(c => _linked.Cells[c].Id, StringComparer.Ordinal),
    ];

    private double WidthWithout(int cell, Leak leak) =>
        Attacker.Width(Without([cell]), leak.Cell, leak.InsiderId, _solver);

    private LinkedCells Without(int[] hidden)
    {
        LinkedCell[] cells = [.. _linked.Cells];
        foreach (var cell in hidden) cells[cell] = cells[cell].Hide(_width);
        return _linked.With(cells);
    }

    /// <summary>Hides cells, and attacks again what they are linked with.</summary>
    private bool Hide(RepairStepKind kind, int[] cells, Leak leak)
    {
        _linked = Without(cells);
        foreach (var cell in cells)
        {
            _steps.Add(new(kind, _linked.Cells[cell].Id, _linked.Cells[leak.Cell].Id));
            _hiddenAt[cell] = _steps.Count;
        }

        Refresh(cells);
        return true;
    }

    /// <summary>
    /// Hiding mostly widens what is possible, so for the time being what was wide enough is taken to stay so: what leaked is attacked
    /// again, and what is new. It does not always: a guess that could not be true, so that nobody made it, may be true when more is
    /// hidden, and then tells more. An insider is another matter, as what it knows is a guess.
    /// </summary>
    private void Refresh(int[] hidden)
    {
        var around = Component.Around(_linked, hidden[0]).Cells.ToHashSet();
        var again = _audit.Leaks.Select(l => l.Cell).Where(around.Contains).Concat(hidden).ToHashSet();
        var result = _insiders.Select(i => new Attacker(_linked, i, _solver))
            .Prepend(new Attacker(_linked, null, _solver, again))
            .Select(attacker => attacker.Around(hidden[0]))
            .Aggregate((one, other) => one.And(other));
        _audit = result with
        {
            Leaks = [.. _audit.Leaks.Where(l => !around.Contains(l.Cell)), .. result.Leaks],
            Contradictory = [.. _audit.Contradictory, .. result.Contradictory],
        };
    }

    private string[] Ids(IEnumerable<int> cells) => [.. cells.Select(c => _linked.Cells[c].Id).Distinct().Order(StringComparer.Ordinal)];
}
