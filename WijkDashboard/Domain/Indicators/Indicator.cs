using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;

namespace WijkDashboard.Domain.Indicators;

/// <summary>What kind of figure it is; this decides how it is shown, tested and protected.</summary>
public enum Measure
{
    /// <summary>Events (a count) for each so many people; may exceed them. Shown as a rate, tested as a Poisson count.</summary>
    Rate,

    /// <summary>Persons (a count) out of a group; never more than the group. Shown as a rate or percentage.</summary>
    Proportion,

    /// <summary>A count that is its own story, such as households; shown as it is, not tested.</summary>
    Quantity,

    /// <summary>A percentage or rate that the source itself computed, without its count; shown, not tested.</summary>
    Share,

    /// <summary>A class or survey score; shown, not tested by the level lens.</summary>
    Score,
}

/// <summary>Which way is good. Most indicators of registered behaviour have no such way: more reports can be more trust.</summary>
public enum Polarity
{
    NoJudgement,
    LowerIsBetter,
    HigherIsBetter,
}

/// <summary>What is measured, by whom, how it is shown and how it is protected.</summary>
/// <param name="Id">Short lower-case name, unique in the municipality; stands in addresses, files and signals.</param>
/// <param name="Population">
/// The population of the population register in the denominator (<c>inhabitants</c>, <c>youth</c>…); null for
/// <see cref="Measure.Quantity"/>, <see cref="Measure.Score"/> and shares whose base is unknown.
/// </param>
/// <param name="Multiplier">The rate is given for each so many of the population: 1000, 100 for a percentage, 1 otherwise.</param>
/// <param name="Decimals">Decimals of the shown value.</param>
/// <param name="Grain">The period length in which the partner delivers.</param>
/// <param name="Levels">The levels on which figures may be delivered.</param>
/// <param name="PolicyId">The disclosure policy that protects it; every indicator has one.</param>
/// <param name="PartOf">The indicator this one is a part of; a part may not exceed its whole in the same area and period.</param>
/// <param name="MinExposure">Areas with fewer of the population are shown but not tested (methods: 200, or 50 for youth).</param>
/// <param name="Range">Lowest and highest possible value of a share or score; null when only "not negative" holds.</param>
public sealed record Indicator(
    string Id,
    string PartnerId,
    string ThemeId,
    LocalText Name,
    LocalText ShortName,
    LocalText Definition,
    Measure Measure,
    LocalText Unit,
    string? Population,
    int Multiplier,
    int Decimals,
    Polarity Polarity,
    Grain Grain,
    IReadOnlyList<AreaLevel> Levels,
    string PolicyId,
    string? PartOf,
    int MinExposure,
    ValueRange? Range,
    LocalText Source,
    LocalText Purpose,
    LocalText LegalBasis,
    LocalText Quality)
{
    /// <summary>Who answers for the figure: a function or team, not a person; null when nobody was named.</summary>
    public LocalText? Owner { get; init; }

    /// <summary>What is counted above the line, in words; null when the definition says enough.</summary>
    public LocalText? Numerator { get; init; }

    /// <summary>What it is divided by, in words; null when the definition says enough.</summary>
    public LocalText? Denominator { get; init; }

    /// <summary>
    /// The source delivers the nearest multiple of so many; 1 when it rounds nothing. Figures that were rounded before need not
    /// add up, and tell less of the people behind them.
    /// </summary>
    public int SourceRounding { get; init; } = 1;

    /// <summary>Null when nobody agreed on one.</summary>
    public Target? Target { get; init; }

    /// <summary>Null when nobody graded it; <see cref="Quality"/> says the same in words.</summary>
    public QualityGrade? Grade { get; init; }

    /// <summary>What was agreed to make the quality better; null when nothing.</summary>
    public LocalText? Improvement { get; init; }

    /// <summary>What to keep in mind before speaking about people by this figure; null when nothing.</summary>
    public LocalText? Ethics { get; init; }

    /// <summary>When its definition, purpose and policy are looked at again; null when not agreed.</summary>
    public DateOnly? ReviewDate { get; init; }

    /// <summary>Within how many days after a period ends its figure is expected; null when not agreed.</summary>
    public int? DueDays { get; init; }

    /// <summary>The last day on which the figure of a period is in time; null when no term was agreed.</summary>
    public DateOnly? DueOn(Period period) => DueDays is { } days ? period.Next.Start.AddDays(days - 1) : null;

    /// <summary>True for figures that are a count with a population under it: the ones that can be tested.</summary>
    public bool HasExposure => Measure is Measure.Rate or Measure.Proportion;

    /// <summary>True when a delivered figure of this indicator is a whole number of persons or events.</summary>
    public bool IsCount => Measure is Measure.Rate or Measure.Proportion or Measure.Quantity;
}

/// <summary>How far a figure can be trusted, in one word; the reader sees it beside the words of <see cref="Indicator.Quality"/>.</summary>
public enum QualityGrade
{
    Good,
    Fair,
    Limited,
}

/// <summary>What a value is held against.</summary>
public enum TargetKind
{
    /// <summary>What the partners want to reach.</summary>
    Target,

    /// <summary>What a law or authority asks.</summary>
    Norm,
}

/// <param name="Value">In the unit of the shown value.</param>
/// <param name="Text">Whose it is, and from when: a number without its origin persuades nobody.</param>
public sealed record Target(decimal Value, TargetKind Kind, LocalText Text);

/// <summary>Both ends belong to the range.</summary>
public sealed record ValueRange(decimal Low, decimal High);

/// <summary>A subject under which indicators of several partners come together, such as safety or youth.</summary>
public sealed record Theme(string Id, LocalText Name);
