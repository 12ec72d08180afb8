namespace WijkDashboard.Domain.Disclosure.Linked;

/// <summary>
/// The values of a cell that somebody cannot exclude, both ends included; the high end can be infinite. Continuous, as the
/// audit's programs are: what they find is never narrower than what whole numbers allow (methods, section 11).
/// </summary>
public readonly record struct CellRange(double Low, double High)
{
    /// <summary>Closer than this is equal: solvers compute with rounding errors, counts are whole.</summary>
    internal const double Tolerance = 1e-6;

    /// <summary>Nothing is known but that a count is not negative.</summary>
    public static readonly CellRange NotNegative = new(0, double.PositiveInfinity);

    public static CellRange Exactly(double value) => new(value, value);

    public double Width => High - Low;

    /// <summary>Nothing is left to guess.</summary>
    public bool IsFixed => Width <= Tolerance;

    /// <summary>True when the ends exclude each other: no value is possible.</summary>
    public bool IsEmpty => Low > High + Tolerance;

    public CellRange Within(CellRange other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));

    /// <summary>The smallest range that holds both.</summary>
    internal CellRange With(CellRange other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    internal bool IsAtLeast(double width) => Width >= width - Tolerance;
}
