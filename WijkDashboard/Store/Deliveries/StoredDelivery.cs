namespace WijkDashboard.Store.Deliveries;

/// <summary>Where a delivery stands.</summary>
public enum DeliveryState
{
    /// <summary>Read and protected; only its own partner sees it.</summary>
    Draft,

    /// <summary>Approved, and published at a set moment; until then only its own partner sees it.</summary>
    Scheduled,

    Published,

    /// <summary>Taken back, with a reason; the publications it was part of stay readable.</summary>
    Withdrawn,
}

/// <summary>What is kept of a file: not its contents, only its released figures.</summary>
public sealed class StoredDelivery
{
    public long Id { get; init; }

    public required string MunicipalityId { get; init; }

    public required string PartnerId { get; init; }

    public required string LayoutId { get; init; }

    public required string FileName { get; init; }

    /// <summary>In bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 of the file, in hexadecimal: the same file under the same catalogue is one delivery.</summary>
    public required string Hash { get; init; }

    /// <summary>The version of the catalogue by which the file was read, checked and protected.</summary>
    public required int CatalogueNumber { get; init; }

    /// <summary>Who delivered, by name.</summary>
    public required string By { get; init; }

    /// <summary>The account or key of who delivered; null for the command line and the folders.</summary>
    public string? ById { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Figures that can be seen.</summary>
    public int Published { get; set; }

    /// <summary>Figures that are hidden to protect people.</summary>
    public int Suppressed { get; set; }

    /// <summary>Figures without a value: not delivered, or nobody lives there.</summary>
    public int Empty { get; set; }

    /// <summary>Rows that were refused and so are not in it.</summary>
    public required int Refused { get; init; }

    /// <summary>
    /// Questions that must be answered before it can be published. None afterwards: whether a hidden figure was odd tells something of
    /// it, so questions go when they are answered, and the answer stays.
    /// </summary>
    public required int Questions { get; set; }

    public required DeliveryState State { get; set; }

    /// <summary>The answer to the questions; null when there were none.</summary>
    public string? Reason { get; set; }

    /// <summary>Who approved, by name; null while it is a draft.</summary>
    public string? ApprovedBy { get; set; }

    /// <summary>In UTC.</summary>
    public DateTimeOffset? ApprovedAt { get; set; }

    /// <summary>In UTC: when an approved delivery becomes a publication; null for at once.</summary>
    public DateTimeOffset? PublishAt { get; set; }

    /// <summary>In UTC: its moment came and it was not safe then, so it is a draft again; null otherwise.</summary>
    public DateTimeOffset? HeldBackAt { get; set; }

    /// <summary>What was found in the file, without the values that stood there.</summary>
    public List<StoredIssue> Issues { get; init; } = [];
}

/// <summary>An issue of a delivery: place and rule. The value may be a raw figure, so it is not kept.</summary>
public sealed class StoredIssue
{
    /// <summary>In the order in which they are shown.</summary>
    public required int Ordinal { get; init; }

    public required string Code { get; init; }

    public required int Row { get; init; }

    public required string Column { get; init; }
}
