using WijkDashboard.Domain.Disclosure;

namespace WijkDashboard.Domain.Sharing;

/// <summary>The lists and tables that a catalogue is made of.</summary>
public enum CataloguePart
{
    Municipality,
    Partners,
    Themes,
    Policies,
    Indicators,
    Rules,
    Discordances,
    Layouts,
    Editions,
    Areas,
    Population,
    Reference,
    Boundaries,
    Deliveries,
}

/// <summary>What was done to an entry of a catalogue.</summary>
public enum EntryChangeKind
{
    Added,
    Changed,
    Removed,

    /// <summary>Entries stand in another order; about the list, so the change has no id.</summary>
    Reordered,
}

/// <summary>One difference between two versions of a catalogue.</summary>
/// <param name="Id">The entry; the path of its file for a table, empty for the municipality itself or an order.</param>
/// <param name="PartnerIds">Whose entry it was and is; empty when it is nobody's in particular.</param>
/// <param name="Properties">Which properties differ, by the words of the format; empty for an entry that came or went.</param>
public sealed record EntryChange(
    CataloguePart Part, string Id, EntryChangeKind Kind, IReadOnlyList<string> PartnerIds, IReadOnlyList<string> Properties);

/// <summary>Why somebody may not make a change to a catalogue.</summary>
public enum CatalogueRefusalReason
{
    /// <summary>Indicators and layouts are changed by the information manager of their own partner.</summary>
    NotOwnPartner,

    /// <summary>What all partners share is changed by the information manager of the municipality.</summary>
    MunicipalityOnly,

    /// <summary>Protecting people less is decided by the privacy officer.</summary>
    PrivacyOfficerOnly,

    /// <summary>A policy that protects otherwise has a higher version: figures remember under which one they were protected.</summary>
    VersionNotRaised,
}

/// <param name="Id">The entry that was changed; empty for the municipality or an order.</param>
public sealed record CatalogueRefusal(CatalogueRefusalReason Reason, CataloguePart Part, string Id);

/// <summary>Who may change what in a catalogue. A value: the reasons say which changes stand in the way.</summary>
public sealed record CatalogueRights(IReadOnlyList<CatalogueRefusal> Refusals)
{
    /// <summary>The properties of an indicator on which protection hangs; the privacy officer decides about these alone.</summary>
    private static readonly string[] s_protecting = ["policy", "measure", "population"];

    public bool Allowed => Refusals.Count == 0;

    /// <summary>
    /// An information manager curates the indicators and layouts of the own partner. What all share (themes, partners, areas,
    /// policies, the municipality itself) is for the information manager of the municipality's own partner or an administrator;
    /// an administrator may change every entry, as whoever manages the people could become any of them. The privacy officer
    /// changes policies and which of them an indicator has, and is the only one who may protect people less.
    /// </summary>
    /// <param name="changes">All differences between the two, as whoever reads the files finds them.</param>
    public static CatalogueRights MayChange(Viewer viewer, Catalogue before, Catalogue after, IReadOnlyList<EntryChange> changes)
    {
        var changer = new Changer(viewer, before);
        return new(
        [
            .. changes.Where(change => !changer.May(change)).Select(Refused),
            .. changer.IsOfficer ? [] : PolicyChange.Weakenings(before, after).Select(Refused),
            .. before.Policies.Where(policy => !IsRaised(policy, after))
                .Select(policy => new CatalogueRefusal(CatalogueRefusalReason.VersionNotRaised, CataloguePart.Policies, policy.Id)),
        ]);
    }

    /// <summary>
    /// Whether it is worth offering somebody to add, change or remove an entry. What a change does to protection is judged
    /// when it is made.
    /// </summary>
    /// <param name="partnerIds">Whose entry it is; none when it is nobody's in particular.</param>
    public static bool MayCurate(Viewer viewer, Catalogue catalogue, CataloguePart part, params IReadOnlyList<string> partnerIds) =>
        new Changer(viewer, catalogue).May(new(part, string.Empty, EntryChangeKind.Added, partnerIds, []));

    /// <summary>A rule between indicators of several partners belongs to all, so it is shared like a theme.</summary>
    private static bool IsOfPartner(EntryChange change) => change.Part switch
    {
        CataloguePart.Indicators or CataloguePart.Layouts => change.PartnerIds.Count > 0,
        CataloguePart.Rules => change.PartnerIds.Count == 1,
        _ => false,
    };

    private static CatalogueRefusal Refused(EntryChange change) => new(
        IsOfPartner(change) ? CatalogueRefusalReason.NotOwnPartner : CatalogueRefusalReason.MunicipalityOnly, change.Part, change.Id);

    private static CatalogueRefusal Refused(Weakening weakening) => new(
        CatalogueRefusalReason.PrivacyOfficerOnly,
        weakening.Reason is WeakeningReason.PolicyWeaker or WeakeningReason.PolicyRemoved ? CataloguePart.Policies : CataloguePart.Indicators,
        weakening.Id);

    private static bool IsRaised(DisclosurePolicy policy, Catalogue after) =>
        after.Policies.FirstOrDefault(p => p.Id == policy.Id) is not { } now
        || !PolicyChange.IsOther(policy, now)
        || now.Version > policy.Version;

    /// <summary>Who changes, in the roles of the catalogue as it was: nobody gets a right by the change itself.</summary>
    private sealed class Changer(Viewer viewer, Catalogue before)
    {
        private readonly string _municipality = before.Municipality.Id;

        public bool IsOfficer => viewer.Is(Role.PrivacyOfficer, _municipality);

        public bool May(EntryChange change)
        {
            if (viewer.Administers(_municipality)) return true;
            if (IsOfficer && IsAboutProtection(change)) return true;
            return IsOfPartner(change) ? change.PartnerIds.All(Manages) : ManagesMunicipality;
        }

        private bool ManagesMunicipality => before.Partners.Any(p => p.Look == PartnerLook.Municipality && Manages(p.Id));

        private bool Manages(string partnerId) => viewer.Is(Role.InformationManager, _municipality, partnerId);

        private static bool IsAboutProtection(EntryChange change) =>
            change.Part == CataloguePart.Policies
            || change is { Part: CataloguePart.Indicators, Kind: EntryChangeKind.Changed } && change.Properties.All(s_protecting.Contains);
    }
}
