using WijkDashboard.Domain;

namespace WijkDashboard.Intake.Layouts;

/// <summary>Whether a row of the file holds one figure or one for each indicator.</summary>
public enum LayoutShape
{
    /// <summary>One row for each area and period, one column for each indicator.</summary>
    Wide,

    /// <summary>One row for each area, period and indicator.</summary>
    Long,
}

/// <summary>How one kind of file of one partner is read. Data of the catalogue: there is no code per partner.</summary>
/// <param name="Id">Unique in the municipality; given with each delivery.</param>
/// <param name="DecimalMark"><c>,</c> or <c>.</c>; figures never have a thousands separator here.</param>
/// <param name="PeriodColumn">Heading of the period; null when the whole file is about <paramref name="FixedPeriod"/>.</param>
/// <param name="IndicatorColumn">Long files only: heading under which the indicator is named.</param>
/// <param name="ValueColumn">Long files only: heading under which the figure stands.</param>
/// <param name="Indicators">
/// Wide: heading → indicator id, one for each figure column. Long: name in the file → indicator id; empty when the file
/// uses our ids.
/// </param>
/// <param name="Ignored">Headings that are there and are not read; any other heading is unknown and refuses the file.</param>
/// <param name="Missing">Texts that mean "no figure", next to an empty field.</param>
public sealed record Layout(
    string Id,
    string PartnerId,
    LocalText Name,
    LayoutShape Shape,
    char Delimiter,
    char Quote,
    char DecimalMark,
    string AreaColumn,
    string? PeriodColumn,
    string? FixedPeriod,
    string? IndicatorColumn,
    string? ValueColumn,
    IReadOnlyDictionary<string, string> Indicators,
    IReadOnlyList<string> Ignored,
    IReadOnlyList<string> Missing);
