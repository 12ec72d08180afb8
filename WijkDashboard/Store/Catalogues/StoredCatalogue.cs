namespace WijkDashboard.Store.Catalogues;

/// <summary>One version of a municipality's catalogue: the files of its folder, as they were.</summary>
public sealed class StoredCatalogue
{
    public required string MunicipalityId { get; init; }

    /// <summary>From 1; given when it is kept.</summary>
    public int Number { get; set; }

    /// <summary>SHA-256 over the files, in hexadecimal: an unchanged folder makes no new version.</summary>
    public required string Hash { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who saved it, by name; the folder when it came from there.</summary>
    public required string By { get; init; }

    /// <summary>What was changed and why, in the words of who did; null when nothing was said.</summary>
    public string? Note { get; init; }

    /// <summary>True when it was taken up from the municipality's folder, rather than made on screen.</summary>
    public required bool FromFolder { get; init; }

    public required List<StoredCatalogueFile> Files { get; init; }
}

/// <summary>One file of a catalogue, named by its path in the municipality's folder.</summary>
public sealed class StoredCatalogueFile
{
    public required string Path { get; init; }

    public required string Text { get; init; }
}
