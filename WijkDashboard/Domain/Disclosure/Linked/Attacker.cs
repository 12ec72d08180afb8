namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>Somebody who computes with what is published: an outsider, or a partner that knows its own figures besides.</summary>
/// <param name="insiderId">Null for an outsider.</param>
/// <param name="only">The cells that are attacked; null for all that need protection.</param>
internal sealed class Attacker(LinkedCells linked, string? insiderId, ILinearSolver solver, IReadOnlySet<int>? only = null)
{
    private static readonly AuditResult s_nothing = new([], 0, null, []);

    private readonly Lazy<LinkedCells[]> _weaker = new(() => [.. linked.WithFewerGuesses()]);

    /// <summary>Attacks every protected cell.</summary>
    public AuditResult Everything() => Component.All(linked).Select(Attacked).Aggregate(s_nothing, (one, other) => one.And(other));

    /// <summary>Attacks the protected cells that a cell is linked with.</summary>
    public AuditResult Around(int cell) => Attacked(Component.Around(linked, cell));

    /// <summary>How wide the interval of one cell is, as far as it needs to be; nothing when it contradicts itself.</summary>
    public static double Width(LinkedCells linked, int cell, string? insiderId, ILinearSolver solver) =>
        new Attacker(linked, insiderId, solver, new HashSet<int> { cell }).Around(cell).Smallest ?? 0;

    private AuditResult Attacked(Component component) => insiderId is null ? Outside(component) : Inside(component);

    /// <summary>
    /// Who computes guesses that what looks unchanged is, and that what is hidden is small. When that cannot all be, a guess was
    /// wrong, and the attack goes on with fewer.
    /// </summary>
    private AuditResult Outside(Component component) => Compute(linked, component)
        ?? _weaker.Value.Select(weaker => Weaker(weaker, component)).FirstOrDefault(result => result is not null)
        ?? s_nothing with { Contradictory = component.Cells };

    private AuditResult? Weaker(LinkedCells weaker, Component component)
    {
        var results = Parts(weaker, component).Select(part => Compute(weaker, part)).ToArray();
        return Array.Exists(results, r => r is null) ? null : results.Aggregate(s_nothing, (one, other) => one.And(other!));
    }

    /// <summary>
    /// A partner computes like an outsider, and knows its own figures exactly. What those alone tell it, such as a part of a total
    /// of its own, no publication gives away.
    /// </summary>
    private AuditResult Inside(Component component)
    {
        var owners = component.Cells.Select(c => linked.Cells[c].PartnerId).OfType<string>().Distinct().ToArray();
        if (owners.Length < 2 || !owners.Contains(insiderId)) return s_nothing;
        var known = Known(component);
        var attacker = new Attacker(known, null, solver, only);
        var result = Parts(known, component).Select(attacker.Outside).Aggregate(s_nothing, (one, other) => one.And(other));
        var leaks =
            from leak in result.Leaks
            let need = Math.Min(leak.Need, Width(Unpublished(known), leak.Cell, null, solver))
            where !leak.Range.IsAtLeast(need)
            select leak with { Need = need, InsiderId = insiderId };
        // What contradicts itself is found by the outsider.
        return result with { Leaks = [.. leaks], Contradictory = [] };
    }

    /// <summary>As if nothing of the other partners were published.</summary>
    private LinkedCells Unpublished(LinkedCells known) => known.With(
        [.. known.Cells.Select((c, place) => c.Value is not null && !IsOwn(place) ? c with { Range = CellRange.NotNegative, Certain = null } : c)]);

    /// <summary>
    /// What a partner knows is taken to lie in the middle of what is possible. Its raw figures are not asked: what is hidden for the
    /// sake of others would then tell of them.
    /// </summary>
    private LinkedCells Known(Component component)
    {
        LinkedCell[] cells = [.. linked.Cells];
        if (Attack.Centre(component, solver) is { } centre)
            foreach (var (number, place) in component.Cells.Index().Where(c => IsOwn(c.Item)))
                cells[place] = cells[place] with { Range = CellRange.Exactly(centre[number]), Certain = null, Protection = null };
        return linked.With(cells);
    }

    private bool IsOwn(int cell) => linked.Cells[cell].PartnerId == insiderId;

    private bool IsAttacked(LinkedCells among, int cell) => among.Cells[cell].Protection is not null && only?.Contains(cell) != false;

    /// <summary>What is left of a component when its cells are no longer all linked.</summary>
    private static IEnumerable<Component> Parts(LinkedCells linked, Component whole)
    {
        var seen = new HashSet<int>();
        foreach (var cell in whole.Cells.Where(c => linked.Cells[c].Protection is not null))
        {
            if (seen.Contains(cell)) continue;
            var part = Component.Around(linked, cell);
            seen.UnionWith(part.Cells);
            yield return part;
        }
    }

    private AuditResult? Compute(LinkedCells among, Component component)
    {
        double?[] needs = [.. component.Cells.Select(c => IsAttacked(among, c) ? among.Cells[c].Protection : null)];
        if (Attack.Run(component, needs, solver) is not { } ranges) return null;
        var targets = Enumerable.Range(0, needs.Length).Where(n => needs[n] is not null).ToArray();
        return new(
            [.. targets.Where(n => !ranges[n].IsAtLeast(needs[n]!.Value)).Select(n => new Leak(component.Cells[n], ranges[n], needs[n]!.Value, insiderId))],
            targets.Length, targets.Length == 0 ? null : targets.Min(n => ranges[n].Width), []);
    }
}
