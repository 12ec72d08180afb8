namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>What is known of some numbers: a range for each, and equations between them.</summary>
/// <param name="WholeNumbers">Count only whole numbers as possible: exact, and far slower.</param>
public sealed record LinearProgram(IReadOnlyList<CellRange> Variables, IReadOnlyList<Equation> Equations, bool WholeNumbers = false);

/// <summary>Solves linear programs. The core defines them and stays free of packages; a solver is handed to it.</summary>
public interface ILinearSolver
{
    ILoadedProgram Load(LinearProgram program);
}

/// <summary>One program, of which several extremes are asked in turn.</summary>
public interface ILoadedProgram : IDisposable
{
    /// <summary>The point at which the sum of the terms is least.</summary>
    Extreme Minimise(IEnumerable<Term> objective);
}

/// <summary>What came of looking for an extreme.</summary>
public abstract record Extreme
{
    private Extreme()
    {
    }

    /// <param name="Point">A value for each variable, all possible at once.</param>
    public sealed record At(IReadOnlyList<double> Point) : Extreme;

    /// <summary>The sum has no least value.</summary>
    public sealed record Boundless : Extreme;

    /// <summary>No values meet all equations.</summary>
    public sealed record Impossible : Extreme;
}
