using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Ui.Choices;

namespace WijkDashboard.Features.Signals;

/// <summary>Exactly what the page shows.</summary>
/// <param name="Cards">Short enough for a meeting.</param>
/// <param name="More">What that leaves out: the least certain.</param>
/// <param name="Known">What everybody knows already; folded away.</param>
/// <param name="Muted">What partners left off the list for a while; folded away.</param>
/// <param name="Mutes">All that was ever left off the list, newest first.</param>
/// <param name="Chance">How many tests were done and how many hits chance alone would give.</param>
/// <param name="Elsewhere">Where something was found, when nothing is shown here.</param>
/// <param name="Scopes">What was compared, and what could not be.</param>
public sealed record SignalsView(
    SignalsChoice Choice,
    string Summary,
    IReadOnlyList<AreaCard> Cards,
    IReadOnlyList<AreaCard> More,
    IReadOnlyList<AreaCard> Known,
    IReadOnlyList<AreaCard> Muted,
    IReadOnlyList<MuteRow> Mutes,
    string Chance,
    IReadOnlyList<FoundElsewhere> Elsewhere,
    IReadOnlyList<LensScope> Scopes,
    ChoiceOptions Options);

/// <summary>The lines of one district.</summary>
/// <param name="Within">The wijk of a buurt; null for a wijk.</param>
/// <param name="Profile">Address of the page with all its figures.</param>
public sealed record AreaCard(AreaCode Code, string Name, string? Within, IReadOnlyList<SignalLine> Lines, string Profile);

/// <param name="Id">Of the signal.</param>
/// <param name="Direction">Null where two domains disagree.</param>
/// <param name="IsFavourable">Said beside the certainty, because strengths are to be seen as well.</param>
/// <param name="Before">The sentence up to the observed number, which stands out in it.</param>
/// <param name="Beyond">Why that is more than an ordinary difference.</param>
/// <param name="Observed">Null where two domains disagree: their scores mean nothing to a reader.</param>
/// <param name="Facts">What is needed to talk about it.</param>
/// <param name="Background">What holds of the figure anyway; unfolded when somebody asks.</param>
/// <param name="MuteId">What keeps it off the list; null when it is on it.</param>
/// <param name="Overview">Address of the cell in the overview, or of the overview where it is no single cell.</param>
/// <param name="Indicator">Address of the figure of all areas; null where two domains disagree.</param>
public sealed record SignalLine(
    string Id, Direction? Direction, Tier Tier, string TierName, string Label, bool IsFavourable, string Subject,
    string Before, string Strong, string After, string Beyond, CaptionedNumber? Observed, CaptionedNumber? Expected,
    string? Look, string Origin, IReadOnlyList<LineFact> Facts, IReadOnlyList<LineFact> Background, string Overview, string? Indicator, long? MuteId = null)
{
    /// <summary>As it stands in <c>data-signal</c>; null where two domains disagree.</summary>
    public string? Finding => Direction is { } way
        ? (way is Domain.Signals.Direction.More ? "more" : "less") + (Tier is Tier.Strong ? "-strong" : "-possible")
        : null;
}

public sealed record CaptionedNumber(string Number, string Caption);

public sealed record LineFact(string Term, string Words);

/// <param name="Words">Where, and how many.</param>
/// <param name="Choice">What to choose to see them.</param>
public sealed record FoundElsewhere(string Words, SignalsChoice Choice);

/// <summary>What one lens compared.</summary>
/// <param name="Compared">Each with the number of areas.</param>
public sealed record LensScope(Lens Lens, IReadOnlyList<string> Compared, IReadOnlyList<NotCompared> NotCompared);

/// <summary>The figures that were not compared for one reason.</summary>
public sealed record NotCompared(string Why, IReadOnlyList<string> Names);

/// <summary>One time that a signal was left off the list.</summary>
/// <param name="Subject">Of which figure or domains, and how it stood out.</param>
/// <param name="Until">The last day, or when and by whom it was ended.</param>
/// <param name="Holds">False when it is over.</param>
public sealed record MuteRow(long Id, string AreaName, string Subject, string Reason, string By, string Until, bool Holds);

public sealed record ChoiceOptions(
    IReadOnlyList<Option> Partners, IReadOnlyList<Option> Themes, IReadOnlyList<Option> Lenses, IReadOnlyList<Option> Benchmarks);
