using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Ui.Choices;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Overview;

/// <summary>Exactly what the overview shows; one object for all readers who chose the same in the same language.</summary>
/// <param name="Caption">Name of the table, for who cannot see it.</param>
/// <param name="PopulationYear">Of the inhabitants beside the names.</param>
/// <param name="States">The states that occur, so that the legend explains no others.</param>
public sealed record OverviewView(
    OverviewChoice Choice,
    string Summary,
    string Caption,
    string RowHead,
    string PopulationYear,
    IReadOnlyList<PartnerGroup> Groups,
    IReadOnlyList<Column> Columns,
    IReadOnlyList<Row> Rows,
    IReadOnlySet<string> States,
    ShortListView ShortList,
    ChoiceOptions Options)
{
    public bool Has(CellAddress cell) =>
        Rows.Any(r => r.Code == cell.Area) && Columns.Any(c => c.Id == cell.IndicatorId);
}

/// <summary>The columns of one partner.</summary>
/// <param name="Note">What holds for all its figures.</param>
/// <param name="Freshness">When it last delivered.</param>
public sealed record PartnerGroup(string Id, string Look, string Name, string? Note, string Freshness, int Span);

/// <param name="Name">Short; may hold soft hyphens.</param>
/// <param name="Help">Full name, definition and source in one text.</param>
/// <param name="StartsGroup">Draws the line between partners.</param>
/// <param name="IsWide">The name has a word that does not fit an ordinary column.</param>
/// <param name="Late">What was expected and did not come; null while the figures are as new as agreed.</param>
public sealed record Column(string Id, string Name, string Help, string Unit, string Period, bool StartsGroup, bool IsWide, string? Late);

/// <param name="IsParent">A wijk above its own buurten.</param>
/// <param name="Parent">The wijk this row stands under and is folded with.</param>
public sealed record Row(AreaCode Code, string Name, bool IsParent, AreaCode? Parent, string Inhabitants, IReadOnlyList<Cell> Cells);

/// <summary>
/// One cell. A hidden figure has the words for hidden and nothing else: no position, no finding and no place in an order.
/// </summary>
/// <param name="Text">Empty when there is no figure; its state then draws what stands there.</param>
/// <param name="Looks">In words what its mark, its shade or its emptiness says; null when the number says it. Area, indicator, unit and period are in its heads.</param>
/// <param name="Position">Where the figure lies among the districts; null in the middle or when not compared.</param>
/// <param name="State">Why there is no figure, or why it was not tested; null for an ordinary figure.</param>
public sealed record Cell(string Text, string? Looks, string? Position, Finding? Finding, string? State);

/// <summary>What stands out, short enough for a meeting.</summary>
/// <param name="More">How many lines the list leaves out.</param>
/// <param name="Folded">How many more are known for longer or were left off the list.</param>
/// <param name="Chance">How many figures were tested and how many hits chance alone would give.</param>
/// <param name="Absent">Why nothing was looked for; null where it was.</param>
public sealed record ShortListView(string Counts, IReadOnlyList<SignalLine> Lines, int More, int Folded, string Chance, string? Absent = null);

/// <param name="Id">Of the signal.</param>
/// <param name="Cell">The cell it is about; null when it is about two domains.</param>
/// <param name="Direction">Null when two domains disagree.</param>
/// <param name="Before">The sentence up to the observed number, which stands out in it.</param>
public sealed record SignalLine(
    string Id, CellAddress? Cell, string? PartnerId, Direction? Direction, Tier Tier, string AreaName,
    string Before, string Observed, string After, string? Look, string Origin, string HowSure);

public sealed record ChoiceOptions(IReadOnlyList<Option> Themes, IReadOnlyList<Option> Partners, IReadOnlyList<Option> Editions, IReadOnlyList<Option> Years);
