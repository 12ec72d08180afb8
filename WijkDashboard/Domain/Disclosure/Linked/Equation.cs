namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>Why cells add up (methods, section 10).</summary>
public enum EquationKind
{
    /// <summary>An area is the sum of the areas in it.</summary>
    Areas,

    /// <summary>A year is the sum of its quarters or months, a quarter of its months, a moving total of its periods.</summary>
    Periods,

    /// <summary>A whole is the sum of its parts, by a rule of the catalogue.</summary>
    Categories,

    /// <summary>One is never less than the other: a part of a whole, or a rule of the catalogue.</summary>
    AtLeast,

    /// <summary>The same land under the codes of two editions.</summary>
    Editions,

    /// <summary>Everybody in the municipality is in one of its wijken; taken for true as long as the figures allow it.</summary>
    Complete,

    /// <summary>The same cell in two releases; taken for true as long as nothing says that it was corrected.</summary>
    Unchanged,
}

/// <param name="Cell">Its place among the cells.</param>
public readonly record struct Term(int Cell, double Factor);

/// <summary>The terms add up to <paramref name="Sum"/>.</summary>
/// <param name="Total">The place of the cell that the others add up to; null when none is the total.</param>
public sealed record Equation(EquationKind Kind, IReadOnlyList<Term> Terms, double Sum = 0, int? Total = null);
