namespace WijkDashboard.Domain.Deliveries;

/// <summary>
/// One figure of a partner's file, as the text that stood there. A wide file gives one for each figure column of each row.
/// </summary>
/// <param name="Row">Line number in the original file, counted from 1 as a spreadsheet does.</param>
/// <param name="Column">The heading under which the figure stood.</param>
/// <param name="Indicator">The indicator the layout reads there; as delivered, so possibly unknown.</param>
/// <param name="Value">The figure in invariant notation, or null when the layout reads it as missing.</param>
/// <param name="Raw">The figure as it stood, for messages only.</param>
public readonly record struct ParsedRow(
    int Row, string Column, string Indicator, string Area, string Period, string? Value, string Raw);
