using System.Diagnostics;
using WijkDashboard.Intake.Audit;
using WijkDashboard.Support;
namespace WijkDashboard.Domain.Disclosure.Linked;
public sealed class ScratchTests(ITestOutputHelper o)
{
    [Theory]
    [InlineData(5, 60, 0, 4, 20, false)]
    [InlineData(5, 60, 0, 4, 20, false)]
    [InlineData(5, 12, 5, 4, 1, true)]
    [InlineData(1, 12, 5, 4, 1, true)]
    [InlineData(1, 60, 0, 4, 20, false)]
    [InlineData(5, 60, 0, 4, 40, false)]
    [InlineData(5, 99, 0, 4, 20, false)]
    [InlineData(5, 99, 0, 8, 20, false)]
    public void Time(int b, int d, int n, int c, int s, bool q)
    {
        var policy = Policies.Care with { RoundingBase = b };
        var rnd = new Random(1);
        var town = new LinkedTown(new(d, n, c, s, q), policy, _ => rnd.Next(0, 4) == 0 ? rnd.Next(0, 12) : rnd.Next(5, 80));
        var r = town.Release();
        foreach (var i in new[] { 0, 1 })
        {
            var t = Stopwatch.StartNew();
            var linked = LinkedFigures.Of(r, [], town.Keys, 5);
            var t1 = t.ElapsedMilliseconds;
            var a = Audit.Run(linked.Cells, [], new LinearSolver());
            var t2 = t.ElapsedMilliseconds;
            var rep = Repair.Run(linked.Cells, 5, [], new LinearSolver());
            o.WriteLine($"{b} {d} {n} {c} {s}: cells {linked.Cells.Cells.Count} eqs {linked.Cells.Equations.Count} hidden {a.Attacks} build {t1} audit {t2 - t1} leaks {a.Leaks.Count} contr {a.Contradictory.Count} repair {t.ElapsedMilliseconds - t2} {rep.GetType().Name} {(rep as Repair.Safe)?.Steps.Count}: {string.Join(',', (rep as Repair.Safe)?.Steps.CountBy(x => x.Kind) ?? [])}");
        }
    }
}
