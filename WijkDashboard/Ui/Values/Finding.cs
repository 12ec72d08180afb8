using WijkDashboard.Domain.Signals;

namespace WijkDashboard.Ui.Values;

/// <summary>Direction and tier of a signal, as the mark of a cell.</summary>
public sealed record Finding(Direction Direction, Tier Tier)
{
    /// <summary>As it stands in <c>data-signal</c>.</summary>
    public string Name => (Direction == Direction.More ? "more" : "less") + (Tier == Tier.Strong ? "-strong" : "-possible");
}
