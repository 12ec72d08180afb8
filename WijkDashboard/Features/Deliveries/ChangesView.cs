using WijkDashboard.Domain.Deliveries;

namespace WijkDashboard.Features.Deliveries;

/// <summary>What publishing would change, and one indicator and period of it in full.</summary>
/// <param name="Counts">Over all indicators and periods: new, changed, gone, the same.</param>
/// <param name="Columns">To choose from; those with changes first.</param>
/// <param name="Chosen">Null when the delivery holds no figures.</param>
public sealed record ChangesView(bool ChangesNothing, string Counts, IReadOnlyList<ColumnChoice> Columns, ChangeColumn? Chosen);

/// <param name="Key">As it stands in the address.</param>
public sealed record ColumnChoice(string Key, string Title);

/// <param name="Compared">Says with which period the figures are compared when the period itself is new; null otherwise.</param>
/// <param name="Short">The lines that change most, in the order of the table; few enough for a glance.</param>
/// <param name="Lines">All figures, those that stay the same among them.</param>
/// <param name="Left">How many are not listed.</param>
public sealed record ChangeColumn(
    string Key, string Title, string Unit, string Counts, string? Compared, string OldHead, string NewHead,
    IReadOnlyList<ChangeLine> Short, IReadOnlyList<ChangeLine> Lines, int Left)
{
    /// <summary>Wijken above their buurten.</summary>
    public bool HasBothLevels => Lines.Any(l => l.IsDistrict) && Lines.Any(l => !l.IsDistrict);
}

/// <param name="Bar">Null when one of the two has no number.</param>
public sealed record ChangeLine(string Area, bool IsDistrict, ShownFigure Old, ShownFigure New, ChangeBar? Bar, FigureChange Change, string ChangeWord);

/// <summary>A figure as the overview would show it: a number, or the one appearance of its state.</summary>
/// <param name="State">As in the table of the overview; null for a number.</param>
/// <param name="Words">Says a state aloud; null for a number.</param>
public sealed record ShownFigure(string Text, string? State, string? Words);

/// <summary>How much a figure moves, beside the largest move of its column: left for fewer, right for more.</summary>
/// <param name="Share">From −1 to 1.</param>
public readonly record struct ChangeBar(double Share);
