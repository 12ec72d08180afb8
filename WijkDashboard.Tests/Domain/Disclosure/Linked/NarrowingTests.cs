using CsCheck;
using WijkDashboard.Intake.Audit;

namespace WijkDashboard.Domain.Disclosure.Linked;

public sealed class NarrowingTests
{
    private static readonly Gen<CellRange> s_range = Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20].Nullable(), (low, width) =>
        new CellRange(low, width is { } w ? low + w : double.PositiveInfinity));

    /// <summary>A total of three, of which the first is itself a total of two.</summary>
    private static readonly Equation[] s_tree = [Sum(0, 1, 2, 3), Sum(1, 4, 5)];

    /// <summary>A table of two by two with its margins: a circle.</summary>
    private static readonly Equation[] s_table = [Sum(4, 0, 1), Sum(5, 2, 3), Sum(6, 0, 2), Sum(7, 1, 3)];

    [Fact]
    public void Ranges_InATree_AreThoseOfTheSolver() => s_range.Array[6].Sample(ranges =>
    {
        var program = new LinearProgram(ranges, s_tree);
        var narrowed = Narrowing.Narrow(program, isTree: true);
        if (Solved(program) is not { } solved) return narrowed is null;
        return narrowed is not null && narrowed.Zip(solved).All(r => IsNear(r.First, r.Second));
    });

    [Fact]
    public void Ranges_InACircle_NeverExcludeAPossibleValue() => s_range.Array[8].Sample(ranges =>
    {
        var program = new LinearProgram(ranges, s_table);
        if (Solved(program) is not { } solved) return true;
        return Narrowing.Narrow(program, isTree: false) is { } narrowed
            && narrowed.Zip(solved).All(r => r.First.Low <= r.Second.Low + 1e-4 && r.First.High >= r.Second.High - 1e-4);
    });

    private static Equation Sum(int total, params int[] parts) =>
        new(EquationKind.Categories, [.. parts.Select(p => new Term(p, 1)), new(total, -1)], Total: total);

    private static CellRange[]? Solved(LinearProgram program)
    {
        using var loaded = new LinearSolver().Load(program);
        if (loaded.Minimise([]) is Extreme.Impossible) return null;
        return [.. Enumerable.Range(0, program.Variables.Count).Select(v => new CellRange(
            ((Extreme.At)loaded.Minimise([new(v, 1)])).Point[v],
            loaded.Minimise([new(v, -1)]) is Extreme.At most ? most.Point[v] : double.PositiveInfinity))];
    }

    private static bool IsNear(CellRange one, CellRange other) =>
        Math.Abs(one.Low - other.Low) < 1e-4 && (one.High == other.High || Math.Abs(one.High - other.High) < 1e-4);
}
