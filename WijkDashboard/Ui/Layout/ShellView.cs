namespace WijkDashboard.Ui.Layout;

/// <summary>What the frame around a page says of the figures on it.</summary>
/// <param name="Others">The other municipalities this reader may open.</param>
/// <param name="Notice">What every page must say of these figures; null when nothing.</param>
/// <param name="Number">Of the publication on the page.</param>
/// <param name="ReadsProofs">Whether the reader answers for the protection of residents.</param>
/// <param name="Organisation">For whom the reader is here; null when for nobody in particular.</param>
public sealed record ShellView(
    string MunicipalityId,
    string MunicipalityName,
    IReadOnlyList<MunicipalityLink> Others,
    string? Notice,
    int Number,
    DateTimeOffset PublishedAt,
    string? Organisation,
    bool ReadsProofs = false);

public sealed record MunicipalityLink(string Id, string Name);
