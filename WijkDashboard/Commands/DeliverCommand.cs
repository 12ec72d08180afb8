using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Intake;

namespace WijkDashboard.Commands;

/// <summary><c>deliver FILE --municipality M --partner P --layout L [--dry-run] [--json]</c></summary>
internal sealed class DeliverCommand(Prepared services, IStringLocalizer<DeliverCommand> text, CommonOptions common)
{
    public Command Build()
    {
        var file = new Argument<FileInfo>("file") { Description = text["File"] };
        var partner = new Option<string>("--partner") { Description = text["Partner"], Required = true };
        var layout = new Option<string>("--layout") { Description = text["Layout"], Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = text["DryRun"] };
        var command = new Command("deliver", text["Deliver"]) { file, common.Municipality, partner, layout, dryRun, common.Json };
        command.SetAction(async (parsed, cancel) =>
        {
            var answer = new Answer(parsed, common);
            var path = parsed.GetRequiredValue(file);
            if (!path.Exists) return answer.WrongUsage(text["NoFile", path]);

            var request = new DeliveryRequest(
                parsed.GetRequiredValue(common.Municipality),
                parsed.GetRequiredValue(partner),
                parsed.GetRequiredValue(layout),
                path.Name,
                By: "deliver",
                DryRun: parsed.GetValue(dryRun));
            var desk = (await services(cancel)).GetRequiredService<DeliveryDesk>();
            await using var stream = path.OpenRead();
            return Tell(await desk.DeliverAsync(request, stream, cancel), answer);
        });
        return command;
    }

    private int Tell(DeliveryOutcome outcome, Answer answer) => outcome switch
    {
        DeliveryOutcome.Accepted accepted => Tell(accepted, answer),
        DeliveryOutcome.Refused refused => Tell(refused, answer),
        DeliveryOutcome.NotFound { Part: MissingPart.Municipality } missing => answer.NoMunicipality(missing.Name),
        DeliveryOutcome.NotFound missing => answer.WrongUsage(text[$"No{missing.Part}", missing.Name]),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome.GetType().Name}."),
    };

    private int Tell(DeliveryOutcome.Accepted accepted, Answer answer)
    {
        var (_, _, published, suppressed, empty) = accepted;
        return answer.Ok(
            new { status = "accepted", accepted.Publication, accepted.IsNew, published, suppressed, empty },
            [
                accepted switch
                {
                    { IsNew: false } => text["Before", accepted.Publication!],
                    { Publication: { } number } => text["Accepted", number, published, suppressed, empty],
                    _ => text["WouldAccept", published, suppressed, empty],
                },
            ]);
    }

    private int Tell(DeliveryOutcome.Refused refused, Answer answer)
    {
        var issues = refused.Issues.Select(i => IssueWording.In(CultureInfo.CurrentUICulture, i)).ToList();
        var lines = issues.Select(i => $"  {text["Issue", i.Row, i.Column, i.Value, i.Code]} {i.Rule} {i.Remedy}");
        var more = refused.Total > issues.Count ? new[] { $"  {text["More", refused.Total - issues.Count]}" } : [];
        return answer.Refused(new { status = "refused", refused.Total, issues }, [text["Refused", refused.Total], .. lines, .. more]);
    }
}
