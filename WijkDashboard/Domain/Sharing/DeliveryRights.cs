namespace WijkDashboard.Domain.Sharing;

/// <summary>Why somebody may not do something with a delivery.</summary>
public enum DeliveryRefusal
{
    /// <summary>Only who delivers for a partner hands in its files.</summary>
    NotForThisPartner,

    /// <summary>Only an information manager of the owning partner approves, withdraws and restores.</summary>
    NotAnInformationManager,

    /// <summary>The agreement asks for four eyes: somebody else than who delivered must approve.</summary>
    FourEyes,
}

/// <summary>Who may hand in, see and publish which figures before the others see them.</summary>
public static class DeliveryRights
{
    /// <returns>Null when the viewer may hand in files of the partner.</returns>
    public static DeliveryRefusal? ToDeliver(Viewer viewer, string municipalityId, string partnerId) =>
        viewer.IsProgram || Has(viewer, municipalityId, partnerId, Role.InformationManager, Role.Deliverer) ? null : DeliveryRefusal.NotForThisPartner;

    /// <param name="deliveredById">The account of who delivered; null for a program.</param>
    /// <returns>Null when the viewer may approve the delivery.</returns>
    public static DeliveryRefusal? ToApprove(Viewer viewer, string municipalityId, string partnerId, string? deliveredById, bool fourEyes) =>
        ToManage(viewer, municipalityId, partnerId) ?? (fourEyes && !viewer.IsProgram && viewer.Id == deliveredById ? DeliveryRefusal.FourEyes : null);

    /// <returns>Null when the viewer may withdraw, restore or throw away deliveries of the partner.</returns>
    public static DeliveryRefusal? ToManage(Viewer viewer, string municipalityId, string partnerId) =>
        viewer.IsProgram || Has(viewer, municipalityId, partnerId, Role.InformationManager) ? null : DeliveryRefusal.NotAnInformationManager;

    /// <summary>Everybody of the owning partner sees its drafts and what waits for its moment; nobody else does.</summary>
    public static bool ToSeeDrafts(Viewer viewer, string municipalityId, string partnerId) =>
        viewer.IsProgram || viewer.Memberships.Any(m => m.MunicipalityId == municipalityId && m.PartnerId == partnerId);

    private static bool Has(Viewer viewer, string municipalityId, string partnerId, params ReadOnlySpan<Role> roles)
    {
        foreach (var membership in viewer.Memberships)
            if (membership.MunicipalityId == municipalityId && membership.PartnerId == partnerId && roles.Contains(membership.Role))
                return true;
        return false;
    }
}
