using System.Globalization;
using Microsoft.Extensions.Localization;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake;
using WijkDashboard.Intake.Audit;

namespace WijkDashboard.Features.Deliveries;

/// <summary>What became of a decision, in a sentence or two.</summary>
public sealed class DecisionWords(IStringLocalizer<DecisionWords> text, DeliveryWords words)
{
    /// <summary>Why somebody may not, and what they can do about it.</summary>
    public string Refusal(DeliveryRefusal reason) => text["Refusal_" + reason];

    public string Title(DecisionResult result) => result switch
    {
        { Outcome: DecisionOutcome.Done { Publication: null }, Step: DeliveryStep.Approve } => text["Scheduled"],
        { Outcome: DecisionOutcome.Done { Publication: null }, Step: DeliveryStep.Withdraw } => text["Unscheduled"],
        { Outcome: DecisionOutcome.Done { Publication: { } number } } => text["Done_" + result.Step, number],
        { Outcome: DecisionOutcome.Overtaken } => text["Overtaken"],
        _ => text["NotDone"],
    };

    public string Explanation(DecisionResult result) => result.Outcome switch
    {
        DecisionOutcome.Done { Publication: null } when result.Step == DeliveryStep.Approve => text["ScheduledExplained", words.Moment(result.PublishAt!.Value)],
        DecisionOutcome.Done { Publication: null } => text["UnscheduledExplained"],
        DecisionOutcome.Done => text["DoneExplained_" + result.Step],
        DecisionOutcome.Overtaken overtaken => text["OvertakenExplained", words.State(overtaken.State)],
        DecisionOutcome.NotAllowed refused => Refusal(refused.Reason),
        DecisionOutcome.NeedsReason => text["NeedsReason"],
        DecisionOutcome.HasRefusedRows rows => text["HasRefusedRows", words.Counted("Errors", rows.Rows)],
        DecisionOutcome.NotSafe notSafe => AuditWording.In(CultureInfo.CurrentUICulture, notSafe.Why),
        DecisionOutcome.Outdated => text["Outdated"],
        _ => text["Unknown"],
    };
}
