namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>
/// What was proved of a publication, for the privacy officer to read, keep and sign: how much was attacked, how, and what was hidden
/// to withstand it. Says which figures are hidden, never how large they are.
/// </summary>
/// <param name="Figures">Figures that are linked with a hidden one, earlier releases included.</param>
/// <param name="Hidden">How many of those are hidden.</param>
/// <param name="Equations">How many equations of each kind an attacker has.</param>
/// <param name="Attacks">Each hidden cell, once for outsiders and once for each partner that can know more.</param>
/// <param name="RequiredWidth">How far the least and most that a hidden cell can be must lie apart.</param>
/// <param name="SmallestInterval">At least this far they do; less than required only where the policy itself hides less. Null when nothing is hidden.</param>
/// <param name="EarlierReleases">Earlier states that can still be read and were held against this one.</param>
/// <param name="Insiders">The partners that were taken to know their own figures.</param>
/// <param name="Policies">The policies that decided, with their versions: <c>A.1</c>.</param>
/// <param name="Steps">What was hidden besides the primary rules, in order.</param>
public sealed record AuditReport(
    int Figures,
    int Hidden,
    IReadOnlyDictionary<EquationKind, int> Equations,
    int Attacks,
    double RequiredWidth,
    double? SmallestInterval,
    int EarlierReleases,
    IReadOnlyList<string> Insiders,
    IReadOnlyList<string> Policies,
    IReadOnlyList<RepairStep> Steps)
{
    internal static AuditReport Of(
        LinkedCells linked, AuditResult audit, IReadOnlyList<RepairStep> steps, ReleaseAudit.Question question) => new(
        linked.Cells.Count,
        linked.Cells.Count(c => c.Protection is not null),
        Enum.GetValues<EquationKind>().ToDictionary(kind => kind, kind => linked.Equations.Count(e => e.Kind == kind)),
        audit.Attacks,
        question.Width,
        audit.Smallest is { } smallest && double.IsFinite(smallest) ? smallest : null,
        question.Earlier.Count,
        question.Insiders,
        [.. question.Newest.Cells.Select(c => c.Policy).Distinct().Order(StringComparer.Ordinal)],
        steps);
}
