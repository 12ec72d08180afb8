namespace WijkDashboard.Domain.Signals.Muting;

/// <summary>
/// That partners leave a signal off the list for a while. It hides nothing: the figure, its mark and the signal itself stay where they
/// are, with the reason beside them, and the list says how many were left off.
/// </summary>
/// <param name="Reason">In the words of who muted it.</param>
/// <param name="LastDay">The last day on which it holds, in the Netherlands.</param>
/// <param name="By">By name.</param>
/// <param name="PartnerId">For which organisation; null for an administrator.</param>
/// <param name="At">In UTC.</param>
/// <param name="Publication">Number of the publication that was looked at.</param>
public sealed record Mute(
    long Id, SignalTopic Topic, string Reason, DateOnly LastDay, string By, string? PartnerId, DateTimeOffset At, int Publication)
{
    /// <summary>When somebody put the signal on the list again, in UTC; null otherwise. The mute itself is kept.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Who did, by name.</summary>
    public string? EndedBy { get; init; }

    public bool HoldsOn(DateOnly day) => EndedAt is null && day <= LastDay;
}
