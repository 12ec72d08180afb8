using System.Numerics;
using System.Runtime.InteropServices;

namespace WijkDashboard.Domain.Signals.Level;

/// <summary>
/// Stabilises a count with variance μ + τ²μ² (Anscombe, Biometrika 1948;35:246): (2/τ)·[asinh(τ√(O+k)) − asinh(τ√(μ+k))], and the
/// difference of roots for τ = 0.
/// </summary>
internal sealed class AsinhScores
{
    /// <summary>Below it the two terms are so alike that their difference loses digits; the series is exact there.</summary>
    private const double SeriesBelow = 1e-6;

    private readonly double[] _observed;
    private readonly double[] _target;

    public AsinhScores(double[] counts, double[] expected, int roundingBase)
    {
        var shift = RoundingNoise.Shift(roundingBase);
        (_observed, _target) = (new double[counts.Length], new double[counts.Length]);
        for (var i = 0; i < counts.Length; i++)
        {
            _observed[i] = Math.Sqrt(counts[i] + shift);
            _target[i] = Math.Sqrt(expected[i] + shift);
        }
    }

    public void At(double tau, Span<double> scores)
    {
        if (tau < SeriesBelow)
        {
            for (var i = 0; i < scores.Length; i++) scores[i] = Series(_observed[i], _target[i], tau * tau);
            return;
        }

        // Both terms are a logarithm, so their difference is one; and several districts are done at a time.
        var observed = Vectors(_observed);
        var target = Vectors(_target);
        var wide = MemoryMarshal.Cast<double, Vector<double>>(scores);
        for (var i = 0; i < wide.Length; i++) wide[i] = Vector.Log(Grown(tau * observed[i]) / Grown(tau * target[i])) * (2 / tau);
        for (var i = wide.Length * Vector<double>.Count; i < scores.Length; i++)
            scores[i] = Math.Log(Grown(tau * _observed[i]) / Grown(tau * _target[i])) * (2 / tau);
    }

    private static ReadOnlySpan<Vector<double>> Vectors(double[] values) => MemoryMarshal.Cast<double, Vector<double>>(values);

    /// <summary>asinh x = ln(x + √(x² + 1)); this is the part under the logarithm.</summary>
    private static double Grown(double x) => x + Math.Sqrt(x * x + 1);

    private static Vector<double> Grown(Vector<double> x) => x + Vector.SquareRoot(x * x + Vector<double>.One);

    /// <summary>asinh x = x − x³/6 + …</summary>
    private static double Series(double observed, double target, double tauSquared) =>
        2 * (observed - target) - tauSquared / 3 * (observed * observed * observed - target * target * target);
}
