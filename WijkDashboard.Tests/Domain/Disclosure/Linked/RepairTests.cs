using WijkDashboard.Intake.Audit;
using WijkDashboard.Vectors;

namespace WijkDashboard.Domain.Disclosure.Linked;

public sealed class RepairTests
{
    private static readonly LinearSolver s_solver = new();

    public static TheoryData<string> Tables =>
        [.. VectorFolder.Cases.Where(c => c.Family == "sdc.minimalSuppression").Select(c => c.Id)];

    [Fact]
    public void Total_ThatMayBeHidden_IsWithheldBeforeAnyPart() =>
        Steps(Of(mayHide: true, 61, null, 40, 14)).ShouldBe([new(RepairStepKind.TotalWithheld, "0", "1")]);

    [Fact]
    public void Parts_UnderATotalThatIsKnown_AreHiddenFromTheSmallest() =>
        Steps(Of(mayHide: false, 118, null, 40, 14, 17, 40)).ShouldBe([new(RepairStepKind.CellHidden, "3", "1")]);

    [Fact]
    public void Breakdown_OfWhichMoreThanHalfIsHidden_IsWithheld() =>
        Steps(Of(mayHide: false, 61, null, 40, 14)).ShouldBe(
            [new(RepairStepKind.CellHidden, "3", "1"), new(RepairStepKind.BreakdownWithheld, "2", "1")]);

    [Fact]
    public void Figures_ThatAreAllSeenAlready_CannotBeRepaired()
    {
        var linked = Of(mayHide: false, 61, null, 40, 14);
        LinkedCells seen = new([.. linked.Cells.Select(c => c with { MayHide = false })], linked.Equations);

        Repair.Run(seen, 5, [], s_solver).ShouldBeOfType<Repair.Failed>().CellIds.ShouldBe(["1"]);
    }

    [Fact]
    public void Figures_ThatContradictThemselves_AreNotRepaired() =>
        Repair.Run(Of(mayHide: true, 30, null, 40, 14), 5, [], s_solver).ShouldBeOfType<Repair.Contradiction>().CellIds.ShouldBe(["1"]);

    /// <summary>Methods, section 12: the smallest pattern is a yardstick, not what the repair promises.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public void SmallTable_AfterRepair_IsSafeAndHidesNoLessThanTheSmallestPattern(string id)
    {
        var vector = VectorFolder.Cases.Single(c => c.Id == id);
        var table = SuppressionTable.Read(vector.Input);

        var repair = Repair.Run(table.Linked, table.Width, [], s_solver).ShouldBeOfType<Repair.Safe>();

        Audit.Run(repair.Linked, [], s_solver).Passes.ShouldBeTrue();
        repair.Steps.Count.ShouldBeGreaterThanOrEqualTo(vector.Expected.GetProperty("minimum").GetInt32());
    }

    private static IReadOnlyList<RepairStep> Steps(LinkedCells linked) => Repair.Run(linked, 5, [], s_solver).ShouldBeOfType<Repair.Safe>().Steps;

    /// <summary>A total and its parts, called by their places.</summary>
    /// <param name="mayHide">Whether the total may be hidden; the parts always may.</param>
    /// <param name="values">Null for a part that is hidden.</param>
    private static LinkedCells Of(bool mayHide, params double?[] values) => new(
        [.. values.Select((v, place) => v is { } value
            ? new LinkedCell($"{place}", CellRange.Exactly(value)) { Value = value, MayHide = place > 0 || mayHide }
            : new LinkedCell($"{place}", CellRange.NotNegative) { Protection = 5 })],
        [new(EquationKind.Categories, [new(0, -1), .. Enumerable.Range(1, values.Length - 1).Select(c => new Term(c, 1))], Total: 0)]);
}
