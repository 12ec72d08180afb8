using System.Diagnostics;
using WijkDashboard.Domain.Disclosure.Linked;

namespace WijkDashboard.Intake.Audit;

/// <summary>Real figures: Statistics Netherlands rounded them before, and they need not add up.</summary>
public sealed class GoudaAuditTests(GoudaInstallation gouda, ITestOutputHelper output) : IClassFixture<GoudaInstallation>
{
    [Fact]
    public void Gouda_AsItIsPublished_CanBeMadeSafe()
    {
        var cells = gouda.Publication.Figures.All.ToArray();
        var newest = new Release(gouda.Publication.Catalogue, cells, new HashSet<CellKey>());

        var time = Stopwatch.StartNew();
        var audit = ReleaseAudit.Run(new(newest, cells.Select(CellKey.Of).ToHashSet(), []), new LinearSolver());
        output.WriteLine($"{time.Elapsed.TotalMilliseconds} {audit}");
        if (audit is ReleaseAudit.Contradiction c) output.WriteLine(string.Join('\n', c.Cells));
        if (audit is ReleaseAudit.Passed p) output.WriteLine(string.Join('\n', p.Report.Steps));

        audit.ShouldBeOfType<ReleaseAudit.Passed>();
    }
}
