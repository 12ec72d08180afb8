using System.Numerics;
using System.Runtime.InteropServices;
using WijkDashboard.Domain.Signals.Level;
using WijkDashboard.Domain.Signals.Numerics;
using WijkDashboard.Domain.Signals.Robust;

namespace WijkDashboard.Domain.Signals.Change;

/// <summary>
/// This district against its own past, with the change of the whole municipality taken out: does a jump like this happen
/// here, or is it rare (methods, section 4.2)?
/// </summary>
internal static class ChangeLens
{
    /// <summary>From so many periods on, the past itself tells how much figures swing.</summary>
    private const int HistoryFrom = 4;

    /// <summary>Fewer past changes do not tell what is ordinary.</summary>
    private const int FewestChanges = 16;

    /// <param name="periods">Of equal length, oldest first; the last is the one that is looked at.</param>
    public static ChangeResult Compare(IReadOnlyList<CountColumn> periods, ReadOnlySpan<bool> special, ChangeSettings settings)
    {
        if (periods.Count < 2) return NotCompared(ComparisonStatus.OnePeriod, ChangeYardstick.History, 0, special.Length);
        var history = periods.Count >= HistoryFrom ? AgainstHistory(periods, special, settings) : null;
        if (history is { Status: not ComparisonStatus.TooLittleHistory }) return history;
        var (past, current, hasGaps) = (new Past(special.Length), periods[^1], false);
        for (var t = 0; t < periods.Count - 1; t++) past.Add(periods[t]);

        // Without a history of swings, a sum over fewer periods would count as quieter than it is.
        for (var i = 0; i < special.Length; i++)
        {
            if (past.Periods[i] == periods.Count - 1) continue;
            hasGaps |= past.Periods[i] > 0;
            past.Periods[i] = 0;
        }

        var result = AgainstDistricts(current, past, special, settings);
        if (result.Status is not ComparisonStatus.TooFewDistricts) return result;
        return history ?? (hasGaps ? result with { Status = ComparisonStatus.Gaps } : result);
    }

    /// <summary>The yardstick is how much all districts swung in all earlier periods.</summary>
    public static ChangeResult AgainstHistory(IReadOnlyList<CountColumn> periods, ReadOnlySpan<bool> special, ChangeSettings settings)
    {
        var past = new Past(special.Length);
        var swings = new Swings(special.Length * Math.Max(0, periods.Count - 2));
        for (var t = 0; t < periods.Count - 1; t++)
        {
            if (t > 0) swings.Add(ChangeStep.Of(periods[t], past, special, settings));
            past.Add(periods[t]);
        }

        var step = ChangeStep.Of(periods[^1], past, special, settings);
        if (swings.Count < FewestChanges)
            return NotCompared(ComparisonStatus.TooLittleHistory, ChangeYardstick.History, step.Compared, special.Length);
        if (!step.IsUsable) return NotCompared(StatusOf(step), ChangeYardstick.History, step.Compared, special.Length);
        var tau = Spread.Solve(swings.At, swings.Count, settings.Trim);
        return Scored(ChangeYardstick.History, step, special, tau, Math.Min(settings.MostDf, swings.Count / 2), i => step.Pull[i]);
    }

    /// <summary>The yardstick is how much the districts differ in their change of this period.</summary>
    public static ChangeResult AgainstDistricts(CountColumn current, Past past, ReadOnlySpan<bool> special, ChangeSettings settings)
    {
        var step = ChangeStep.Of(current, past, special, settings);
        if (!step.IsUsable) return NotCompared(StatusOf(step), ChangeYardstick.Districts, step.Compared, special.Length);
        var swings = new Swings(step.Compared);
        swings.Add(step, pull: 1);
        var tau = Spread.Solve(swings.At, swings.Count, settings.Trim);
        return Scored(ChangeYardstick.Districts, step, special, tau, step.Compared - 1, _ => 1);
    }

    private static ComparisonStatus StatusOf(ChangeStep step) =>
        step.Compared < LevelLens.FewestDistricts ? ComparisonStatus.TooFewDistricts : ComparisonStatus.NoEvents;

    private static ChangeResult NotCompared(ComparisonStatus status, ChangeYardstick yardstick, int compared, int length) =>
        new(status, yardstick, compared, null, null, null, new Standing[length]);

    private static ChangeResult Scored(
        ChangeYardstick yardstick, ChangeStep step, ReadOnlySpan<bool> special, double tau, int df, Func<int, double> pull)
    {
        var (student, standings) = (new Student(df), new Standing[special.Length]);
        for (var i = 0; i < standings.Length; i++)
        {
            if (double.IsNaN(step.Distance[i])) continue;
            var swing = pull(i) * tau;
            var z = step.Distance[i] / Math.Sqrt(step.Variance[i] + swing * swing);
            standings[i] = new(step.Expected[i], z, special[i] ? null : student.TwoSided(z));
        }

        return new(ComparisonStatus.Ok, yardstick, step.Compared, step.Ratio, tau, df, standings);
    }

    /// <summary>The changes that together tell what is ordinary.</summary>
    private sealed class Swings(int capacity)
    {
        private readonly double[] _distance = new double[capacity];
        private readonly double[] _variance = new double[capacity];
        private readonly double[] _pull = new double[capacity];

        public int Count { get; private set; }

        public void Add(ChangeStep step, double? pull = null)
        {
            if (!step.IsUsable) return;
            foreach (var i in step.Places)
            {
                _distance[Count] = step.Distance[i];
                _variance[Count] = step.Variance[i];
                var weight = pull ?? step.Pull[i];
                _pull[Count++] = weight * weight;
            }
        }

        public void At(double tau, Span<double> scores)
        {
            var square = tau * tau;
            var wide = MemoryMarshal.Cast<double, Vector<double>>(scores);
            var distance = Wide(_distance);
            var variance = Wide(_variance);
            var pull = Wide(_pull);
            for (var i = 0; i < wide.Length; i++) wide[i] = distance[i] / Vector.SquareRoot(variance[i] + pull[i] * square);
            for (var i = wide.Length * Vector<double>.Count; i < scores.Length; i++)
                scores[i] = _distance[i] / Math.Sqrt(_variance[i] + _pull[i] * square);
        }

        private static ReadOnlySpan<Vector<double>> Wide(double[] values) => MemoryMarshal.Cast<double, Vector<double>>(values);
    }
}
