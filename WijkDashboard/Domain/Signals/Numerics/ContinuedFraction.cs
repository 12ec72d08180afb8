namespace WijkDashboard.Domain.Signals.Numerics;

/// <summary>The terms of a continued fraction: a structure, so that thousands of them cost no memory.</summary>
internal interface IFractionTerms
{
    /// <summary>aₙ and bₙ, for n from 1.</summary>
    (double A, double B) Term(int n);
}

/// <summary>Continued fractions, the way into the tails of the gamma and beta integrals.</summary>
/// <remarks>Modified Lentz algorithm: Thompson and Barnett, J Comput Phys 1986;64:490.</remarks>
internal static class ContinuedFraction
{
    /// <summary>Stands in for a zero denominator; its effect cancels in the next step.</summary>
    private const double Tiny = 1e-300;

    /// <summary>A few times the spacing of doubles near 1: the last factors may swing that much for ever.</summary>
    private const double Precision = 1e-15;

    /// <summary>The value of b₀ + a₁/(b₁ + a₂/(b₂ + …)).</summary>
    public static double Evaluate<TTerms>(double b0, TTerms terms)
        where TTerms : struct, IFractionTerms
    {
        var value = b0 == 0 ? Tiny : b0;
        var numerator = value;
        var denominator = 0.0;
        var factor = 0.0;
        for (var n = 1; Math.Abs(factor - 1) > Precision && n < 1_000_000; n++)
        {
            var (a, b) = terms.Term(n);
            denominator = 1 / NotZero(b + a * denominator);
            numerator = NotZero(b + a / numerator);
            factor = numerator * denominator;
            value *= factor;
        }

        return value;
    }

    private static double NotZero(double value) => value == 0 ? Tiny : value;
}
