using System.Diagnostics.CodeAnalysis;
using WijkDashboard.Domain;
using WijkDashboard.Intake.Catalogues;

namespace WijkDashboard.Intake.Layouts;

/// <summary>
/// Layouts as text: the list of a catalogue, and one layout as a file of its own that a colleague of another municipality can
/// take over.
/// </summary>
public static class LayoutFile
{
    /// <summary>One layout as JSON, in the format of <c>layouts.json</c>.</summary>
    public static string Export(Layout layout) => JsonText.Format(LayoutWriter.Write(layout)) + "\n";

    /// <summary>The text of <c>layouts.json</c> with exactly these layouts.</summary>
    public static string ExportAll(IEnumerable<Layout> layouts) => LayoutWriter.All(layouts);

    /// <summary>Reads one exported layout, by the same rules as those of the catalogue it comes into.</summary>
    /// <param name="fileName">For the messages only.</param>
    public static LayoutImport Import(string fileName, string text, Catalogue catalogue)
    {
        var files = new CatalogueFiles(new Dictionary<string, string> { [fileName] = text });
        var layout = files.Object(fileName, LayoutReader.Layout);
        if (layout is not null && files.Issues.Count == 0) LayoutReferences.Check(files, fileName, catalogue, layout);
        return new(files.Issues.Count == 0 ? layout : null, files.Issues);
    }
}

/// <summary>What came of a layout file: the layout, or why not in <see cref="CatalogueIssueTexts"/>.</summary>
public sealed record LayoutImport(Layout? Layout, IReadOnlyList<CatalogueIssue> Issues)
{
    [MemberNotNullWhen(true, nameof(Layout))]
    public bool Succeeded => Layout is not null;
}
