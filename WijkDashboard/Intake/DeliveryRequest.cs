using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Disclosure.Linked;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Deliveries;

namespace WijkDashboard.Intake;

/// <summary>A file that is handed in, and by whom.</summary>
public sealed record DeliveryRequest(string MunicipalityId, string PartnerId, string LayoutId, string FileName, Viewer By)
{
    /// <summary>True to check and count only: nothing is stored.</summary>
    public bool DryRun { get; init; }

    /// <summary>Publishes at once when given; otherwise an accepted file becomes a draft.</summary>
    public Approval? Approval { get; init; }
}

/// <summary>The word that a delivery may be published.</summary>
/// <param name="Reason">The answer to its questions; required when there are any, or when refused rows are left out.</param>
/// <param name="WithoutRefusedRows">Publish what is right, without the rows that were refused.</param>
public sealed record Approval(string? Reason = null, bool WithoutRefusedRows = false)
{
    /// <summary>The moment from which others may see the figures; null for at once.</summary>
    public DateTimeOffset? PublishAt { get; init; }

    /// <summary>A draft may wait for answers; what is to be published at once may not.</summary>
    internal bool Covers(DeliveryCheck check)
    {
        var (refused, asked) = (check.CountOf(Severity.RefusesRow), check.CountOf(Severity.Asks));
        if (refused > 0 && !WithoutRefusedRows) return false;
        return refused + asked == 0 || !string.IsNullOrWhiteSpace(Reason);
    }
}

/// <summary>How far a delivery is.</summary>
public enum DeliveryPhase
{
    Reading,
    Storing,
    Publishing,
}

/// <param name="Done">Bytes read, or figures stored.</param>
/// <param name="Total">Of the same; 0 when not known.</param>
public readonly record struct DeliveryProgress(DeliveryPhase Phase, long Done, long Total);

/// <summary>What became of a file that was handed in.</summary>
public abstract record DeliveryOutcome
{
    private DeliveryOutcome()
    {
    }

    /// <summary>A draft was made, or was there already; it waits for approval.</summary>
    public sealed record Drafted(StoredDelivery Delivery, bool IsNew, IReadOnlyList<DeliveryIssue> Issues, int Total) : DeliveryOutcome;

    /// <param name="Publication">The number of the publication; null when nothing was stored (a dry run) or it waits for its moment.</param>
    /// <param name="IsNew">False when the same file was accepted before.</param>
    public sealed record Accepted(int? Publication, bool IsNew, int Published, int Suppressed, int Empty, IReadOnlyList<DeliveryIssue> Issues) : DeliveryOutcome
    {
        /// <summary>What it is about; without an id after a dry run.</summary>
        public required StoredDelivery Delivery { get; init; }

        /// <summary>How many issues there are; <see cref="Issues"/> holds the first ones.</summary>
        public required int Total { get; init; }
    }

    /// <summary>Nothing was stored.</summary>
    /// <param name="Total">How many issues there are; <paramref name="Issues"/> holds the first ones.</param>
    public sealed record Refused(IReadOnlyList<DeliveryIssue> Issues, int Total) : DeliveryOutcome;

    /// <summary>The file holds personal data. Nothing of it was kept, and nothing of it is told.</summary>
    public sealed record RefusedForPersonalData(PersonalDataFinding Finding) : DeliveryOutcome;

    /// <summary>Right by itself, and not safe to publish beside the other figures; what it would have changed did not.</summary>
    public sealed record NotSafe(ReleaseAudit.Unsafe Why) : DeliveryOutcome;

    /// <summary>The same file was delivered before, and was withdrawn; restore that delivery instead.</summary>
    public sealed record WasWithdrawn(StoredDelivery Delivery) : DeliveryOutcome;

    public sealed record NotAllowed(DeliveryRefusal Reason) : DeliveryOutcome;

    /// <summary>The request names a municipality, partner or layout that does not exist.</summary>
    public sealed record NotFound(MissingPart Part, string Name) : DeliveryOutcome;
}

public enum MissingPart
{
    Municipality,
    Partner,
    Layout,
}

/// <summary>What became of an approval, a withdrawal or a restoration.</summary>
public abstract record DecisionOutcome
{
    private DecisionOutcome()
    {
    }

    /// <param name="Publication">The publication it made; null when it waits for its moment or is a draft again.</param>
    public sealed record Done(int? Publication) : DecisionOutcome;

    /// <summary>Somebody was first: the delivery stands elsewhere by now.</summary>
    public sealed record Overtaken(DeliveryState State, int? Publication) : DecisionOutcome;

    public sealed record NotAllowed(DeliveryRefusal Reason) : DecisionOutcome;

    /// <summary>There are questions or refused rows, or a delivery is withdrawn, and nobody said why.</summary>
    public sealed record NeedsReason : DecisionOutcome;

    /// <summary>Rows were refused; deliver a better file, or say that it may do without them.</summary>
    public sealed record HasRefusedRows(int Rows) : DecisionOutcome;

    /// <summary>What would become visible together gives hidden figures away, or contradicts itself: nothing changed.</summary>
    public sealed record NotSafe(ReleaseAudit.Unsafe Why) : DecisionOutcome;

    /// <summary>The rules of protection changed since the draft was made: the file must be delivered again.</summary>
    public sealed record Outdated : DecisionOutcome;

    public sealed record Unknown : DecisionOutcome;
}
