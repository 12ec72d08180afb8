using CsCheck;
using WijkDashboard.Intake.Audit;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>
/// Ten thousand made-up publications, each with what was published before it: every cheap attack on all of them, linear programs on
/// some. Nothing may be found. A failure names the seed that makes the same town again.
/// </summary>
[Trait("Category", "Proof")]
public sealed class PublicationsProofTests
{
    /// <summary>Of small towns; the larger ones, with all that is linked in them, are fewer.</summary>
    private const int Publications = 10_000;

    private const int Large = 200;

    /// <summary>One in so many is attacked with everything at once.</summary>
    private const int Sampled = 50;

    private static readonly LinearSolver s_solver = new();

    [Fact]
    public void Publications_UnderEveryAttack_GiveNothingAway() => Attack(Towns.Small, Publications);

    [Fact]
    public void LargerPublications_UnderEveryAttack_GiveNothingAway() => Attack(Towns.Mixed, Large);

    private static void Attack(Gen<LinkedTown> towns, int publications)
    {
        var (published, hidden) = (0, 0);
        Gen.Select(towns, Gen.Long[0, 60].Array[64], Gen.Int[2, 5], Gen.Int[0, Sampled - 1]).Sample(
            made =>
            {
                var (town, counts, every, kind) = made;
                var (first, before) = (Published(town), new TownAttacks(town, s_solver));
                before.BySubtraction(first).ShouldBeEmpty();
                TownAttacks.ByRate(first).ShouldBeEmpty();
                if (kind == 0) before.ByProgram(first).ShouldBeEmpty();
                Interlocked.Increment(ref published);
                Interlocked.Add(ref hidden, first.Cells.Count(c => c.State is CellState.Suppressed));
                if (kind % 3 != 1) return;

                // A correction, beside what it corrects.
                var leaves = town.Leaves;
                town.Correct(n => n % every == 0 ? counts[n % counts.Length] : leaves[n]);
                if (ReleaseAudit.Run(new(town.Release(), town.Keys, [first]), s_solver) is not ReleaseAudit.Passed passed) return;
                var (second, after) = (town.Release(passed.Hide), new TownAttacks(town, s_solver));
                after.BySubtraction(second).ShouldBeEmpty();
                after.ByReturn(first, second).ShouldBeEmpty();
                if (kind == 1) after.ByPair(before, first, second).ShouldBeEmpty();
                Interlocked.Increment(ref published);
            },
            iter: publications * 4 / 5);
        published.ShouldBeGreaterThan(publications * 9 / 10);
        hidden.ShouldBeGreaterThan(published);
    }

    private static Release Published(LinkedTown town) =>
        town.Release(ReleaseAudit.Run(new(town.Release(), town.Keys, []), s_solver).ShouldBeOfType<ReleaseAudit.Passed>().Hide);
}
