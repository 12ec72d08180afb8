namespace WijkDashboard.Intake.Catalogues;

/// <summary>Looks at a whole municipality folder before the program takes it up.</summary>
public static class FolderCheck
{
    /// <summary>The catalogue, and whether every delivery that it names is there.</summary>
    public static CatalogueReading Of(string folder)
    {
        var reading = CatalogueReader.Read(CatalogueFolder.Read(folder));
        if (reading.Folder is not { } municipality) return reading;
        var missing = municipality.Deliveries.Index()
            .Where(planned => !File.Exists(Path.Combine(folder, planned.Item.File)))
            .Select(planned => new CatalogueIssue(CataloguePaths.Deliveries, $"[{planned.Index + 1}]/file", CatalogueProblem.DeliveryMissing, [planned.Item.File]))
            .ToArray();
        return missing.Length == 0 ? reading : new(missing);
    }
}
