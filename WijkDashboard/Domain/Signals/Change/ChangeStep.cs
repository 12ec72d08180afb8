using WijkDashboard.Domain.Signals.Level;
using WijkDashboard.Domain.Signals.Robust;

namespace WijkDashboard.Domain.Signals.Change;

/// <summary>The events and people of the periods before one, added up for each district; only periods that have a figure.</summary>
internal sealed class Past(int length)
{
    public double[] Counts { get; } = new double[length];

    public double[] Exposures { get; } = new double[length];

    public int[] Periods { get; } = new int[length];

    public void Add(CountColumn column)
    {
        for (var i = 0; i < column.Length; i++)
        {
            if (!CountColumn.IsCount(column.Counts[i]) || !CountColumn.IsExposure(column.Exposures[i])) continue;
            Counts[i] += column.Counts[i];
            Exposures[i] += column.Exposures[i];
            Periods[i]++;
        }
    }
}

/// <summary>
/// One period of every district against its past, with the common change taken out (methods, section 4.2): the angle d, its
/// variance v by chance and rounding, and how strongly h a swing of the rate moves the angle.
/// </summary>
internal sealed class ChangeStep
{
    /// <summary>The median district must have so many events for the median change to be a steady centre.</summary>
    private const double SteadyMedian = 20;

    private readonly int[] _places;

    private ChangeStep(int length) =>
        (_places, Distance, Variance, Pull, Expected) = (new int[length], new double[length], new double[length], new double[length], new double[length]);

    /// <summary>How many districts can be compared.</summary>
    public int Compared { get; private set; }

    /// <summary>Their places; without the special ones.</summary>
    public ReadOnlySpan<int> Places => _places.AsSpan(0, Compared);

    /// <summary>The common change; not a number when nothing happened now or before.</summary>
    public double Ratio { get; private set; } = CountColumn.Absent;

    /// <summary>d, a place for each area; not a number where nothing can be said.</summary>
    public double[] Distance { get; }

    /// <summary>v.</summary>
    public double[] Variance { get; }

    /// <summary>h.</summary>
    public double[] Pull { get; }

    public double[] Expected { get; }

    /// <summary>True with enough districts and any event, both now and before.</summary>
    public bool IsUsable => Compared >= LevelLens.FewestDistricts && Ratio > 0;

    public static ChangeStep Of(CountColumn current, Past past, ReadOnlySpan<bool> special, ChangeSettings settings)
    {
        var step = new ChangeStep(current.Length);
        for (var i = 0; i < current.Length; i++)
        {
            step.Distance[i] = CountColumn.Absent;
            if (IsComparable(current, past, i, settings) && !special[i]) step._places[step.Compared++] = i;
        }

        if (step.Compared >= LevelLens.FewestDistricts) step.Ratio = step.CommonChange(current, past);
        if (!step.IsUsable) return step;
        var noise = RoundingNoise.Variance(settings.RoundingBase);
        for (var i = 0; i < current.Length; i++)
            if (IsComparable(current, past, i, settings)) step.Measure(i, current, past, noise);
        return step;
    }

    private static bool IsComparable(CountColumn current, Past past, int i, ChangeSettings settings) =>
        past.Periods[i] > 0
        && CountColumn.IsCount(current.Counts[i]) && CountColumn.IsExposure(current.Exposures[i])
        && current.Exposures[i] >= settings.MinExposure
        && current.Counts[i] + past.Counts[i] >= settings.MinTotal;

    /// <summary>The median change, which no outlier can move; that of all together where events are too rare.</summary>
    private double CommonChange(CountColumn current, Past past)
    {
        var (values, buffer) = (new double[Compared], new double[Compared]);
        var (now, people, before, peopleBefore, everywhere) = (0.0, 0.0, 0.0, 0.0, true);
        for (var k = 0; k < Compared; k++)
        {
            var i = _places[k];
            values[k] = current.Counts[i] + past.Counts[i];
            now += current.Counts[i];
            people += current.Exposures[i];
            before += past.Counts[i];
            peopleBefore += past.Exposures[i];
            everywhere &= past.Counts[i] > 0;
        }

        if (before <= 0) return CountColumn.Absent;
        var pooled = now / people / (before / peopleBefore);
        if (!everywhere || Winsor.Median(values, buffer) < SteadyMedian) return pooled;
        for (var k = 0; k < Compared; k++)
        {
            var i = _places[k];
            values[k] = current.Counts[i] / current.Exposures[i] / (past.Counts[i] / past.Exposures[i]);
        }

        var median = Winsor.Median(values, buffer);
        return median > 0 ? median : pooled;
    }

    private void Measure(int i, CountColumn current, Past past, double noise)
    {
        var (people, before) = (Ratio * current.Exposures[i], past.Exposures[i]);
        var total = current.Counts[i] + past.Counts[i];
        var share = people / (people + before);
        var rest = share * (1 - share);
        Distance[i] = ArcsineScores.Angle(current.Counts[i], total) - ArcsineScores.Angle(total * share, total);
        Variance[i] = 1 / (4 * total + 2)
            + noise * ((1 - share) * (1 - share) + past.Periods[i] * share * share) / (4 * total * total * rest);
        Pull[i] = Math.Sqrt(rest) / 2;
        Expected[i] = people * past.Counts[i] / before;
    }
}
