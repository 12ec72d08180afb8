using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Deliveries;

/// <summary>How the newest figure of an indicator stands against what was agreed.</summary>
public enum FreshnessState
{
    /// <summary>There is no agreement on when figures come.</summary>
    NoTerm,
    UpToDate,

    /// <summary>The next period is over and its figures may come any day; the term has not passed.</summary>
    Expected,

    /// <summary>The term has passed: what is shown is older than agreed.</summary>
    Late,
}

/// <param name="Newest">The newest period with figures; null without any.</param>
/// <param name="Expected">The period that is expected next; null without a term.</param>
/// <param name="Due">The last day on which it is in time; null without a term.</param>
public sealed record Freshness(Indicator Indicator, FreshnessState State, Period? Newest, Period? Expected, DateOnly? Due)
{
    /// <summary>
    /// Of an indicator with a term: its figures come within so many days after the period is over. The expected period is the one
    /// after the newest figure, or without figures the last one whose term has passed.
    /// </summary>
    public static Freshness Of(Indicator indicator, Figures figures, DateOnly today)
    {
        var newest = figures.NewestPeriod(indicator.Id);
        if (indicator.DueDays is null) return new(indicator, FreshnessState.NoTerm, newest, null, null);
        var expected = newest?.Next ?? LastDue(indicator, today);
        var due = indicator.DueOn(expected)!.Value;
        var state = today > due ? FreshnessState.Late : today >= expected.Next.Start ? FreshnessState.Expected : FreshnessState.UpToDate;
        return new(indicator, state, newest, expected, due);
    }

    private static Period LastDue(Indicator indicator, DateOnly today)
    {
        var period = Period.Of(indicator.Grain, today);
        while (indicator.DueOn(period) >= today) period = period.Previous;
        return period;
    }
}
