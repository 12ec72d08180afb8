using WijkDashboard.Domain.Disclosure.Linked;
using WijkDashboard.Intake.Audit;
using WijkDashboard.Support;

namespace WijkDashboard.Benchmarks;

/// <summary>How much processor time it takes to make a publication safe, and how that grows. Run on purpose: see docs/measurements.md.</summary>
public sealed class AuditBenchmark(ITestOutputHelper output)
{
    [Theory(Explicit = true)]
    [InlineData(15, 20, 4)]
    [InlineData(30, 20, 4)]
    [InlineData(60, 20, 4)]
    [InlineData(60, 40, 4)]
    [InlineData(60, 20, 8)]
    [InlineData(99, 20, 4)]
    public void Publication_OfManyDistricts_IsMadeSafe(int districts, int subjects, int categories)
    {
        // One figure in five is small; the same ones in each run.
        var town = new LinkedTown(
            new(districts, 0, categories, subjects), Policies.Care, n => (n * 7919L % 1013) switch { < 200 => n % 8, var rest => 8 + rest % 70 });
        var release = town.Release();
        foreach (var round in Enumerable.Range(1, 3))
        {
            var (start, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
            var linked = LinkedFigures.Of(new(release, town.Keys, [], ReleaseAudit.Width));
            var audit = Audit.Run(linked.Cells, [], new LinearSolver());
            var audited = Environment.CpuUsage.TotalTime;
            var passed = ReleaseAudit.Run(new(release, town.Keys, []), new LinearSolver()).ShouldBeOfType<ReleaseAudit.Passed>();
            output.WriteLine(
                $"{districts} x {subjects} x {categories}, round {round}: {linked.Cells.Cells.Count} cells, {linked.Cells.Equations.Count} equations, "
                + $"{audit.Attacks} hidden, {audit.Leaks.Count} leaks: audit {(audited - start).TotalMilliseconds:F0} ms; "
                + $"audit, repair and proof {(Environment.CpuUsage.TotalTime - audited).TotalMilliseconds:F0} ms, "
                + $"{passed.Report.Steps.Count} steps, {(GC.GetTotalAllocatedBytes() - allocated) / 1_000_000} MB");
        }
    }
}
