namespace WijkDashboard.Ui.Charts;

/// <summary>What a thing in a picture is; its colour is the token of the theme that means it.</summary>
public enum ChartLook
{
    /// <summary>Ordinary: nothing to point at.</summary>
    Middle,

    /// <summary>One of many, to compare with.</summary>
    Quiet,

    /// <summary>What the picture is about.</summary>
    Own,
    More,
    Less,

    /// <summary>Within it differences are ordinary.</summary>
    Band,

    /// <summary>Within it nearly all are.</summary>
    WideBand,

    /// <summary>A border.</summary>
    Limit,
}

/// <summary>How a series is drawn.</summary>
public enum SeriesKind
{
    Dots,
    Line,

    /// <summary>A plane between two heights.</summary>
    Band,

    /// <summary>Lying bars from one value to another, with a dot in between; one under the other, each with its name.</summary>
    Intervals,

    /// <summary>Standing columns, each with its name.</summary>
    Columns,
}

/// <summary>The shape of a point that is a signal: a triangle, as everywhere.</summary>
public enum ChartMark
{
    None,
    MoreStrong,
    MorePossible,
    LessStrong,
    LessPossible,
}

/// <summary>One thing in a picture; all its texts are in the reader's language.</summary>
/// <param name="X">Its place on the lower axis; a value for intervals.</param>
/// <param name="Y">Its height; null where there is no figure: the line is broken there.</param>
/// <param name="From">The lower end of an interval or band.</param>
/// <param name="To">Its upper end.</param>
/// <param name="Name">Of an interval or column.</param>
/// <param name="Label">Written beside it; null for none.</param>
/// <param name="Text">What is told when it is pointed at, line by line.</param>
public readonly record struct ChartPoint(
    double X, double? Y = null, double? From = null, double? To = null, ChartLook Look = ChartLook.Middle, ChartMark Mark = ChartMark.None,
    string? Name = null, string? Label = null, IReadOnlyList<string>? Text = null);

/// <summary>A dashed line through the whole picture.</summary>
/// <param name="Label">Beside it; null where the words under the picture explain it.</param>
/// <param name="IsUpright">At a place on the lower axis; otherwise at a height.</param>
public sealed record ChartRule(double At, string? Label, bool IsUpright);
