using System.Text;
using Microsoft.Extensions.Localization;
using WijkDashboard.Intake;

namespace WijkDashboard.Features.Deliveries;

/// <summary>The list of issues as a file that a spreadsheet opens by itself: semicolons, and UTF-8 with its mark.</summary>
public sealed class IssueFile(IStringLocalizer<IssuesQuery> text)
{
    private static readonly string[] s_columns = ["Weight", "Row", "Column", "Value", "Rule", "Remedy"];

    public byte[] Write(IEnumerable<WordedIssue> issues)
    {
        var file = new StringBuilder();
        Line(file, s_columns.Select(c => text[c].Value));
        foreach (var issue in issues)
            Line(file, [issue.Weight, issue.Row == 0 ? text["WholeFile"] : $"{issue.Row}", issue.Column, issue.Value, issue.Rule, issue.Remedy]);
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(file.ToString())];
    }

    private static void Line(StringBuilder file, IEnumerable<string> fields) =>
        file.AppendJoin(';', fields.Select(Field)).Append("\r\n");

    /// <summary>
    /// A text from somebody's file can look like a formula, which a spreadsheet would carry out; the apostrophe makes it text.
    /// A negative number is left alone: it is no formula, and it is often the very value that is wrong.
    /// </summary>
    private static string Field(string value)
    {
        var safe = LooksLikeFormula(value) ? "'" + value : value;
        return safe.AsSpan().ContainsAny(";\"\r\n\t") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static bool LooksLikeFormula(string value) =>
        value.TrimStart(' ') is [var first, .. var rest]
        && first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n'
        && !(first == '-' && rest.Length > 0 && rest.All(c => char.IsAsciiDigit(c) || c is ',' or '.'));
}
