using WijkDashboard.Intake;

namespace WijkDashboard.Features.Deliveries;

/// <summary>A decision that was asked for, and what became of it.</summary>
/// <param name="PublishAt">The moment that was chosen; null for at once.</param>
public sealed record DecisionResult(DeliveryStep Step, DecisionOutcome Outcome, DateTimeOffset? PublishAt = null)
{
    public bool IsDone => Outcome is DecisionOutcome.Done;

    /// <summary>True when there is no page any more to come back to.</summary>
    public bool IsGone => IsDone && Step == DeliveryStep.Discard;
}
