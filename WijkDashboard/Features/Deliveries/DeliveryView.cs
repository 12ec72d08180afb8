using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Store.Deliveries;

namespace WijkDashboard.Features.Deliveries;

/// <summary>Exactly what the page of one delivery shows, but for the column of changes that the reader chooses.</summary>
/// <param name="Beside">The publication that it is laid beside: of a draft the current one, otherwise the one before its own.</param>
/// <param name="Steps">What the reader may do with it now.</param>
/// <param name="Next">The number that publishing now would make.</param>
public sealed record DeliveryView(
    DeliveryHead Head,
    IssuesView Issues,
    DeliveryPreview Preview,
    Publication Beside,
    ProtectionView Protection,
    SignalsView Signals,
    IReadOnlyList<EventLine> Events,
    ApprovalView Approval,
    IReadOnlyList<DeliveryStep> Steps,
    int Next);

/// <param name="Title">What kind of file it is: the name of its layout.</param>
/// <param name="Facts">Size and how many figures, in a few words.</param>
/// <param name="Publication">The publication it made; null as long as it is not published.</param>
/// <param name="Situation">Where it stands and since when, in a sentence.</param>
public sealed record DeliveryHead(
    long Id, PartnerName Partner, string Title, string FileName, string Facts, DeliveryState State, int? Publication, string Situation);

/// <summary>What stands between a draft and its publication.</summary>
/// <param name="Refusal">Why this reader may not publish it; null when they may.</param>
/// <param name="Ask">What the reason must answer.</param>
/// <param name="WithoutRows">The choice to publish without the refused rows, in words that count them.</param>
public sealed record ApprovalView(int Refused, int Questions, string ErrorCount, string QuestionCount, string WithoutRows, string Ask, DeliveryRefusal? Refusal)
{
    public bool NeedsReason => Refused + Questions > 0;
}

/// <summary>How many figures are hidden, and by which rules.</summary>
public sealed record ProtectionView(bool HidesAny, string Hidden, string Shown, string Empty, IReadOnlyList<PolicyLine> Policies);

/// <param name="Rule">What the policy does, in sentences.</param>
public sealed record PolicyLine(string Name, string Rule, string Hidden);

/// <summary>What would stand out anew, and what no longer.</summary>
public sealed record SignalsView(IReadOnlyList<SignalChange> Appearing, IReadOnlyList<SignalChange> Disappearing);

public sealed record SignalChange(Direction? Direction, Tier Tier, string Area, string Sentence, string Origin);

/// <summary>Something that happened to the delivery.</summary>
/// <param name="What">In a few words: delivered, published, withdrawn.</param>
/// <param name="Reason">Null when none was given.</param>
public sealed record EventLine(string When, string Who, string What, string? Reason, int? Publication);
