namespace WijkDashboard.Features.Deliveries;

/// <summary>What was agreed to come when, and what is there.</summary>
/// <param name="Groups">Per partner, the reader's own first; only indicators with an agreed term.</param>
/// <param name="Summary">How many are late and how many are expected, in a sentence.</param>
/// <param name="WithoutTerm">Says how many indicators have no agreed term; null when all have.</param>
public sealed record FreshnessView(string Summary, IReadOnlyList<FreshnessGroup> Groups, string? WithoutTerm);

public sealed record FreshnessGroup(PartnerName Partner, bool IsOwn, IReadOnlyList<FreshnessLine> Lines);

/// <param name="Newest">The newest period with figures, or that there is none.</param>
/// <param name="Expected">The period that comes next.</param>
/// <param name="Due">The last day on which it is in time.</param>
/// <param name="State">In words.</param>
public sealed record FreshnessLine(string Indicator, string Newest, string Expected, string Due, string State, bool IsLate, bool IsExpected);
