using System.Diagnostics.CodeAnalysis;

namespace WijkDashboard.Intake.Catalogues;

/// <summary>What came of reading a municipality's catalogue: the whole of it, or why not. Never a part.</summary>
public sealed record CatalogueReading
{
    internal CatalogueReading(MunicipalityFolder folder) => (Folder, Issues) = (folder, []);

    internal CatalogueReading(IReadOnlyList<CatalogueIssue> issues) => Issues = issues;

    public MunicipalityFolder? Folder { get; }

    /// <summary>In the order of reading; empty when the catalogue was read.</summary>
    public IReadOnlyList<CatalogueIssue> Issues { get; }

    [MemberNotNullWhen(true, nameof(Folder))]
    public bool Succeeded => Folder is not null;
}
