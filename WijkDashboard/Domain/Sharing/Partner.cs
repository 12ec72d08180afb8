namespace WijkDashboard.Domain.Sharing;

/// <summary>An organisation that shares its figures: police, youth care, social work or the municipality itself.</summary>
/// <param name="Id">Short lower-case name, used in addresses and files, e.g. <c>politie</c>.</param>
/// <param name="Look">Which of the partner lines of the design stands beside the name.</param>
/// <param name="Note">What a reader must know of all this partner's figures, in a few words; null when nothing.</param>
public sealed record Partner(string Id, LocalText Name, PartnerLook Look, LocalText? Note)
{
    /// <summary>True when another information manager than the one who delivered must approve.</summary>
    public bool FourEyes { get; init; }
}

/// <summary>The coloured lines the design has for partners; never the only way to tell them apart.</summary>
public enum PartnerLook
{
    Police,
    Youth,
    Social,
    Municipality,
}
