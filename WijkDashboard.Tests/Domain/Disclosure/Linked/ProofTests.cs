using CsCheck;
using WijkDashboard.Intake.Audit;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>
/// The attacks of methods, section 13, on made-up towns. Each is shown twice: it finds nothing in what the audit let through, and
/// it finds something when the guard against it is taken away, so that it would have found it.
/// </summary>
[Trait("Category", "Proof")]
public sealed class ProofTests
{
    private const int Towns = 40;

    private static readonly int[] s_seeds = [.. Enumerable.Range(0, 11)];

    private static readonly LinearSolver s_solver = new();

    private static readonly Gen<LinkedTown> s_shared = Support.Towns.Of(
        Gen.Select(Gen.Int[1, 2], Gen.Int[2, 3], (districts, categories) => new TownSize(districts, 0, categories)), "gemeente", "zorg", "politie");

    [Fact]
    public void Audited_UnderSubtraction_GivesNothingAway() => Support.Towns.Any.Sample(
        town => new TownAttacks(town, s_solver).BySubtraction(Protected(town)).ShouldBeEmpty(), iter: Towns);

    [Fact]
    public void Audited_UnderLinearPrograms_GivesNothingAway() => Support.Towns.Any.Sample(
        town => new TownAttacks(town, s_solver).ByProgram(Protected(town)).ShouldBeEmpty(), iter: Towns);

    /// <summary>What cannot be made safe beside an earlier release is refused, and then nothing can be attacked.</summary>
    [Fact]
    public void Audited_WithACorrection_GivesNothingAwayOfEitherRelease() =>
        Gen.Select(Support.Towns.Any, Gen.Long[0, 60].Array[64], Gen.Int[2, 5]).Sample(
            (town, counts, every) =>
            {
                var (first, before) = (Protected(town), new TownAttacks(town, s_solver));
                var leaves = town.Leaves;
                town.Correct(n => n % every == 0 ? counts[n % counts.Length] : leaves[n]);
                var audit = ReleaseAudit.Run(new(town.Release(), town.Keys, [first]), s_solver);
                audit.ShouldNotBeOfType<ReleaseAudit.Contradiction>();
                if (audit is ReleaseAudit.Passed passed)
                    new TownAttacks(town, s_solver).ByPair(before, first, town.Release(passed.Hide)).ShouldBeEmpty();
            },
            iter: Towns);

    /// <summary>
    /// The audit knows no raw figures, so a partner whose own lie far from the middle comes closer than five: docs/protection.md. What
    /// the others hide it does not come to know.
    /// </summary>
    [Fact]
    public void Audited_UnderInsiders_TellsNoFigureOfOtherPartners() => s_shared.Sample(
        town =>
        {
            var attacks = new TownAttacks(town, s_solver, 1);
            var release = Protected(town);
            foreach (var partner in town.Catalogue.Partners) attacks.ByProgram(release, partner.Id).ShouldBeEmpty();
        },
        iter: Towns);

    [Theory]
    [InlineData(TownSum.Areas, EquationKind.Areas)]
    [InlineData(TownSum.Quarters, EquationKind.Periods)]
    [InlineData(TownSum.Categories, EquationKind.Categories)]
    public void Equations_LeftOut_LetSubtractionThrough(TownSum sum, EquationKind kind) => s_seeds.ShouldContain(seed =>
        Found(new(new(3, 0, 3, 1, true), Support.Towns.Exact, n => (n * 7 + seed) % 11 == 0 ? 3 : 20 + n), kind, sum));

    private static bool Found(LinkedTown town, EquationKind without, TownSum sum) =>
        new TownAttacks(town, s_solver).BySubtraction(Without(town, without), sum).Count > 0;

    [Fact]
    public void Repair_LeftOut_LetsProgramsThrough()
    {
        var town = new LinkedTown(new(3, 0, 3), Support.Towns.Exact, n => n % 4 == 0 ? 3 : 20 + n);

        new TownAttacks(town, s_solver).ByProgram(town.Release()).ShouldNotBeEmpty();
    }

    /// <summary>
    /// The second wijk is hidden for the first. Then it grows, so that by itself the third would be hidden instead, which the
    /// earlier release shows.
    /// </summary>
    [Fact]
    public void EarlierRelease_LeftOut_LetsAPairThrough()
    {
        long[] before = [3, 10, 20], after = [3, 30, 20];
        var town = new LinkedTown(new(3, 0, 0), Support.Towns.Exact, n => before[n]);
        var (first, earlier) = (WithTotals(town), new TownAttacks(town, s_solver));
        town.Correct(n => after[n]);
        var attacks = new TownAttacks(town, s_solver);

        attacks.ByPair(earlier, first, WithTotals(town)).ShouldNotBeEmpty();
        attacks.ByPair(earlier, first, WithTotals(town, first)).ShouldBeEmpty();
    }

    /// <summary>
    /// Of what is hidden in both, an attacker guesses that it did not change. Here that cannot be, until the repair hides more: then it
    /// can, and the first wijk would be known exactly in both releases.
    /// </summary>
    [Fact]
    public void Guess_ThatMoreHidingMakesPossible_IsAttackedToo()
    {
        long[] before = [7, 15, 57, 2, 51, 7, 48, 24, 1, 4, 10, 51], after = [8, 15, 57, 2, 55, 7, 57, 24, 9, 4, 27, 51];
        var town = new LinkedTown(new(3, 0, 0, 1, true), Support.Towns.Exact, n => before[n]);
        var (first, earlier) = (Protected(town), new TownAttacks(town, s_solver));
        town.Correct(n => after[n]);

        var audit = ReleaseAudit.Run(new(town.Release(), town.Keys, [first]), s_solver);

        if (audit is ReleaseAudit.Passed passed)
        {
            passed.Report.SmallestInterval.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(ReleaseAudit.Width - CellRange.Tolerance);
            new TownAttacks(town, s_solver).ByPair(earlier, first, town.Release(passed.Hide)).ShouldBeEmpty();
        }
        else
        {
            audit.ShouldBeOfType<ReleaseAudit.Leaking>();
        }
    }

    [Fact]
    public void Insiders_LeftOut_LetAPartnerThrough()
    {
        long[] counts = [3, 4, 20];
        var town = new LinkedTown(new(1, 0, 3), Support.Towns.Exact, n => counts[n], "gemeente", "zorg", "politie");
        var linked = LinkedFigures.Of(new(town.Release(), town.Keys, [], ReleaseAudit.Width));
        var withoutInsiders = Applied(town, linked, Repair.Run(linked.Cells, ReleaseAudit.Width, [], s_solver));

        new TownAttacks(town, s_solver).ByProgram(withoutInsiders, "zorg").ShouldNotBeEmpty();
        new TownAttacks(town, s_solver).ByProgram(Protected(town), "zorg").ShouldBeEmpty();
    }

    /// <summary>Attack 7: of persons, whoever is not counted is known too.</summary>
    [Fact]
    public void Complement_LeftOut_TellsWhoIsNotCounted()
    {
        const long Population = 2000;
        var counted = Gen.Long[0, Population];
        var persons = new CellPolicy(8, 5, true, 50, 100, 1, IsSubset: true);

        counted.Sample(count => Complement(count, persons) is not { } others || others.High >= persons.Threshold);
        Complement(Population - 1, persons with { IsSubset = false })!.Value.High.ShouldBeLessThan(persons.Threshold);

        static CellRange? Complement(long count, CellPolicy policy) =>
            CellProtection.Protect(count, Population, policy) is { State: CellState.Published } cell
                ? new(Population - cell.High!.Value, Population - cell.Low!.Value)
                : null;
    }

    /// <summary>How often a partner that reads its own raw figures comes closer than it may: see docs/protection.md.</summary>
    [Fact(Explicit = true)]
    public void Insiders_WithTheirRealFigures_AreCounted()
    {
        var (cells, narrow, exact) = (0, 0, 0);
        s_shared.Sample(
            town =>
            {
                var attacks = new TownAttacks(town, s_solver);
                var closer = new TownAttacks(town, s_solver, 1);
                var release = Protected(town);
                foreach (var partner in town.Catalogue.Partners)
                {
                    Interlocked.Add(ref cells, release.Cells.Count(c => c.State is CellState.Suppressed && town.Catalogue.Indicator(c.IndicatorId)!.PartnerId != partner.Id));
                    Interlocked.Add(ref narrow, attacks.ByProgram(release, partner.Id).Count);
                    Interlocked.Add(ref exact, closer.ByProgram(release, partner.Id).Count);
                }
            },
            iter: 1000);
        TestContext.Current.TestOutputHelper!.WriteLine($"{cells} attacked, {narrow} closer than 5, {exact} known");
    }

    private static Release Protected(LinkedTown town, params Release[] earlier) => town.Release(
        ReleaseAudit.Run(new(town.Release(), town.Keys, earlier), s_solver).ShouldBeOfType<ReleaseAudit.Passed>().Hide);

    private static Release Without(LinkedTown town, EquationKind kind)
    {
        var figures = LinkedFigures.Of(new(town.Release(), town.Keys, [], ReleaseAudit.Width));
        LinkedCells less = new(figures.Cells.Cells, [.. figures.Cells.Equations.Where(e => e.Kind != kind)]);
        return Applied(town, figures, Repair.Run(less, ReleaseAudit.Width, [], s_solver));
    }

    private static Release Applied(LinkedTown town, LinkedFigures figures, Repair repair)
    {
        var safe = repair.ShouldBeOfType<Repair.Safe>();
        return town.Release(figures.Keys.Where(k => figures.WasHidden(k.Key, safe.Linked)).Select(k => k.Value).ToHashSet());
    }

    /// <summary>A release in which the total may not be withheld, because it is known already.</summary>
    private static Release WithTotals(LinkedTown town, params Release[] earlier)
    {
        var parts = town.Keys.Where(k => k.Area.Level > Areas.AreaLevel.Municipality).ToHashSet();
        return town.Release(ReleaseAudit.Run(new(town.Release(), parts, earlier), s_solver).ShouldBeOfType<ReleaseAudit.Passed>().Hide);
    }
}
