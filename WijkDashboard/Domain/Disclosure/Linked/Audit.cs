namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>A hidden cell that somebody can compute more closely than protection allows.</summary>
/// <param name="Cell">Its place among the cells.</param>
/// <param name="Need">How wide it should be.</param>
/// <param name="InsiderId">The partner that can, with its own figures; null when everybody can.</param>
public sealed record Leak(int Cell, CellRange Range, double Need, string? InsiderId);

/// <summary>What the audit of one state of the figures found.</summary>
/// <param name="Attacks">How many times a hidden cell was attacked, by outsiders and each insider.</param>
/// <param name="Smallest">
/// The narrowest interval that was left; an interval that is wide enough is not measured further. Null when nothing is hidden.
/// </param>
/// <param name="Contradictory">Cells of which no values meet all equations: what is published contradicts itself.</param>
public sealed record AuditResult(IReadOnlyList<Leak> Leaks, int Attacks, double? Smallest, IReadOnlyList<int> Contradictory)
{
    public bool Passes => Leaks.Count == 0 && Contradictory.Count == 0;

    internal AuditResult And(AuditResult other) => new(
        [.. Leaks, .. other.Leaks], Attacks + other.Attacks,
        Smallest is { } smallest && other.Smallest is { } others ? Math.Min(smallest, others) : Smallest ?? other.Smallest,
        [.. Contradictory, .. other.Contradictory]);
}

/// <summary>Attacks everything that becomes visible together, and so proves that hidden stays hidden (methods, section 11).</summary>
public static class Audit
{
    /// <param name="insiders">The partners that know their own cells.</param>
    public static AuditResult Run(LinkedCells linked, IReadOnlyList<string> insiders, ILinearSolver solver) =>
        insiders.Select(partner => new Attacker(linked, partner, solver)).Prepend(new Attacker(linked, null, solver))
            .Select(attacker => attacker.Everything())
            .Aggregate((one, other) => one.And(other));

    /// <summary>Exactly what an outsider can conclude of each protected cell; null when it is a contradiction.</summary>
    /// <param name="wholeNumbers">Count whole numbers only; then a cell can be closer to being known.</param>
    public static IReadOnlyDictionary<string, CellRange>? Intervals(LinkedCells linked, ILinearSolver solver, bool wholeNumbers = false)
    {
        var intervals = new Dictionary<string, CellRange>();
        foreach (var component in Component.All(linked).Select(c => wholeNumbers ? c.InWholeNumbers() : c))
        {
            double?[] needs = [.. component.Cells.Select(c => linked.Cells[c].Protection is null ? null : (double?)double.PositiveInfinity)];
            if (Attack.Run(component, needs, solver) is not { } ranges) return null;
            foreach (var (number, cell) in component.Cells.Index())
                if (needs[number] is not null)
                    intervals[linked.Cells[cell].Id] = ranges[number];
        }

        return intervals;
    }
}
