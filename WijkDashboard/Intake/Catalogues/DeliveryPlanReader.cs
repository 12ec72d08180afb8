namespace WijkDashboard.Intake.Catalogues;

internal static class DeliveryPlanReader
{
    private const string Folder = "deliveries/";

    public static IReadOnlyList<PlannedDelivery> Read(CatalogueFiles files) =>
        files.List(CataloguePaths.Deliveries, entry => new PlannedDelivery(
            File(entry), entry.Text("partner"), entry.Text("layout"), entry.OptionalLocal("note"), entry.OptionalLocal("reason")));

    /// <summary>Paths stay inside the folder: a catalogue can come from somebody else.</summary>
    private static string File(JsonEntry entry)
    {
        var path = entry.Text("file");
        var parts = path.Split('/');
        if (path.Length > 0 && (path.Contains('\\') || path.Contains(':') || parts.Any(part => part is "" or "." or "..")))
            entry.Add("file", CatalogueProblem.BadPath, path);
        return Folder + path;
    }
}
