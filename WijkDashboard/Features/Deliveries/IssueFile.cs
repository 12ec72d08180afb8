using Microsoft.Extensions.Localization;
using WijkDashboard.Intake;
using WijkDashboard.Ui.Files;

namespace WijkDashboard.Features.Deliveries;

/// <summary>The list of issues as a file for a spreadsheet.</summary>
public sealed class IssueFile(IStringLocalizer<IssuesQuery> text)
{
    private static readonly string[] s_columns = ["Weight", "Row", "Column", "Value", "Rule", "Remedy"];

    public byte[] Write(IEnumerable<WordedIssue> issues)
    {
        var file = new SheetText().Line(s_columns.Select(c => text[c].Value));
        foreach (var issue in issues)
            file.Line(issue.Weight, issue.Row == 0 ? text["WholeFile"] : $"{issue.Row}", issue.Column, issue.Value, issue.Rule, issue.Remedy);
        return file.ToBytes();
    }
}
