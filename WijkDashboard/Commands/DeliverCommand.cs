using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Intake;
using WijkDashboard.Intake.Audit;

namespace WijkDashboard.Commands;

/// <summary><c>deliver FILE --municipality M --partner P --layout L [--reason WHY] [--without-refused-rows] [--draft] [--dry-run] [--json]</c></summary>
internal sealed class DeliverCommand(Prepared services, IStringLocalizer<DeliverCommand> text, CommonOptions common)
{
    public Command Build()
    {
        var file = new Argument<FileInfo>("file") { Description = text["File"] };
        var partner = new Option<string>("--partner") { Description = text["Partner"], Required = true };
        var layout = new Option<string>("--layout") { Description = text["Layout"], Required = true };
        var reason = new Option<string?>("--reason") { Description = text["Reason"] };
        var without = new Option<bool>("--without-refused-rows") { Description = text["WithoutRefusedRows"] };
        var draft = new Option<bool>("--draft") { Description = text["Draft"] };
        var dryRun = new Option<bool>("--dry-run") { Description = text["DryRun"] };
        var command = new Command("deliver", text["Deliver"]) { file, common.Municipality, partner, layout, reason, without, draft, dryRun, common.Json };
        command.SetAction(async (parsed, cancel) =>
        {
            var answer = new Answer(parsed, common);
            var path = parsed.GetRequiredValue(file);
            if (!path.Exists) return answer.WrongUsage(text["NoFile", path]);

            var request = new DeliveryRequest(
                parsed.GetRequiredValue(common.Municipality), parsed.GetRequiredValue(partner), parsed.GetRequiredValue(layout), path.Name, CommandLine.Operator)
            {
                DryRun = parsed.GetValue(dryRun),
                Approval = parsed.GetValue(draft) ? null : new Approval(parsed.GetValue(reason), parsed.GetValue(without)),
            };
            var desk = (await services(cancel)).GetRequiredService<DeliveryDesk>();
            await using var stream = path.OpenRead();
            return Tell(await desk.DeliverAsync(request, stream, cancel), answer);
        });
        return command;
    }

    private int Tell(DeliveryOutcome outcome, Answer answer) => outcome switch
    {
        DeliveryOutcome.Accepted accepted => Tell(accepted, answer),
        DeliveryOutcome.Drafted drafted => Tell(drafted, answer),
        DeliveryOutcome.Refused refused => Tell(refused, answer),
        DeliveryOutcome.RefusedForPersonalData personal => Tell(new DeliveryOutcome.Refused([IssueWording.Of(personal.Finding)], 1), answer),
        DeliveryOutcome.NotSafe notSafe => Tell(notSafe, answer),
        DeliveryOutcome.WasWithdrawn withdrawn => answer.Refused(new { status = "withdrawn", delivery = withdrawn.Delivery.Id }, [text["WasWithdrawn", withdrawn.Delivery.Id]]),
        DeliveryOutcome.NotFound { Part: MissingPart.Municipality } missing => answer.NoMunicipality(missing.Name),
        DeliveryOutcome.NotFound missing => answer.WrongUsage(text[$"No{missing.Part}", missing.Name]),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome.GetType().Name}."),
    };

    private int Tell(DeliveryOutcome.Accepted accepted, Answer answer)
    {
        var issues = Worded(accepted.Issues);
        return answer.Ok(
            new { status = "accepted", accepted.Publication, accepted.IsNew, accepted.Published, accepted.Suppressed, accepted.Empty, issues },
            [
                accepted switch
                {
                    { IsNew: false } => text["Before", accepted.Publication!],
                    { Publication: { } number } => text["Accepted", number, accepted.Published, accepted.Suppressed, accepted.Empty],
                    _ => text["WouldAccept", accepted.Published, accepted.Suppressed, accepted.Empty],
                },
                .. Lines(issues),
            ]);
    }

    private int Tell(DeliveryOutcome.Drafted drafted, Answer answer)
    {
        var issues = Worded(drafted.Issues);
        return answer.Ok(
            new { status = "drafted", delivery = drafted.Delivery.Id, drafted.IsNew, drafted.Delivery.Refused, drafted.Delivery.Questions, drafted.Total, issues },
            [text["Drafted", drafted.Delivery.Id], .. Lines(issues), .. More(drafted.Total, issues)]);
    }

    private int Tell(DeliveryOutcome.Refused refused, Answer answer)
    {
        var issues = Worded(refused.Issues);
        var how = refused.Issues.All(i => i.Severity >= Severity.Asks) ? new[] { text["NeedsReason"].Value } : [];
        return answer.Refused(
            new { status = "refused", refused.Total, issues },
            [text["Refused", refused.Total], .. Lines(issues), .. More(refused.Total, issues), .. how]);
    }

    private int Tell(DeliveryOutcome.NotSafe notSafe, Answer answer)
    {
        var why = AuditWording.In(CultureInfo.CurrentUICulture, notSafe.Why);
        return answer.Refused(new { status = "notSafe", why, figures = notSafe.Why.Cells }, [text["NotSafe"], why]);
    }

    private static List<WordedIssue> Worded(IReadOnlyList<DeliveryIssue> issues) =>
        [.. issues.Select(i => IssueWording.In(CultureInfo.CurrentUICulture, i))];

    private IEnumerable<string> Lines(IEnumerable<WordedIssue> issues) =>
        issues.Select(i => $"  {text["Issue", i.Row, i.Column, i.Value, i.Code]} {i.Rule} {i.Remedy}");

    private IEnumerable<string> More(int total, List<WordedIssue> issues) =>
        total > issues.Count ? [$"  {text["More", total - issues.Count]}"] : [];
}
