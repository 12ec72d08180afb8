using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Intake;

namespace WijkDashboard.Features.Deliveries;

/// <summary>What was found in a file, as a table.</summary>
/// <param name="Summary">How many of each weight, and what that means.</param>
/// <param name="Lines">Equal issues of several rows in one line, the heaviest first.</param>
/// <param name="Left">How many issues are counted but not listed.</param>
/// <param name="HasValues">False when the values that stood in the file are not known any more, or not for this reader.</param>
/// <param name="All">Each listed issue by itself, for the file to save.</param>
public sealed record IssuesView(string Summary, IReadOnlyList<IssueLine> Lines, int Left, bool HasValues, IReadOnlyList<WordedIssue> All)
{
    public bool Any => Lines.Count > 0;
}

/// <param name="Weight">The severity in a word.</param>
/// <param name="Rows">Row numbers of the original file, as text.</param>
/// <param name="Values">What stood there; the first few different ones. Only for who answers for the file.</param>
/// <param name="MoreValues">How many different ones are left out.</param>
public sealed record IssueLine(
    Severity Severity, string Weight, string Rows, string Column, IReadOnlyList<string> Values, int MoreValues, string Rule, string Remedy);
