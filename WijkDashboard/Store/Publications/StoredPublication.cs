using WijkDashboard.Store.Deliveries;

namespace WijkDashboard.Store.Publications;

/// <summary>A municipality and the number of its newest publication. Raising the number is what makes writers wait for each other.</summary>
public sealed class StoredMunicipality
{
    public required string Id { get; init; }

    public int PublicationNumber { get; set; }

    /// <summary>One higher whenever a signal is left off the list or put back on it.</summary>
    public int MuteNumber { get; set; }
}

/// <summary>What made a publication.</summary>
public enum PublicationCause
{
    Delivery,
    Catalogue,

    /// <summary>A delivery was taken back; the figures under it come up again.</summary>
    Withdrawal,

    /// <summary>A withdrawn delivery is in effect again, in the place it had.</summary>
    Restoration,
}

/// <summary>
/// That a state of the figures exists, and what made it. The figures of a state are those of its deliveries in effect, in the
/// order in which they were first published.
/// </summary>
public sealed class StoredPublication
{
    public required string MunicipalityId { get; init; }

    public required int Number { get; init; }

    public required PublicationCause Cause { get; init; }

    /// <summary>The delivery that was published, withdrawn or restored; null when a changed catalogue made the publication.</summary>
    public StoredDelivery? Delivery { get; init; }

    public long? DeliveryId { get; init; }

    public required int CatalogueNumber { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who made it, by name; null for the program itself.</summary>
    public string? By { get; init; }

    /// <summary>Why a delivery was withdrawn or restored; null otherwise.</summary>
    public string? Reason { get; init; }
}
