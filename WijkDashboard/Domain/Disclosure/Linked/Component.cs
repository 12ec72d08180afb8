namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>
/// Cells that can tell something of each other: linked by equations through cells that are not known already. What is known
/// exactly separates; each component is a program of its own.
/// </summary>
internal sealed class Component
{
    private Component(int[] cells, LinearProgram program) => (Cells, Program) = (cells, program);

    /// <summary>Their places in the whole, ascending; a cell's place here is its number in the program.</summary>
    public int[] Cells { get; }

    public LinearProgram Program { get; }

    /// <summary>
    /// Without a circle of cells and equations, narrowing the ranges in turn is exact and no solver is needed.
    /// </summary>
    public bool IsTree => Program.Equations.Sum(e => e.Terms.Count) == Cells.Length + Program.Equations.Count - 1;

    public Component InWholeNumbers() => new(Cells, Program with { WholeNumbers = true });

    /// <summary>The components with a cell that needs protection.</summary>
    public static IEnumerable<Component> All(LinkedCells linked)
    {
        var seen = new HashSet<int>();
        for (var cell = 0; cell < linked.Cells.Count; cell++)
        {
            if (linked.Cells[cell].Protection is null || seen.Contains(cell)) continue;
            var component = Around(linked, cell);
            seen.UnionWith(component.Cells);
            yield return component;
        }
    }

    public static Component Around(LinkedCells linked, int cell)
    {
        var cells = new SortedSet<int> { cell };
        var equations = new SortedSet<int>();
        var waiting = new Stack<int>([cell]);
        while (waiting.TryPop(out var next))
            foreach (var equation in linked.EquationsOf(next))
                if (equations.Add(equation))
                    foreach (var term in linked.Equations[equation].Terms)
                        if (!linked.Cells[term.Cell].Range.IsFixed && cells.Add(term.Cell))
                            waiting.Push(term.Cell);
        int[] places = [.. cells];
        var numbers = places.Index().ToDictionary(p => p.Item, p => p.Index);
        return new(places, new(
            [.. places.Select(p => linked.Cells[p].Range)],
            [.. equations.Select(e => Reduced(linked, linked.Equations[e], numbers))]));
    }

    /// <summary>What is known exactly moves to the other side.</summary>
    private static Equation Reduced(LinkedCells linked, Equation equation, Dictionary<int, int> numbers)
    {
        var sum = equation.Sum;
        var terms = new List<Term>(equation.Terms.Count);
        foreach (var term in equation.Terms)
        {
            if (numbers.TryGetValue(term.Cell, out var number)) terms.Add(new(number, term.Factor));
            else sum -= term.Factor * linked.Cells[term.Cell].Range.Low;
        }

        return new(equation.Kind, terms, sum);
    }
}
