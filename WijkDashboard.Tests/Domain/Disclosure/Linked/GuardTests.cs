using CsCheck;
using WijkDashboard.Intake.Audit;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>
/// Each guard of methods, sections 9 to 12, taken away on purpose: then an attack finds something that it does not find otherwise.
/// docs/protection.md has the list.
/// </summary>
[Trait("Category", "Proof")]
public sealed class GuardTests
{
    private const long Population = 2000;

    private static readonly LinearSolver s_solver = new();

    private static readonly CellPolicy s_care = CellPolicy.Of(Policies.Care, 1000, 1, isSubset: false);

    [Fact]
    public void Threshold_TakenAway_TellsOfAFewPeople()
    {
        TellsOfFew(s_care).ShouldBeFalse();
        TellsOfFew(s_care with { Threshold = 0 }).ShouldBeTrue();

        static bool TellsOfFew(CellPolicy policy) => Shown(policy).Any(c => c.High < Policies.Care.Threshold);
    }

    [Fact]
    public void HiddenZero_TakenAway_TellsThatItIsNobody()
    {
        Shown(s_care).ShouldNotContain(c => c.High == 0);
        Shown(s_care with { ZeroIsSensitive = false }).ShouldContain(c => c.High == 0);
    }

    [Fact]
    public void MinimumPopulation_TakenAway_TellsOfAGroupThatIsTooSmall()
    {
        const long Few = 30;
        CellProtection.Protect(20, Few, s_care).State.ShouldBe(CellState.Suppressed);
        CellProtection.Protect(20, Few, s_care with { MinPopulation = 0 }).State.ShouldBe(CellState.Published);
    }

    /// <summary>Attack 3: 9.6 per 1,000 of 1,250 residents is twelve, and nothing else.</summary>
    [Fact]
    public void RateOfTheRoundedCount_TakenAway_TellsTheCount()
    {
        const long Residents = 1250;
        var ofRounded = CellProtection.Protect(12, Residents, s_care).Rate!.Value;
        var ofRaw = CellProtection.Protect(12, Residents, s_care with { RoundingBase = 1 }).Rate!.Value;

        RateInversion.Candidates(ofRounded, Residents, 1000, 1).ShouldBe(new(10, 10));
        RateInversion.Candidates(ofRaw, Residents, 1000, 1).ShouldBe(new(12, 12));
        Gen.Long[0, 2000].Sample(count => CellProtection.Protect(count, Residents, s_care) is not { Rate: { } rate } cell
            || RateInversion.Candidates(rate, CellProtection.Round(Residents, 5), 1000, 1) is { } told && told.Low <= cell.Value && cell.Value <= told.High);
    }

    /// <summary>Ten and a hidden one; their total as it was counted leaves less than when it is rounded too.</summary>
    [Fact]
    public void RoundingOfATotal_TakenAway_TellsMoreOfItsParts()
    {
        static LinkedCells Under(CellRange total) => Sum(EquationKind.Areas, Shown("total", total), Hidden("a"), Shown("b", new(8, 12)));

        Audit.Run(Under(new(13, 17)), [], s_solver).Passes.ShouldBeTrue();
        Audit.Run(Under(CellRange.Exactly(13)), [], s_solver).Leaks.ShouldHaveSingleItem().Range.ShouldBe(new(1, 5));
    }

    [Theory]
    [InlineData(EquationKind.Areas)]
    [InlineData(EquationKind.Periods)]
    [InlineData(EquationKind.Categories)]
    [InlineData(EquationKind.Editions)]
    public void SumOfAKind_TakenAway_IsNotSeenByTheAudit(EquationKind kind)
    {
        var linked = Sum(kind, Shown("total", CellRange.Exactly(30)), Hidden("a"), Shown("b", CellRange.Exactly(25)));

        Audit.Run(linked, [], s_solver).Leaks.ShouldHaveSingleItem().Range.ShouldBe(CellRange.Exactly(5));
        Audit.Run(new(linked.Cells, []), [], s_solver).Passes.ShouldBeTrue();
    }

    /// <summary>Hidden besides, so at least eight, and part of nine.</summary>
    [Fact]
    public void PartOfAWhole_TakenAway_IsNotSeenByTheAudit()
    {
        LinkedCells linked = new(
            [Shown("whole", CellRange.Exactly(9)), Hidden("part") with { Range = new(8, double.PositiveInfinity) }, new("rest", CellRange.NotNegative)],
            [new(EquationKind.AtLeast, [new(1, 1), new(2, 1), new(0, -1)])]);

        Audit.Run(linked, [], s_solver).Leaks.ShouldHaveSingleItem().Range.ShouldBe(new(8, 9));
        Audit.Run(new(linked.Cells, []), [], s_solver).Passes.ShouldBeTrue();
    }

    /// <summary>Each release by itself is safe; the cell that looks the same in both is not.</summary>
    [Fact]
    public void SameCellInTwoReleases_TakenAway_IsNotSeenByTheAudit()
    {
        LinkedCells linked = new(
            [Hidden("a") with { Range = new(0, 12) }, Hidden("a #1") with { Range = new(8, 20) }],
            [new(EquationKind.Unchanged, [new(0, 1), new(1, -1)])]);

        Audit.Run(linked, [], s_solver).Leaks.Select(l => l.Range).ShouldBe([new(8, 12), new(8, 12)]);
        Audit.Run(new(linked.Cells, []), [], s_solver).Passes.ShouldBeTrue();
    }

    /// <summary>Who may be nowhere leaves room that nobody believes in.</summary>
    [Fact]
    public void EverybodyIsSomewhere_TakenAway_IsNotSeenByTheAudit()
    {
        var parts = Sum(EquationKind.Areas, Shown("total", CellRange.Exactly(30)), Hidden("a"), Shown("b", CellRange.Exactly(25)), new("rest", CellRange.NotNegative));
        LinkedCells linked = new(parts.Cells, [.. parts.Equations, new(EquationKind.Complete, [new(3, 1)])]);

        Audit.Run(linked, [], s_solver).Leaks.ShouldHaveSingleItem().Range.ShouldBe(CellRange.Exactly(5));
        Audit.Run(parts, [], s_solver).Passes.ShouldBeTrue();
    }

    /// <summary>A width of one is kept everywhere, and then some figures are nearly known.</summary>
    [Fact]
    public void WidthOfFive_TakenAway_LetsAttacksComeClose()
    {
        var found = 0;
        Towns.Any.Sample(
            town =>
            {
                var passed = ReleaseAudit.Run(new(town.Release(), town.Keys, [], Width: 1), s_solver).ShouldBeOfType<ReleaseAudit.Passed>();
                Interlocked.Add(ref found, new TownAttacks(town, s_solver).BySubtraction(town.Release(passed.Hide)).Count);
            },
            iter: 200);
        found.ShouldBeGreaterThan(0);
    }

    /// <summary>What an earlier release hid is shown by the next, as if it had never been hidden.</summary>
    [Fact]
    public void HiddenOnceStaysHidden_TakenAway_ShowsItInTheNext()
    {
        long[] before = [3, 10, 20], after = [3, 30, 10];
        var town = new LinkedTown(new(3, 0, 0), Towns.Exact, n => before[n]);
        var parts = town.Keys.Where(k => k.Area.Level > Areas.AreaLevel.Municipality).ToHashSet();
        var first = town.Release(Run().Hide);
        town.Correct(n => after[n]);
        var attacks = new TownAttacks(town, s_solver);

        attacks.ByReturn(first, town.Release(Run().Hide)).ShouldNotBeEmpty();
        attacks.ByReturn(first, town.Release(Run(first).Hide)).ShouldBeEmpty();

        ReleaseAudit.Passed Run(params Release[] earlier) =>
            ReleaseAudit.Run(new(town.Release(), parts, earlier), s_solver).ShouldBeOfType<ReleaseAudit.Passed>();
    }

    private static IEnumerable<ProtectedCell> Shown(CellPolicy policy) =>
        Enumerable.Range(0, 60).Select(count => CellProtection.Protect(count, Population, policy)).Where(c => c.State is CellState.Published);

    private static LinkedCell Shown(string id, CellRange range) => new(id, range) { Value = range.Low };

    private static LinkedCell Hidden(string id) => new(id, new(0, 7)) { Protection = ReleaseAudit.Width };

    /// <summary>The first is the total of the others.</summary>
    private static LinkedCells Sum(EquationKind kind, params LinkedCell[] cells) => new(
        cells, [new(kind, [new(0, -1), .. Enumerable.Range(1, cells.Length - 1).Select(c => new Term(c, 1))], Total: 0)]);
}
