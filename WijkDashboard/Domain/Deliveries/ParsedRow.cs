namespace WijkDashboard.Domain.Deliveries;

/// <summary>
/// One figure of a partner's file, as the layout reads it. A wide file gives one for each figure column of each row.
/// </summary>
/// <param name="Row">Row in the original file, counted from 1 with its headings, as a spreadsheet does.</param>
/// <param name="Column">The heading under which the figure stood.</param>
/// <param name="Indicator">The indicator the layout reads there; as delivered, so possibly unknown.</param>
/// <param name="Figure">The number; null when it is missing or cannot be read.</param>
/// <param name="IsMissing">An empty field or one of the layout's words for "no figure". Not zero.</param>
/// <param name="Raw">What stood there, for messages to the one who delivers.</param>
public readonly record struct ParsedRow(
    int Row, string Column, string Indicator, string Area, string Period, decimal? Figure, bool IsMissing, string Raw)
{
    /// <summary>Where it stood, without the figure: a raw figure is never printed.</summary>
    public override string ToString() => $"row {Row}, {Column}";
}
