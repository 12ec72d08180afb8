using System.Globalization;
using WijkDashboard.Intake.Catalogues;

namespace WijkDashboard.Features.Catalogues;

/// <summary>Brings what the check of a catalogue says to the field that it is about.</summary>
public static class EntryIssues
{
    /// <summary>An issue names its place as <c>entry/property</c>; an entry without an id by its number, <c>[3]</c>.</summary>
    public static bool IsAt(CatalogueIssue issue, EntryTarget target, EntryDraft draft, EntryField field)
    {
        if (issue.File != target.File || issue.Place.IndexOf('/', StringComparison.Ordinal) is not (> 0 and var slash)) return false;
        var (entry, property) = (issue.Place[..slash], issue.Place[(slash + 1)..]);
        return (entry == draft["id"].Trim() || entry.StartsWith('[')) && (property == field.Property || property.StartsWith(field.Property + "/", StringComparison.Ordinal));
    }

    /// <summary>Without the place, and with the name that the reader sees instead of the word of the format.</summary>
    public static string Words(CatalogueIssue issue, string label)
    {
        var said = issue.Problem == CatalogueProblem.MissingProperty ? issue with { Values = [label] } : issue;
        return CatalogueIssueTexts.Of(said with { File = string.Empty }, CultureInfo.CurrentUICulture);
    }
}
