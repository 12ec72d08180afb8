namespace WijkDashboard.Store.Publications;

/// <summary>A municipality and the number of its newest publication. Raising the number is what makes writers wait for each other.</summary>
public sealed class StoredMunicipality
{
    public required string Id { get; init; }

    public int PublicationNumber { get; set; }
}

/// <summary>That a state of the figures exists, and by which delivery and under which catalogue it came.</summary>
public sealed class StoredPublication
{
    public required string MunicipalityId { get; init; }

    public required int Number { get; init; }

    /// <summary>Null when a changed catalogue made the publication.</summary>
    public StoredDelivery? Delivery { get; init; }

    public required int CatalogueNumber { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>What is kept of an accepted file: not its contents.</summary>
public sealed class StoredDelivery
{
    public long Id { get; init; }

    public required string MunicipalityId { get; init; }

    public required string PartnerId { get; init; }

    public required string LayoutId { get; init; }

    public required string FileName { get; init; }

    /// <summary>In bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 of the file, in hexadecimal: the same file twice is one delivery.</summary>
    public required string Hash { get; init; }

    /// <summary>Who delivered, by name.</summary>
    public required string By { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Figures that can be seen.</summary>
    public required int Published { get; init; }

    /// <summary>Figures that are hidden to protect people.</summary>
    public required int Suppressed { get; init; }

    /// <summary>Figures without a value: not delivered, or nobody lives there.</summary>
    public required int Empty { get; init; }
}
