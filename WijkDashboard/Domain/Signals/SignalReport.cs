using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals.Benchmarks;
using WijkDashboard.Domain.Signals.Change;
using WijkDashboard.Domain.Signals.Level;
using WijkDashboard.Domain.Signals.Selection;

namespace WijkDashboard.Domain.Signals;

/// <summary>What one lens made of one subject: whether it could compare, how many, and where each district lies.</summary>
public record LensOutcome(ComparisonStatus Status, int Compared, AreaPlaces Places, IReadOnlyList<Standing> Standings)
{
    /// <summary>With fewer districts not even the position of one among the others is shown (methods, section 4).</summary>
    private const int FewestToPlace = 5;

    /// <summary>False when there are too few districts to show one among the others.</summary>
    public bool MayPlace => Compared >= FewestToPlace;

    /// <summary>Empty for an area that takes no part.</summary>
    public Standing Of(AreaCode area) => Places.Find(area) is { } place ? Standings[place] : default;
}

/// <summary>What the change lens made of one indicator.</summary>
/// <param name="Earlier">The periods before, oldest first: all of the same length and on the same boundary.</param>
/// <param name="Ratio">The change that all districts have in common; null unless compared.</param>
public sealed record ChangeOutcome(
    ComparisonStatus Status, int Compared, AreaPlaces Places, IReadOnlyList<Standing> Standings,
    IReadOnlyList<Period> Earlier, ChangeYardstick Yardstick, double? Ratio)
    : LensOutcome(Status, Compared, Places, Standings);

/// <summary>One indicator at one level: what was compared with what, and where each district lies.</summary>
/// <param name="Period">The period the column shows; null when there are no figures.</param>
/// <param name="Benchmark">What the level lens compared with.</param>
public sealed record Comparison(string IndicatorId, Period? Period, Benchmark Benchmark, LensOutcome Level, ChangeOutcome Change)
{
    /// <summary>Between which counts districts are ordinary; null where each is held against others, or nothing was compared.</summary>
    public LevelFunnel? Funnel { get; init; }
}

/// <summary>One pair of domains at one level.</summary>
/// <param name="Period">The newest period of the figures behind it; null when there are none.</param>
public sealed record DiscordanceComparison(string PairId, Period? Period, LensOutcome Outcome);

/// <summary>All tests of one municipality at one level: their number decides what is rare enough to be a signal.</summary>
/// <param name="Municipality">Whose districts were compared.</param>
/// <param name="Tests">Chance hits are expected in proportion to it.</param>
/// <param name="Signals">Strong before possible, then by p, lens, district and subject; not capped.</param>
/// <param name="Comparisons">By indicator.</param>
public sealed record TestFamily(
    AreaCode Municipality,
    int Tests,
    IReadOnlyList<Signal> Signals,
    IReadOnlyDictionary<string, Comparison> Comparisons,
    IReadOnlyList<DiscordanceComparison> Discordances)
{
    /// <summary>Short enough for a meeting. The cut is by p, so it does not weaken the control of errors (methods, section 5).</summary>
    public const int MostLines = 10;

    /// <summary>What is worth talking about now, without what everybody knows.</summary>
    public IReadOnlyList<Signal> Lines => [.. Signals.Where(s => s.Label is not SignalLabel.Known).Take(MostLines)];

    /// <summary>Bekend beeld: shown folded.</summary>
    public IReadOnlyList<Signal> Known => [.. Signals.Where(s => s.Label is SignalLabel.Known)];

    /// <summary>The lines with those of one district together, in the order of each district's first.</summary>
    public IReadOnlyList<DistrictCard> Cards => DistrictCard.Of(Lines);

    /// <summary>How many of the possible signals chance alone is expected to give, at most.</summary>
    public double ExpectedChanceHits => Agenda.ExpectedChanceHits(Tests);
}

/// <summary>The lines of one district: one card to talk about.</summary>
public sealed record DistrictCard(AreaCode Area, IReadOnlyList<Signal> Signals)
{
    /// <summary>In the order of each district's first signal; no district stands higher for having more of them.</summary>
    public static IReadOnlyList<DistrictCard> Of(IEnumerable<Signal> signals) =>
        [.. signals.GroupBy(s => s.Area).Select(g => new DistrictCard(g.Key, [.. g]))];
}

/// <summary>
/// Everything that stands out at one level of one edition, in one publication. Mostly one family; in a region or the country
/// one for each municipality.
/// </summary>
public sealed record SignalReport(AreaLevel Level, string EditionId, Benchmark Benchmark, IReadOnlyList<TestFamily> Families)
{
    public int Tests => Families.Sum(f => f.Tests);

    /// <summary>Of all families, in the order of the agenda.</summary>
    public IReadOnlyList<Signal> Signals { get; } =
        Families is [var only] ? only.Signals : [.. Families.SelectMany(f => f.Signals).OrderBy(s => s.Tier).ThenBy(s => s.P).ThenBy(s => s.Id, StringComparer.Ordinal)];

    /// <summary>The family in which an area was compared; null when it was in none.</summary>
    public TestFamily? Family(AreaCode area) => Families.FirstOrDefault(f => area.LiesIn(f.Municipality));

    /// <summary>What an indicator was compared with in the municipality of an area; null when neither takes part.</summary>
    public Comparison? Comparison(AreaCode area, string indicatorId) => Family(area)?.Comparisons.GetValueOrDefault(indicatorId);
}
