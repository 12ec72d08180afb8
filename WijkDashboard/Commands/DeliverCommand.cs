using System.CommandLine;
using System.Globalization;
using WijkDashboard.Intake;

namespace WijkDashboard.Commands;

/// <summary><c>deliver FILE --municipality M --partner P --layout L [--dry-run] [--json]</c></summary>
internal static class DeliverCommand
{
    public static Command Build(Func<CancellationToken, Task<IServiceProvider>> services)
    {
        var file = new Argument<FileInfo>("file") { Description = "The partner's CSV file." };
        var municipality = new Option<string>("--municipality") { Description = "Short name of the municipality, e.g. gouda.", Required = true };
        var partner = new Option<string>("--partner") { Description = "Short name of the partner that delivers, e.g. politie.", Required = true };
        var layout = new Option<string>("--layout") { Description = "The layout in the catalogue by which the file is read.", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check and count only; store nothing." };
        var json = CommonOptions.Json();

        var command = new Command("deliver", "Delivers a file: it is published whole, or refused with reasons. Exit code 0 accepted, 1 refused, 2 wrong usage.")
        {
            file, municipality, partner, layout, dryRun, json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!path.Exists) return Report.Usage($"There is no file '{path}'.");

            var request = new DeliveryRequest(
                parsed.GetRequiredValue(municipality),
                parsed.GetRequiredValue(partner),
                parsed.GetRequiredValue(layout),
                path.Name,
                By: "command line",
                DryRun: parsed.GetValue(dryRun));
            var desk = (await services(cancel)).GetRequiredService<DeliveryDesk>();
            await using var stream = path.OpenRead();
            return Answer(await desk.DeliverAsync(request, stream, cancel), parsed.GetValue(json));
        });
        return command;
    }

    private static int Answer(DeliveryOutcome outcome, bool json)
    {
        switch (outcome)
        {
            case DeliveryOutcome.Accepted accepted:
                if (json) Report.Json(new { status = "accepted", accepted.Publication, accepted.IsNew, accepted.Published, accepted.Suppressed, accepted.Empty });
                else Report.Line(Words(accepted));
                return ExitCodes.Ok;

            case DeliveryOutcome.Refused refused:
                var issues = refused.Issues.Select(i => IssueWording.In(CultureInfo.CurrentUICulture, i)).ToList();
                if (json) Report.Json(new { status = "refused", refused.Total, issues });
                else
                {
                    Report.Line($"Refused: {refused.Total} issue(s). Nothing was stored.");
                    foreach (var issue in issues)
                        Report.Line($"  row {issue.Row}, {issue.Column}: '{issue.Value}' [{issue.Code}] {issue.Rule} {issue.Remedy}");
                    if (refused.Total > issues.Count) Report.Line($"  … and {refused.Total - issues.Count} more.");
                }

                return ExitCodes.Refused;

            case DeliveryOutcome.NotFound missing:
                return Report.Usage($"There is no {missing.Part.ToString().ToLowerInvariant()} '{missing.Name}' here.");

            default:
                throw new InvalidOperationException($"Unknown outcome {outcome.GetType().Name}.");
        }
    }

    private static string Words(DeliveryOutcome.Accepted accepted) => accepted switch
    {
        { IsNew: false } => $"Accepted before: this file is in publication {accepted.Publication}. Nothing changed.",
        { Publication: null } => $"Would be accepted: {Counts(accepted)}. Nothing was stored.",
        _ => $"Accepted: publication {accepted.Publication}; {Counts(accepted)}.",
    };

    private static string Counts(DeliveryOutcome.Accepted accepted) =>
        $"{accepted.Published} published, {accepted.Suppressed} hidden, {accepted.Empty} without figure";
}
