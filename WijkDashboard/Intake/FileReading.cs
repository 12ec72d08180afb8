using WijkDashboard.Domain;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Intake.Files;
using WijkDashboard.Intake.Layouts;

namespace WijkDashboard.Intake;

/// <summary>Reads what is handed in, by its layout, into the check.</summary>
internal static class FileReading
{
    /// <returns>What personal data were found; then nothing else of the file is told.</returns>
    public static async Task<PersonalDataFinding?> IntoAsync(
        DeliveryCheck check, HandedFile file, Layout layout, Catalogue catalogue, CancellationToken cancel)
    {
        try
        {
            await using var table = await file.OpenAsync(layout.File, cancel);
            var scan = new PersonalDataScan(table.Headings);
            await LayoutRows.ReadAsync(table, layout, catalogue.Areas, scan, check, cancel);
            return scan.Finding;
        }
        catch (UnreadableFileException fault)
        {
            check.Add(new DeliveryIssue(FileFaults.CodeOf(fault.Fault), fault.Row, string.Empty, string.Empty, fault.Detail));
            return null;
        }
    }
}
