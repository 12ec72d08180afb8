using CsCheck;
using WijkDashboard.Intake.Audit;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Disclosure.Linked;

public sealed class ReleaseAuditTests
{
    private static readonly LinearSolver s_solver = new();

    [Fact]
    public void Audit_OfAnyTown_IsTheSameEachTime() => Towns.Any.Sample(
        town =>
        {
            var (one, other) = (Run(town.Release(), town), Run(Shuffled(town.Release()), town));
            return one.Hide.SetEquals(other.Hide) && one.Report.Steps.SequenceEqual(other.Report.Steps);
        },
        iter: 40);

    [Fact]
    public void Audit_OfWhatItRepaired_HidesNothingMore() => Towns.Any.Sample(
        town =>
        {
            var repaired = town.Release(Run(town.Release(), town).Hide);
            var again = Run(repaired, town);
            return again.Hide.Count == 0 && again.Report.Steps.Count == 0;
        },
        iter: 40);

    [Fact]
    public void Audit_OfAnyTown_HidesOnlyWhatIsShown() => Towns.Any.Sample(
        town =>
        {
            var shown = town.Release().Cells.Where(c => c.State is CellState.Published).Select(CellKey.Of).ToHashSet();
            return Run(town.Release(), town).Hide.All(shown.Contains);
        },
        iter: 40);

    private static Release Shuffled(Release release) => release with { Cells = [.. release.Cells.Reverse()] };

    private static ReleaseAudit.Passed Run(Release release, LinkedTown town) =>
        ReleaseAudit.Run(new(release, town.Keys, []), s_solver).ShouldBeOfType<ReleaseAudit.Passed>();
}
