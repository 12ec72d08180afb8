using System.Globalization;
using System.Resources;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>The words for what is wrong with a catalogue: where, what, and what to do. Dutch, or English when asked for.</summary>
public static class CatalogueIssueTexts
{
    private static readonly ResourceManager Texts = new(typeof(CatalogueIssueTexts));

    public static string Of(CatalogueIssue issue, CultureInfo culture)
    {
        var text = Texts.GetString(issue.Problem.ToString(), culture) ?? issue.Problem.ToString();
        var words = string.Format(culture, text, [.. issue.Values]);
        if (issue.File.Length == 0) return words;
        var where = issue.Place.Length == 0 ? issue.File : $"{issue.File}, {issue.Place}";
        return $"{where}: {words}";
    }
}
