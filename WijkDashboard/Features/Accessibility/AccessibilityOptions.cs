namespace WijkDashboard.Features.Accessibility;

/// <summary>Section <c>Accessibility</c>: who answers for the statement. The law asks it of the organisation, not of the maker.</summary>
public sealed class AccessibilityOptions
{
    public const string Section = "Accessibility";

    public string? Organisation { get; set; }

    /// <summary>Where somebody who cannot use a page is helped.</summary>
    public string? Email { get; set; }
}
