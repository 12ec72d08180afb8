using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals.Discordance;

namespace WijkDashboard.Domain.Signals.Families;

/// <summary>One pair of domains over the compared areas: the scores of both, for the shown period and those before it.</summary>
internal sealed class DomainPair(DiscordancePair pair, IReadOnlyList<IndicatorSeries> all, int length)
{
    /// <summary>Figures of years further apart are about another time, and their difference about nothing.</summary>
    private const int MostYearsApart = 1;

    private readonly IndicatorSeries[] _first = [.. all.Where(s => IsScored(s) && pair.First.Holds(s.Indicator))];
    private readonly IndicatorSeries[] _second = [.. all.Where(s => IsScored(s) && pair.Second.Holds(s.Indicator))];

    public DiscordancePair Pair { get; } = pair;

    /// <summary>Of both domains.</summary>
    public IEnumerable<IndicatorSeries> Series => _first.Concat(_second);

    /// <summary>The newest period of both; null without figures.</summary>
    public Period? Period => Series.Select(s => s.Period).Max();

    public double[] FirstScores(int back) => Scores(_first, back);

    public double[] SecondScores(int back) => Scores(_second, back);

    /// <returns>Null when there is no such period.</returns>
    public DiscordanceResult? CompareAt(int back)
    {
        if (back > 0 && Array.TrueForAll([.. Series], s => back >= s.Periods.Count)) return null;
        var status = _first.Length == 0 || _second.Length == 0 ? ComparisonStatus.NoFigures
            : Math.Abs(Newest(_first) - Newest(_second)) > MostYearsApart ? ComparisonStatus.PeriodsApart
            : ComparisonStatus.Ok;
        return status is ComparisonStatus.Ok
            ? DiscordanceLens.Compare(FirstScores(back), SecondScores(back))
            : new(status, 0, null, null, new Standing[length]);
    }

    private static bool IsScored(IndicatorSeries series) => series.Indicator.HasExposure && series.Period is not null;

    private static int Newest(IndicatorSeries[] domain) => domain.Max(s => s.Period!.Value.Year);

    /// <summary>The mean score of each district, of at least half of the indicators of the domain (methods, section 4.3).</summary>
    private double[] Scores(IndicatorSeries[] domain, int back)
    {
        var (sums, counts) = (new double[length], new int[length]);
        foreach (var series in domain)
        {
            if (series.LevelAt(back) is not { } level) continue;
            var sign = FigureDomain.Sign(series.Indicator);
            for (var i = 0; i < length; i++)
            {
                if (level.Standings[i].Z is not { } z) continue;
                sums[i] += sign * z;
                counts[i]++;
            }
        }

        for (var i = 0; i < length; i++) sums[i] = counts[i] * 2 >= domain.Length && counts[i] > 0 ? sums[i] / counts[i] : CountColumn.Absent;
        return sums;
    }
}
