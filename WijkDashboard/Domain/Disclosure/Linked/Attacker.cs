namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>Somebody who computes with what is published: an outsider, or a partner that knows its own figures besides.</summary>
/// <param name="insiderId">Null for an outsider.</param>
/// <param name="only">The cells that are attacked; null for all that need protection.</param>
internal sealed class Attacker(LinkedCells linked, string? insiderId, ILinearSolver solver, IReadOnlySet<int>? only = null)
{
    private static readonly AuditResult s_nothing = new([], 0, null, []);

    private LinkedCells? _apart;

    /// <summary>Attacks every protected cell.</summary>
    public AuditResult Everything() => Component.All(linked).Select(Attacked).Aggregate(s_nothing, (one, other) => one.And(other));

    /// <summary>Attacks the protected cells that a cell is linked with.</summary>
    public AuditResult Around(int cell) => Attacked(Component.Around(linked, cell));

    /// <summary>How wide the interval of one cell is, as far as it needs to be; nothing when it contradicts itself.</summary>
    public static double Width(LinkedCells linked, int cell, string? insiderId, ILinearSolver solver) =>
        new Attacker(linked, insiderId, solver, new HashSet<int> { cell }).Around(cell).Smallest ?? 0;

    private AuditResult Attacked(Component component) => insiderId is null ? Outside(component) : Inside(component);

    /// <summary>
    /// Who computes takes for unchanged what looks unchanged, and for small what is hidden. When that cannot be, the assumption was
    /// wrong, and is attacked without.
    /// </summary>
    private AuditResult Outside(Component component)
    {
        if (Compute(linked, component) is { } result) return result;
        _apart ??= linked.WithoutAssumptions();
        return Parts(_apart, component).Select(part => Compute(_apart, part) ?? Contradiction(part)).Aggregate(s_nothing, (one, other) => one.And(other));
    }

    /// <summary>
    /// A partner knows its own figures exactly. They are not kept, so they are taken to lie in the middle of what is possible.
    /// </summary>
    private AuditResult Inside(Component component)
    {
        var owners = component.Cells.Select(c => linked.Cells[c].PartnerId).OfType<string>().Distinct().ToArray();
        if (owners.Length < 2 || !owners.Contains(insiderId)) return s_nothing;
        // What contradicts itself is found by the outsider, who looks first.
        if (Attack.Centre(component, solver) is not { } centre) return s_nothing;
        LinkedCell[] cells = [.. linked.Cells];
        foreach (var (number, cell) in component.Cells.Index())
            if (cells[cell].PartnerId == insiderId)
                cells[cell] = cells[cell] with { Range = CellRange.Exactly(centre[number]), Protection = null };
        var known = linked.With(cells);
        return Parts(known, component).Select(part => Compute(known, part) ?? s_nothing).Aggregate(s_nothing, (one, other) => one.And(other));
    }

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
        double?[] needs = [.. component.Cells.Select(c => only?.Contains(c) != false ? among.Cells[c].Protection : null)];
        if (Attack.Run(component, needs, solver) is not { } ranges) return null;
        var targets = Enumerable.Range(0, needs.Length).Where(n => needs[n] is not null).ToArray();
        return new(
            [.. targets.Where(n => !ranges[n].IsAtLeast(needs[n]!.Value)).Select(n => new Leak(component.Cells[n], ranges[n], insiderId))],
            targets.Length, targets.Length == 0 ? null : targets.Min(n => ranges[n].Width), []);
    }

    private static AuditResult Contradiction(Component component) => s_nothing with { Contradictory = component.Cells };
}
