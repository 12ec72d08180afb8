using WijkDashboard.Domain;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake.Files;

namespace WijkDashboard.Intake.Layouts;

/// <summary>Whether a row of the file holds one figure or one for each indicator.</summary>
public enum LayoutShape
{
    /// <summary>One row for each area and period, one column for each indicator.</summary>
    Wide,

    /// <summary>One row for each area, period and indicator.</summary>
    Long,
}

/// <summary>What stands in the area column.</summary>
public enum AreaBy
{
    Code,

    /// <summary>The name, matched to the register as <see cref="AreaNames"/> does.</summary>
    Name,
}

/// <summary>
/// How one kind of file of one partner is read. Data of the catalogue: there is no code per partner. Area and period come
/// from a column, from the heading of the figure, or are the same for the whole file.
/// </summary>
/// <remarks>
/// Headings are given as <see cref="FileTable.Headings"/> has them; a column without a heading is called by its number,
/// <c>#1</c>. <c>data/README.md</c> describes the JSON.
/// </remarks>
public sealed record Layout
{
    /// <summary>Unique in the municipality; given with each delivery.</summary>
    public required string Id { get; init; }

    public required string PartnerId { get; init; }

    public required LocalText Name { get; init; }

    /// <summary>How the bytes become rows and headings.</summary>
    public required FileShape File { get; init; }

    public required LayoutShape Shape { get; init; }

    /// <summary><c>,</c> or <c>.</c></summary>
    public required char DecimalMark { get; init; }

    /// <summary>
    /// Between groups of three digits; null when figures have none. Only a declared mark is read: <c>1.307</c> could be a
    /// decimal number as well.
    /// </summary>
    public char? ThousandsMark { get; init; }

    /// <summary>Texts that may stand before or behind a number, such as <c>%</c>.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Texts that mean "no figure", next to an empty field.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Heading of the area; null when each figure column has its own area, or the whole file is about one.</summary>
    public string? AreaColumn { get; init; }

    public AreaBy AreaBy { get; init; }

    /// <summary>Put before a code that lacks its beginning: the police write <c>5130200</c> for <c>BU05130200</c>.</summary>
    public string? AreaPrefix { get; init; }

    /// <summary>Name in the file → code, where the register knows none or more than one of that name.</summary>
    public IReadOnlyDictionary<string, string> AreaNames { get; init; } = Empty;

    /// <summary>Code of the one area that the whole file is about.</summary>
    public string? FixedArea { get; init; }

    /// <summary>Heading → area code, when each figure column has an area of its own.</summary>
    public IReadOnlyDictionary<string, string> ColumnAreas { get; init; } = Empty;

    /// <summary>Rows of another level, such as the total of the country, are passed over; empty when none is.</summary>
    public IReadOnlyList<AreaLevel> Levels { get; init; } = [];

    /// <summary>True to pass over the rows of other municipalities, as in a file of the whole country.</summary>
    public bool SkipsElsewhere { get; init; }

    /// <summary>Heading of the period, or of its year when there is a column for the quarter or month as well.</summary>
    public string? PeriodColumn { get; init; }

    public string? QuarterColumn { get; init; }

    public string? MonthColumn { get; init; }

    /// <summary>The one period that the whole file is about.</summary>
    public string? FixedPeriod { get; init; }

    /// <summary>
    /// Heading → period, when each figure column has a period of its own. With a year for each row, or for the file, the
    /// part of the year: <c>Q3</c> or <c>09</c>.
    /// </summary>
    public IReadOnlyDictionary<string, string> ColumnPeriods { get; init; } = Empty;

    /// <summary>
    /// Rows about a period of another length are passed over, as StatLine puts years and quarters in one column; null when none is.
    /// </summary>
    public Grain? Grain { get; init; }

    /// <summary>A date in the file stands for the period of this length in which it falls; null when a date is no period.</summary>
    public Grain? DateGrain { get; init; }

    /// <summary>Long files only: heading under which the figure is named.</summary>
    public string? IndicatorColumn { get; init; }

    /// <summary>
    /// Long files only: heading under which the figure stands; null when each area or period has a column of its own.
    /// </summary>
    public string? ValueColumn { get; init; }

    /// <summary>
    /// Wide: heading → indicator id, one for each figure column. Long: name in the file → indicator id; empty when the file
    /// uses our ids.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Indicators { get; init; }

    /// <summary>
    /// Headings, and in a long file names of figures, that are there and are not read. Any other is unknown and refuses the
    /// file, unless <see cref="IgnoresOthers"/>.
    /// </summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>True for files with far more than is read, such as the 118 columns of CBS.</summary>
    public bool IgnoresOthers { get; init; }

    /// <summary>Heading → what may stand there: other rows are passed over.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Only { get; init; } = NoFilter;

    /// <summary>Heading → what is passed over, such as the name of the country.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Except { get; init; } = NoFilter;

    /// <summary>The headings under which figures stand, in the order of the layout.</summary>
    public IEnumerable<string> FigureColumns =>
        Shape == LayoutShape.Wide ? Indicators.Keys
        : ValueColumn is { } value ? [value]
        : ColumnPeriods.Count > 0 ? ColumnPeriods.Keys : ColumnAreas.Keys;

    /// <summary>The headings that say what a figure is about; one that serves twice stands here twice.</summary>
    public IEnumerable<string> KeyColumns =>
        new[] { AreaColumn, PeriodColumn, QuarterColumn, MonthColumn, IndicatorColumn }.OfType<string>();

    /// <summary>Every heading the file must have, each once.</summary>
    public IEnumerable<string> Columns => KeyColumns.Concat(FigureColumns).Concat(Only.Keys).Concat(Except.Keys).Distinct();

    private static readonly IReadOnlyDictionary<string, string> Empty = new Dictionary<string, string>();

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> NoFilter = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>How a column is called in a layout: by its heading, or by its number when it has none.</summary>
    public static IReadOnlyList<string> NamesOf(IReadOnlyList<string> headings) =>
        [.. headings.Select((heading, index) => heading.Length > 0 ? heading : Unnamed(index))];

    /// <summary>Where a column without a heading stands, from 0, as a layout calls it.</summary>
    public static string Unnamed(int ordinal) => $"#{ordinal + 1}";
}
