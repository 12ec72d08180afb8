using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Signals;

/// <summary>What a figure was compared with.</summary>
public enum Lens
{
    /// <summary>This district against the others, in the same period.</summary>
    Level,
}

/// <summary>More or fewer than expected; whether that is good is the indicator's polarity, not the signal's.</summary>
public enum Direction
{
    Fewer,
    More,
}

/// <summary>How sure a signal is (methods, section 5).</summary>
public enum Tier
{
    /// <summary>Adjusted p at most 0.05: of twenty strong signals about one is chance.</summary>
    Strong,

    /// <summary>Not strong, p at most min(0.01, 2/m): at most two chance hits are expected in the whole report.</summary>
    Possible,
}

/// <summary>Something that stands out: a figure further from normal than districts normally differ from each other.</summary>
/// <param name="Id">Stable name made of lens, indicator, area and period, the same on every screen and in every file.</param>
/// <param name="Observed">The released (rounded) count.</param>
/// <param name="Expected">The count that the centre of the comparable districts would give here.</param>
/// <param name="P">Two-sided, Student with n−1 degrees of freedom.</param>
/// <param name="AdjustedP">Benjamini-Hochberg over all tests of the report.</param>
public sealed record Signal(
    string Id,
    Lens Lens,
    AreaCode Area,
    string IndicatorId,
    Period Period,
    Direction Direction,
    Tier Tier,
    double Observed,
    double Expected,
    double P,
    double AdjustedP);

/// <summary>Where a released figure lies among the comparable districts.</summary>
/// <param name="Expected">Expected count; null when the district was not scored.</param>
/// <param name="Z">
/// The engine's score: within 1 around the middle, 1–2 higher or lower than most, beyond 2 far from most. Describes; is no
/// finding. Null when not scored.
/// </param>
/// <param name="P">Null when not tested.</param>
public readonly record struct Standing(double? Expected, double? Z, double? P);

/// <summary>Whether the districts of a column could be compared at all.</summary>
public enum ComparisonStatus
{
    Ok,

    /// <summary>Fewer than 8 comparable districts.</summary>
    TooFewDistricts,

    /// <summary>Fewer than 75 % of the eligible districts have a figure; the missing ones are mostly the small numbers.</summary>
    TooManyMissing,

    /// <summary>No events in any comparable district.</summary>
    NoEvents,

    /// <summary>The kind of figure has no count and population to test.</summary>
    NotTestable,
}

/// <summary>One indicator at one level: what was compared, and where each district lies.</summary>
/// <param name="Period">The period the column shows; null when there are no figures.</param>
/// <param name="Compared">How many districts took part in the comparison.</param>
public sealed record Comparison(
    string IndicatorId,
    Period? Period,
    ComparisonStatus Status,
    int Compared,
    IReadOnlyDictionary<AreaCode, Standing> Standings);

/// <summary>Everything that stands out at one level of one edition, in one publication: one family of tests.</summary>
/// <param name="Tests">The number of tests in the family; chance hits are expected in proportion to it.</param>
/// <param name="Signals">Strong before possible, then by p, lens, district and indicator; not capped.</param>
public sealed record SignalReport(
    AreaLevel Level,
    string EditionId,
    int Tests,
    IReadOnlyList<Signal> Signals,
    IReadOnlyDictionary<string, Comparison> Comparisons);
