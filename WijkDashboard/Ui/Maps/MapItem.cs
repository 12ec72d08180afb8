using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals;

namespace WijkDashboard.Ui.Maps;

/// <summary>One area on a map. A hidden figure has its words and its one appearance, and nothing else.</summary>
/// <param name="Words">Name and figure, as they are spoken.</param>
/// <param name="Position">Where the figure lies among the areas: <c>less2</c>, <c>less1</c>, <c>more1</c> or <c>more2</c>; null in the middle.</param>
/// <param name="State">Why there is no figure, or why it was not tested; null for an ordinary figure.</param>
/// <param name="Direction">Of its signal; null without one.</param>
/// <param name="Address">Where a click leads.</param>
public sealed record MapItem(AreaCode Code, string Words, string? Position, string? State, Direction? Direction, Tier Tier, string Address);

/// <summary>All land of one shade on a map of more areas than can be pointed at.</summary>
/// <param name="Position">As in <see cref="MapItem"/>.</param>
/// <param name="State">As in <see cref="MapItem"/>.</param>
/// <param name="Path">SVG path in the units of its <see cref="MapDrawing"/>.</param>
public sealed record MapShade(string? Position, string? State, string Path);
