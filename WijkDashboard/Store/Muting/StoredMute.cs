using WijkDashboard.Domain.Signals.Muting;

namespace WijkDashboard.Store.Muting;

/// <summary>A signal that was left off the list, and why. A row is never taken away: when it ends early, that is noted on it.</summary>
public sealed class StoredMute
{
    public long Id { get; init; }

    public required string MunicipalityId { get; init; }

    /// <summary>A <see cref="SignalTopic"/>, as text.</summary>
    public required string Topic { get; init; }

    public required string Reason { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>By name.</summary>
    public required string By { get; init; }

    /// <summary>The account; by name alone two people can be the same.</summary>
    public required string ById { get; init; }

    /// <summary>Null for an administrator.</summary>
    public string? PartnerId { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Number of the publication that was looked at.</summary>
    public required int Publication { get; init; }

    /// <summary>In UTC; null unless somebody ended it before its last day.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>By name.</summary>
    public string? EndedBy { get; set; }

    public Mute ToMute() => new(Id, SignalTopic.Parse(Topic), Reason, LastDay, By, PartnerId, At, Publication) { EndedAt = EndedAt, EndedBy = EndedBy };
}
