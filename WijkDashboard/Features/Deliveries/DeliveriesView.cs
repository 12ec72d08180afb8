using WijkDashboard.Store.Deliveries;

namespace WijkDashboard.Features.Deliveries;

/// <summary>Exactly what the list of deliveries shows to one reader.</summary>
/// <param name="Delivers">The partners for which the reader may hand in files; empty for most readers.</param>
/// <param name="Waiting">Drafts of the reader's own partner, newest first.</param>
/// <param name="Scheduled">Approved, and published at a set moment; the first to come first.</param>
/// <param name="History">What was published, newest first; withdrawn deliveries stay in it.</param>
/// <param name="More">How many of the history are left out.</param>
/// <param name="Partners">Those in the history, to choose from.</param>
/// <param name="ChosenPartner">Null when all are shown.</param>
public sealed record DeliveriesView(
    IReadOnlyList<PartnerName> Delivers,
    IReadOnlyList<WaitingLine> Waiting,
    IReadOnlyList<WaitingLine> Scheduled,
    IReadOnlyList<HistoryLine> History,
    int More,
    IReadOnlyList<PartnerName> Partners,
    string? ChosenPartner);

/// <param name="Attention">What it waits for: errors and questions, or its moment.</param>
public sealed record WaitingLine(long Id, PartnerName Partner, string FileName, string By, string Day, string Attention);

/// <param name="ApprovedBy">Null when the one who delivered approved as well.</param>
/// <param name="Publication">The publication it made.</param>
/// <param name="State">In words.</param>
/// <param name="Action">What its manager can do with it now; null for who does not manage it.</param>
public sealed record HistoryLine(
    long Id, PartnerName Partner, string FileName, string? Size, string Day, string By, string? ApprovedBy,
    string Shown, string Hidden, string Empty, int? Publication, bool IsWithdrawn, string State, DeliveryStep? Action);

/// <summary>What the page of a delivery asks for; stands in its address.</summary>
public enum DeliveryStep
{
    Approve,
    Discard,
    Withdraw,
    Restore,
}

/// <summary>The steps as they are written in an address.</summary>
public static class DeliverySteps
{
    public const string Parameter = "stap";

    public static string Name(this DeliveryStep step) => step switch
    {
        DeliveryStep.Approve => "goedkeuren",
        DeliveryStep.Discard => "weggooien",
        DeliveryStep.Withdraw => "intrekken",
        _ => "herstellen",
    };

    /// <summary>Null for anything that is no step.</summary>
    public static DeliveryStep? Read(string? written) =>
        Enum.GetValues<DeliveryStep>().Cast<DeliveryStep?>().FirstOrDefault(step => step!.Value.Name() == written);

    /// <summary>What can be done with a delivery, by where it stands.</summary>
    public static IReadOnlyList<DeliveryStep> Of(DeliveryState state) => state switch
    {
        DeliveryState.Draft => [DeliveryStep.Approve, DeliveryStep.Discard],
        DeliveryState.Withdrawn => [DeliveryStep.Restore],
        _ => [DeliveryStep.Withdraw],
    };
}
