namespace WijkDashboard.Store.Catalogues;

/// <summary>One version of a municipality's catalogue: the files of its folder, as they were.</summary>
public sealed class StoredCatalogue
{
    public required string MunicipalityId { get; init; }

    public required int Number { get; init; }

    /// <summary>SHA-256 over the files, in hexadecimal: an unchanged folder makes no new version.</summary>
    public required string Hash { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTimeOffset At { get; init; }

    public required List<StoredCatalogueFile> Files { get; init; }
}

/// <summary>One file of a catalogue, named by its path in the municipality's folder.</summary>
public sealed class StoredCatalogueFile
{
    public required string Path { get; init; }

    public required string Text { get; init; }
}
