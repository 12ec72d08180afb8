namespace WijkDashboard.Domain.Deliveries;

/// <summary>
/// One figure of a partner's file, as the layout reads it. A wide file gives one for each figure column of each row. Only a
/// view of the line being read: it cannot be kept.
/// </summary>
public readonly ref struct ParsedRow
{
    /// <summary>Row in the original file, counted from 1 with its headings, as a spreadsheet does.</summary>
    public required int Row { get; init; }

    /// <summary>The heading under which the figure stood.</summary>
    public required string Column { get; init; }

    /// <summary>The heading of the code column; null when the heading of the figure tells the area.</summary>
    public string? AreaColumn { get; init; }

    /// <summary>The heading of the period; null when the heading of the figure, or the layout, tells it.</summary>
    public string? PeriodColumn { get; init; }

    /// <summary>The heading under which a long file names its indicators; null in a wide one.</summary>
    public string? IndicatorColumn { get; init; }

    /// <summary>The id of the indicator the layout reads there; as delivered, so possibly unknown.</summary>
    public required ReadOnlySpan<char> Indicator { get; init; }

    /// <summary>The area code, or what stands there instead of one.</summary>
    public required ReadOnlySpan<char> Area { get; init; }

    /// <summary>The period in one of our written forms (<c>2016</c>, <c>2016-Q3</c>, <c>2016-09</c>), or what stands there instead of one.</summary>
    public required ReadOnlySpan<char> Period { get; init; }

    /// <summary>The number; null when it is missing or cannot be read.</summary>
    public required decimal? Figure { get; init; }

    /// <summary>An empty field or one of the layout's words for "no figure". Not zero.</summary>
    public bool IsMissing { get; init; }

    /// <summary>The source calls the period provisional, as StatLine does with an asterisk: <c>2022*</c>.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>What stood there, for messages to the one who delivers.</summary>
    public required ReadOnlySpan<char> Raw { get; init; }

    /// <summary>Where it stood, without the figure: a raw figure is never printed.</summary>
    public override string ToString() => $"row {Row}, {Column}";
}
