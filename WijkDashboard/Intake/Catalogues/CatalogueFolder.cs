namespace WijkDashboard.Intake.Catalogues;

/// <summary>Finds municipality folders on disk and takes their catalogue files up as text; knows nothing of what is in them.</summary>
public static class CatalogueFolder
{
    private const string DeliveriesFolder = "deliveries/";
    private static readonly string[] Extensions = [".json", ".csv", ".geojson"];

    /// <summary>The folders right under the data root that describe a municipality, by name; none when the root is absent.</summary>
    public static IEnumerable<string> FindAll(string root) =>
        !Directory.Exists(root)
            ? []
            : Directory.EnumerateDirectories(root)
                .Where(folder => File.Exists(Path.Combine(folder, CataloguePaths.Municipality)))
                .Order(StringComparer.Ordinal);

    /// <summary>
    /// Every catalogue file of one municipality: path in the folder, with forward slashes, and text. The tables of the
    /// partners under <c>deliveries/</c> are not catalogue; they go to the delivery desk as they are.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Read(string folder)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
            if (IsCatalogue(path)) files[path] = File.ReadAllText(file);
        }

        return files;
    }

    /// <summary>False for what stands in a folder beside its catalogue: an explanation, the tables of the partners.</summary>
    internal static bool IsCatalogue(string path) =>
        Extensions.Contains(Path.GetExtension(path))
        && (!path.StartsWith(DeliveriesFolder, StringComparison.Ordinal) || path == CataloguePaths.Deliveries);
}
