using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Domain.Views;

/// <summary>Why a view was not saved or changed.</summary>
public enum ViewRefusal
{
    /// <summary>It is not there, or not this reader's to change: the two read the same.</summary>
    NotAllowed,

    /// <summary>Only a screen of this municipality can be kept.</summary>
    NoScreen,

    NoName,

    NameTooLong,

    /// <summary>Colleagues have to know what it is for.</summary>
    NoPurpose,

    PurposeTooLong,

    /// <summary>A name and a purpose are about figures, never about a person.</summary>
    PersonalData,

    /// <summary>Who reads for no organisation has nobody to share with.</summary>
    NoOrganisation,

    /// <summary>More than anybody finds back.</summary>
    TooMany,
}

/// <summary>Who sees, keeps, shares, changes and removes which views.</summary>
public static class ViewRules
{
    /// <summary>In characters.</summary>
    public const int LongestName = 80;

    /// <inheritdoc cref="LongestName"/>
    public const int LongestPurpose = 300;

    /// <summary>Of one person in one municipality.</summary>
    public const int Most = 100;

    /// <summary>For people who read along; the keys of programs have no screens.</summary>
    public static bool MayKeep(Viewer viewer, string municipalityId) =>
        !viewer.IsProgram && (viewer.Administers(municipalityId) || viewer.Memberships.Any(m => IsReaderOf(m, municipalityId)));

    /// <summary>The organisation for which somebody keeps views in a municipality; null for an administrator.</summary>
    public static string? PartnerOf(Viewer viewer, string municipalityId) =>
        viewer.Memberships.FirstOrDefault(m => IsReaderOf(m, municipalityId) && m.PartnerId is not null)?.PartnerId;

    /// <summary>The organisation with which somebody can share a view; null when it was made for none, or for one that the reader has left.</summary>
    public static string? PartnerOf(Viewer viewer, SavedView view) => IsColleague(viewer, view) ? view.PartnerId : null;

    /// <summary>The own ones, and those that a colleague of the same organisation shares. Nobody else's, whatever the role.</summary>
    public static bool MaySee(Viewer viewer, SavedView view) =>
        MayKeep(viewer, view.MunicipalityId) && (IsOwner(viewer, view) || (view.IsShared && IsColleague(viewer, view)));

    /// <summary>Only who made it: another would change it under the maker's name.</summary>
    public static bool MayChange(Viewer viewer, SavedView view) => MaySee(viewer, view) && IsOwner(viewer, view);

    /// <summary>Who made it; and of what is shared the information manager of the organisation, for when the maker has left.</summary>
    public static bool MayRemove(Viewer viewer, SavedView view) =>
        MaySee(viewer, view) && (IsOwner(viewer, view) || viewer.Is(Role.InformationManager, view.MunicipalityId, view.PartnerId));

    /// <param name="partnerId">The organisation it would be shared with; null for none.</param>
    /// <returns>Null when a name and a purpose are good.</returns>
    public static ViewRefusal? Refusal(string name, string purpose, bool isShared, string? partnerId) =>
        string.IsNullOrWhiteSpace(name) ? ViewRefusal.NoName
        : name.Length > LongestName ? ViewRefusal.NameTooLong
        : isShared && partnerId is null ? ViewRefusal.NoOrganisation
        : isShared && string.IsNullOrWhiteSpace(purpose) ? ViewRefusal.NoPurpose
        : purpose.Length > LongestPurpose ? ViewRefusal.PurposeTooLong
        : FreeText.HasPersonalData(name) || FreeText.HasPersonalData(purpose) ? ViewRefusal.PersonalData
        : null;

    private static bool IsOwner(Viewer viewer, SavedView view) => viewer.Id == view.OwnerId;

    private static bool IsColleague(Viewer viewer, SavedView view) =>
        view.PartnerId is not null && viewer.Memberships.Any(m => IsReaderOf(m, view.MunicipalityId) && m.PartnerId == view.PartnerId);

    private static bool IsReaderOf(Membership membership, string municipalityId) =>
        membership.MunicipalityId == municipalityId && membership.Role is not (Role.Deliverer or Role.Reader);
}
