using WijkDashboard.Domain.Disclosure.Linked;

namespace WijkDashboard.Intake.Audit;

public sealed class LinearSolverTests
{
    private static readonly Equation s_sum = new(EquationKind.Categories, [new(0, 2), new(1, 1)], 7);

    [Theory]
    [InlineData(false, 3.5)]
    [InlineData(true, 3)]
    public void Most_OfTwoNumbersWithASum_DependsOnWhetherTheyAreWhole(bool wholeNumbers, double most)
    {
        using var program = new LinearSolver().Load(new([CellRange.NotNegative, CellRange.NotNegative], [s_sum], wholeNumbers));

        program.Minimise([new(0, -1)]).ShouldBeOfType<Extreme.At>().Point[0].ShouldBe(most, 1e-6);
        program.Minimise([new(0, 1)]).ShouldBeOfType<Extreme.At>().Point[0].ShouldBe(0, 1e-6);
    }

    [Fact]
    public void Program_WithoutAnyPossibleValue_IsImpossible()
    {
        using var program = new LinearSolver().Load(new([new(0, 1), new(0, 1)], [s_sum]));

        program.Minimise([]).ShouldBeOfType<Extreme.Impossible>();
    }
}
