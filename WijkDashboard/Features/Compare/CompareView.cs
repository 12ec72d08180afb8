using WijkDashboard.Ui.Choices;
using WijkDashboard.Ui.Values;

namespace WijkDashboard.Features.Compare;

/// <summary>Exactly what the page shows.</summary>
/// <param name="Title">What stands beside what; empty when not enough was chosen.</param>
/// <param name="Summary">How much of it means something, in a sentence.</param>
/// <param name="Partners">None when not enough was chosen.</param>
public sealed record CompareView(
    CompareChoice Choice, string Title, string Summary, IReadOnlyList<ComparedColumn> Columns, IReadOnlyList<ComparedPartner> Partners,
    IReadOnlyList<string> Remarks, IReadOnlyList<string> Sources, string Published, string PublishedOn, CompareMenu Options);

/// <param name="Note">Which one it is exactly; empty when the name says enough.</param>
/// <param name="Address">Of the page with all its figures; null where there is none.</param>
public sealed record ComparedColumn(string Name, string Note, string? Address);

/// <summary>The figures of one partner.</summary>
/// <param name="Left">Which of its figures are not in the table, and why; empty when all are.</param>
public sealed record ComparedPartner(string Id, string Look, string Name, string Remark, IReadOnlyList<ComparedRow> Rows, IReadOnlyList<string> Left);

/// <param name="Period">Empty where each column has its own.</param>
/// <param name="Says">What the row says, and what it does not.</param>
/// <param name="IsNamed">False where there is nothing to point at.</param>
public sealed record ComparedRow(
    string IndicatorId, string Name, string Unit, string Period, string? Late, IReadOnlyList<ComparedCell> Cells, string Says, bool IsNamed);

/// <summary>One figure. A hidden one has its one appearance and its words and nothing else.</summary>
/// <param name="Number">Empty when there is no figure.</param>
/// <param name="State">As in <c>data-state</c>; null for an ordinary figure.</param>
/// <param name="Absence">A few words for a figure that is not there; null for one that is.</param>
/// <param name="Position">As in <c>data-position</c>; null in the middle and where it was not compared.</param>
/// <param name="Words">Where it lies among the others, or how it stands out; empty when that is not told.</param>
public sealed record ComparedCell(string Number, bool IsProvisional, string? State, string? Absence, string? Position, Finding? Finding, string Words);

/// <param name="Chosen">The areas in the comparison, each with the address without it.</param>
/// <param name="Areas">Those that can still be added.</param>
/// <param name="Periods">None unless there is one area.</param>
/// <param name="With">Those of the same length as the chosen period.</param>
/// <param name="Publications">None unless there is one area.</param>
public sealed record CompareMenu(
    IReadOnlyList<ChosenArea> Chosen, IReadOnlyList<Option> Areas, IReadOnlyList<Option> Periods, IReadOnlyList<Option> With, IReadOnlyList<Option> Publications);

public sealed record ChosenArea(string Name, string Without);
