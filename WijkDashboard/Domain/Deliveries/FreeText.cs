namespace WijkDashboard.Domain.Deliveries;

/// <summary>What people write themselves, for others to read: about figures and measures, never about a person.</summary>
public static class FreeText
{
    /// <summary>What the scan of a file finds in a single field (<see cref="PersonalDataScan"/>).</summary>
    public static bool HasPersonalData(string text)
    {
        var scan = new PersonalDataScan(["reden"]);
        scan.Field(0, text);
        scan.EndRow(1);
        scan.Finish();
        return scan.Finding is not null;
    }
}
