using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features;

/// <summary>What stands out in a figure, as it is told beside it in a row.</summary>
/// <param name="Chip">Tier and label.</param>
public sealed record RowSignal(Finding Finding, string Chip, string Sentence);
