using WijkDashboard.Intake.Audit;

namespace WijkDashboard.Domain.Disclosure.Linked;

public sealed class AuditTests
{
    private static readonly LinearSolver s_solver = new();

    [Fact]
    public void Part_ThatIsHiddenAlone_IsComputed()
    {
        var audit = Audit.Run(Of(Shown("total", 61), Hidden("I"), Shown("II", 40), Shown("III", 14)), [], s_solver);

        var leak = audit.Leaks.ShouldHaveSingleItem();
        (leak.Cell, leak.Range, leak.Need, leak.InsiderId).ShouldBe((1, CellRange.Exactly(7), 5, null));
        (audit.Attacks, audit.Smallest).ShouldBe((1, 0));
    }

    [Fact]
    public void Parts_ThatAreHiddenTogether_KeepTheirInterval()
    {
        var audit = Audit.Run(Of(Shown("total", 40), Hidden("a"), Hidden("b"), Shown("c", 21)), [], s_solver);

        audit.Passes.ShouldBeTrue();
        audit.Smallest.ShouldBe(19);
    }

    [Fact]
    public void Figures_ThatFitNoNumbers_AreNamed()
    {
        var audit = Audit.Run(Of(Shown("total", 10), Small("a"), Shown("b", 30)), [], s_solver);

        audit.Passes.ShouldBeFalse();
        audit.Contradictory.ShouldBe([1]);
    }

    /// <summary>More than small numbers is left over, so that one of them is hidden for another reason.</summary>
    [Fact]
    public void Guess_ThatCannotBe_IsGivenUp()
    {
        var audit = Audit.Run(Of(Shown("total", 60), Small("a") with { Certain = CellRange.NotNegative }, Hidden("b") with { Range = new(0, 7) }, Shown("c", 30)), [], s_solver);

        audit.Passes.ShouldBeTrue();
        audit.Smallest.ShouldBe(7);
    }

    [Theory]
    [InlineData("zorg", true)]
    [InlineData("politie", false)]
    public void Partner_WithAHiddenFigureOfItsOwn_ComputesTheOther(string insider, bool finds)
    {
        var linked = Of(Shown("total", 27), Small("a") with { PartnerId = "zorg" }, Small("b") with { PartnerId = "gemeente" }, Shown("c", 20));

        var audit = Audit.Run(linked, [insider], s_solver);

        audit.Leaks.Select(l => (l.Cell, l.InsiderId)).ShouldBe(finds ? [(2, insider)] : []);
    }

    /// <summary>Its own total tells a partner that the parts are small; nothing that is published does.</summary>
    [Fact]
    public void Partner_WithATotalOfItsOwn_IsNotToldByThePublication()
    {
        var linked = Of(
            Small("total") with { PartnerId = "zorg" }, Small("a") with { PartnerId = "gemeente" }, Small("b") with { PartnerId = "gemeente" });

        Audit.Run(linked, ["zorg"], s_solver).Leaks.ShouldBeEmpty();
    }

    private static LinkedCell Shown(string id, double value) => new(id, CellRange.Exactly(value)) { Value = value };

    private static LinkedCell Hidden(string id) => new(id, CellRange.NotNegative) { Protection = 5 };

    private static LinkedCell Small(string id) => Hidden(id) with { Range = new(0, 7) };

    /// <summary>The first is the total of the others.</summary>
    private static LinkedCells Of(params LinkedCell[] cells) => new(cells, [new(
        EquationKind.Categories, [new(0, -1), .. Enumerable.Range(1, cells.Length - 1).Select(c => new Term(c, 1))], Total: 0)]);
}
