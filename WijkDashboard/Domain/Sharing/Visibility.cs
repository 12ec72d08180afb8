namespace WijkDashboard.Domain.Sharing;

/// <summary>
/// Why somebody may not read a municipality's figures. For the record only: the person who is refused reads one and the
/// same sentence, so that nobody learns from a refusal whether a municipality takes part.
/// </summary>
public enum RefusalReason
{
    UnknownMunicipality,
    NotAMember,
}

/// <summary>Who may read which figures, and why not.</summary>
public static class Visibility
{
    /// <summary>
    /// Members read their own municipality. The administrator of the installation may open every one: whoever manages the
    /// people could make themselves a member anyway, and a rule that is that easy to go around only hides who did.
    /// An administrator of one municipality reads that one.
    /// </summary>
    /// <param name="known">Whether the municipality has figures in this installation.</param>
    /// <returns>Null when the viewer may read.</returns>
    public static RefusalReason? Refusal(Viewer viewer, string municipalityId, bool known) =>
        !known ? RefusalReason.UnknownMunicipality
        : ManagesInstallation(viewer) || viewer.BelongsTo(municipalityId) ? null
        : RefusalReason.NotAMember;

    /// <summary>
    /// Who answers for the protection of residents reads how it was proved. Others do not: which figures were hidden for the sake of
    /// which tells how small those are.
    /// </summary>
    public static bool MayReadProofs(Viewer viewer, string municipalityId) =>
        viewer.Is(Role.PrivacyOfficer, municipalityId) || viewer.Administers(municipalityId);

    private static bool ManagesInstallation(Viewer viewer) =>
        viewer.Memberships.Any(m => m is { Role: Role.Administrator, MunicipalityId: null });
}
