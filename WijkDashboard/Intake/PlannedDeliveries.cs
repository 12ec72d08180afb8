using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Intake.Catalogues;
using WijkDashboard.Intake.Files;

namespace WijkDashboard.Intake;

/// <summary>A file that comes with the folder and would not be published as it stands.</summary>
/// <param name="File">As the folder names it.</param>
/// <param name="Total">How many issues there are; <paramref name="Issues"/> holds the first ones.</param>
public sealed record RefusedPlan(string File, IReadOnlyList<DeliveryIssue> Issues, int Total);

/// <summary>Looks through the deliveries of a folder as the desk will, one after another, before there is a database.</summary>
public static class PlannedDeliveries
{
    /// <param name="municipality">Sound, and every file that it names is there.</param>
    public static async Task<IReadOnlyList<RefusedPlan>> CheckAsync(
        string folder, MunicipalityFolder municipality, DateOnly today, CancellationToken cancel)
    {
        var (refused, figures) = (new List<RefusedPlan>(), Figures.None);
        foreach (var planned in municipality.Deliveries)
        {
            var check = new DeliveryCheck(municipality.Catalogue, planned.PartnerId, today, figures);
            await using var stream = File.OpenRead(Path.Combine(folder, planned.File));
            using var file = HandedFile.Of(stream);
            var layout = municipality.Layouts.Single(l => l.Id == planned.LayoutId && l.PartnerId == planned.PartnerId);
            if (await FileReading.IntoAsync(check, file, layout, municipality.Catalogue, cancel) is { } finding)
                refused.Add(new(planned.File, [IssueWording.Of(finding)], 1));
            else if (check.Finish() is not { } delivery || !new Approval(planned.Reason?.Dutch).Covers(check))
                refused.Add(new(planned.File, check.Issues, check.TotalIssues));
            else
                figures = figures.With(Discloser.Disclose(municipality.Catalogue, delivery));
        }

        return refused;
    }
}
