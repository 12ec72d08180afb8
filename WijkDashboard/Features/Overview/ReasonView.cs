using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Overview;

/// <summary>Why a cell is as it is, in plain words.</summary>
/// <param name="Subject">Full name of the indicator, partner and period.</param>
/// <param name="Label">Words of the mark; null without one.</param>
/// <param name="Observed">Null when there is no figure to show.</param>
/// <param name="Expected">Null when nothing was expected, because it was not compared.</param>
/// <param name="History">The same district in earlier periods, on the same boundary; released figures only.</param>
public sealed record ReasonView(
    CellAddress Cell,
    string AreaName,
    string Subject,
    Finding? Finding,
    string? Label,
    LargeNumber? Observed,
    LargeNumber? Expected,
    IReadOnlyList<HistoryBar> History,
    string Explanation,
    IReadOnlyList<ReasonFact> Facts)
{
    /// <summary>The term for why there is no figure, or why it was not tested; null for an ordinary one.</summary>
    public string? TermId { get; init; }
}

public sealed record LargeNumber(string Number, string Caption);

/// <param name="Share">Of the highest bar, 0–1.</param>
public sealed record HistoryBar(string Number, string Period, double Share);

/// <param name="TermId">Of the term in the glossary; null for a word that explains itself.</param>
public sealed record ReasonFact(string Term, string Words, string? TermId = null);
