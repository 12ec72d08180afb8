using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Domain.Signals.Muting;

/// <summary>Why a signal was not muted.</summary>
public enum MuteRefusal
{
    /// <summary>Only who takes part in the talk for a partner leaves something off its list.</summary>
    NotAllowed,

    /// <summary>It is not in the figures as they are now.</summary>
    NoSuchSignal,

    /// <summary>A colleague was first; the first reason stands.</summary>
    AlreadyMuted,

    /// <summary>Without a reason nobody knows later why.</summary>
    NoReason,

    ReasonTooLong,

    /// <summary>A reason is about figures and measures, never about a person.</summary>
    PersonalData,

    /// <summary>The last day is over already.</summary>
    DayIsOver,

    /// <summary>Longer than a year is forgetting.</summary>
    TooFarAway,
}

/// <summary>When a signal may be left off the list.</summary>
public static class MuteRules
{
    /// <summary>In characters.</summary>
    public const int LongestReason = 500;

    /// <summary>For staff, directors and information managers of a partner, and administrators. Who only hands files in does not take part.</summary>
    public static bool MayMute(Viewer viewer, string municipalityId) =>
        viewer.Administers(municipalityId)
        || viewer.Memberships.Any(m => m.MunicipalityId == municipalityId && m.Role is Role.Staff or Role.Director or Role.InformationManager);

    public static DateOnly LatestDay(DateOnly today) => today.AddYears(1);

    /// <param name="today">In the Netherlands.</param>
    /// <returns>Null when a reason and a last day are good.</returns>
    public static MuteRefusal? Refusal(string reason, DateOnly lastDay, DateOnly today) =>
        string.IsNullOrWhiteSpace(reason) ? MuteRefusal.NoReason
        : reason.Length > LongestReason ? MuteRefusal.ReasonTooLong
        : FreeText.HasPersonalData(reason) ? MuteRefusal.PersonalData
        : lastDay < today ? MuteRefusal.DayIsOver
        : lastDay > LatestDay(today) ? MuteRefusal.TooFarAway
        : null;
}
