using WijkDashboard.Domain.Signals.Numerics;
using WijkDashboard.Domain.Signals.Robust;

namespace WijkDashboard.Domain.Signals.Level;

/// <summary>
/// The level lens for figures without a denominator, such as survey scores: the modified z (methods, section 3). A score has
/// no counting noise, so the spread of the others is the whole yardstick.
/// </summary>
internal static class ScoreLens
{
    /// <param name="values">A place for each area; not a number where there is none.</param>
    public static LevelResult Compare(ReadOnlySpan<double> values, ReadOnlySpan<bool> special)
    {
        var (present, compared) = (new double?[values.Length], 0);
        for (var i = 0; i < values.Length; i++)
        {
            if (special[i] || !double.IsFinite(values[i])) continue;
            present[i] = values[i];
            compared++;
        }

        var standings = new Standing[values.Length];
        if (compared < LevelLens.FewestDistricts) return new(ComparisonStatus.TooFewDistricts, compared, null, null, null, null, standings);
        var z = ModifiedZ.Of(present);
        if (z.Scale is RobustScale.None) return new(ComparisonStatus.NoSpread, compared, null, z.Median, null, null, standings);
        var student = new Student(compared - 1);
        for (var i = 0; i < standings.Length; i++)
            if (z.Scores[i] is { } score) standings[i] = new(z.Median!.Value, score, student.TwoSided(score));
        return new(ComparisonStatus.Ok, compared, null, z.Median, null, null, standings);
    }
}
