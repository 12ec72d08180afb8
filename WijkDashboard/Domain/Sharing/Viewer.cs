namespace WijkDashboard.Domain.Sharing;

/// <summary>What somebody may do for an organisation.</summary>
public enum Role
{
    /// <summary>Reads, and discusses in team meetings.</summary>
    Staff,

    /// <summary>Reviews districts and the partnership.</summary>
    Director,

    /// <summary>Delivers and curates the figures of the own organisation.</summary>
    InformationManager,

    /// <summary>Hands files in and nothing else; for the keys of programs.</summary>
    Deliverer,

    /// <summary>Reads the figures and nothing else; for the keys of programs.</summary>
    Reader,

    /// <summary>Guards the privacy of residents (FG): decides how small numbers are protected.</summary>
    PrivacyOfficer,

    /// <summary>Manages people and settings of the installation.</summary>
    Administrator,
}

/// <summary>One role in one organisation of one municipality.</summary>
/// <param name="MunicipalityId">Null for the administrator of the whole installation.</param>
/// <param name="PartnerId">Null for an administrator.</param>
public sealed record Membership(string? MunicipalityId, string? PartnerId, Role Role);

/// <summary>Who is asking. Every read of figures takes one, and there is none for an unknown user.</summary>
public sealed record Viewer(string Id, string Name, IReadOnlyList<Membership> Memberships)
{
    /// <summary>
    /// The operator at the command line, or a municipality's folder on the server: whoever can start the program could write
    /// its database too, so a right to refuse them would protect nothing.
    /// </summary>
    public bool IsProgram { get; init; }

    public bool IsAdministrator => Memberships.Any(m => m.Role == Role.Administrator);

    /// <summary>Reads along in the municipality. Who only hands files in does not: a key in a script opens no figures.</summary>
    public bool BelongsTo(string municipalityId) => Memberships.Any(m => m.MunicipalityId == municipalityId && m.Role != Role.Deliverer);

    /// <summary>True for a role at a partner of a municipality; without a partner, at any of them.</summary>
    public bool Is(Role role, string municipalityId, string? partnerId = null) =>
        Memberships.Any(m => m.Role == role && m.MunicipalityId == municipalityId && (partnerId is null || m.PartnerId == partnerId));

    /// <summary>True for the administrator of the installation and the one of this municipality.</summary>
    public bool Administers(string municipalityId) =>
        Memberships.Any(m => m.Role == Role.Administrator && (m.MunicipalityId is null || m.MunicipalityId == municipalityId));
}
