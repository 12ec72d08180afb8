using System.Globalization;
using System.Resources;
using WijkDashboard.Domain.Deliveries;

namespace WijkDashboard.Intake;

/// <summary>Puts a finding of personal data into Dutch or English: which kind, in which column, and what to do. There is no value to tell.</summary>
public static class PersonalDataWording
{
    private static readonly ResourceManager Texts = new(typeof(IssueWording));

    public static WordedIssue In(CultureInfo culture, PersonalDataFinding finding)
    {
        var column = ColumnOf(culture, finding);
        return new WordedIssue(
            $"PersonalData.{finding.Kind}", Severity.RefusesFile, Texts.GetString($"Severity.{Severity.RefusesFile}", culture)!,
            finding.Row, column, string.Empty, Text("Rule"), Text("Remedy"));

        string Text(string part) => string.Format(culture, Texts.GetString($"PersonalData.{finding.Kind}.{part}", culture)!, column);
    }

    /// <summary>By its heading, or by its number when there is none that can be shown.</summary>
    private static string ColumnOf(CultureInfo culture, PersonalDataFinding finding) => finding.Column.Length > 0
        ? string.Format(culture, Texts.GetString("PersonalData.Column.Named", culture)!, finding.Column)
        : string.Format(culture, Texts.GetString("PersonalData.Column.Numbered", culture)!, finding.ColumnNumber);
}
