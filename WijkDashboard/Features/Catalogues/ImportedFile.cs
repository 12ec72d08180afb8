namespace WijkDashboard.Features.Catalogues;

/// <summary>A file that somebody chose; it is read once and never put on the server's disk.</summary>
public sealed record ImportedFile(string Name, Stream Content);
