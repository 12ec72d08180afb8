using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Support;

namespace WijkDashboard.Domain.Sharing;

public sealed class CatalogueRightsTests
{
    private const string Here = "voorbeeld";

    private static readonly Catalogue Before = With(Policies.Care);
    private static readonly Viewer Police = Of(Role.InformationManager, "politie");
    private static readonly Viewer Town = Of(Role.InformationManager, "gemeente");
    private static readonly Viewer Officer = Of(Role.PrivacyOfficer, "gemeente");
    private static readonly Viewer Administrator = new("a", "A", [new(null, null, Role.Administrator)]);

    public static TheoryData<Viewer, EntryChange, CatalogueRefusalReason?> Changes => new()
    {
        { Police, Change(CataloguePart.Indicators, "politie"), null },
        { Police, Change(CataloguePart.Layouts, "politie"), null },
        { Police, Change(CataloguePart.Rules, "politie"), null },
        { Police, Change(CataloguePart.Indicators, "jeugd"), CatalogueRefusalReason.NotOwnPartner },
        { Police, Change(CataloguePart.Indicators, "politie", "jeugd"), CatalogueRefusalReason.NotOwnPartner },
        { Police, Change(CataloguePart.Rules, "politie", "jeugd"), CatalogueRefusalReason.MunicipalityOnly },
        { Police, Change(CataloguePart.Themes), CatalogueRefusalReason.MunicipalityOnly },
        { Police, Change(CataloguePart.Policies), CatalogueRefusalReason.MunicipalityOnly },
        { Police, Change(CataloguePart.Areas), CatalogueRefusalReason.MunicipalityOnly },
        { Police, Change(CataloguePart.Indicators), CatalogueRefusalReason.MunicipalityOnly },
        { Town, Change(CataloguePart.Themes), null },
        { Town, Change(CataloguePart.Municipality), null },
        { Town, Change(CataloguePart.Rules, "politie", "jeugd"), null },
        { Town, Change(CataloguePart.Indicators, "politie"), CatalogueRefusalReason.NotOwnPartner },
        { Officer, Change(CataloguePart.Policies), null },
        { Officer, Change(CataloguePart.Themes), CatalogueRefusalReason.MunicipalityOnly },
        { Officer, Change(CataloguePart.Indicators, "politie") with { Properties = ["policy"] }, null },
        { Officer, Change(CataloguePart.Indicators, "politie") with { Properties = ["policy", "name"] }, CatalogueRefusalReason.NotOwnPartner },
        { Officer, Change(CataloguePart.Indicators, "politie") with { Kind = EntryChangeKind.Removed, Properties = [] }, CatalogueRefusalReason.NotOwnPartner },
        { Administrator, Change(CataloguePart.Indicators, "politie", "jeugd"), null },
        { Of(Role.Administrator, null), Change(CataloguePart.Partners), null },
        { Of(Role.Director, "gemeente"), Change(CataloguePart.Themes), CatalogueRefusalReason.MunicipalityOnly },
        { Of(Role.Staff, "politie"), Change(CataloguePart.Indicators, "politie"), CatalogueRefusalReason.NotOwnPartner },
        { new("x", "X", [new("elders", "politie", Role.InformationManager)]), Change(CataloguePart.Indicators, "politie"), CatalogueRefusalReason.NotOwnPartner },
    };

    [Theory]
    [MemberData(nameof(Changes), DisableDiscoveryEnumeration = true)]
    public void Change_ByEachRole_IsAllowedOrRefusedWithTheReason(Viewer viewer, EntryChange change, CatalogueRefusalReason? refusal)
    {
        var rights = CatalogueRights.MayChange(viewer, Before, Before, [change]);

        rights.Allowed.ShouldBe(refusal is null);
        rights.Refusals.Select(r => (CatalogueRefusalReason?)r.Reason).SingleOrDefault().ShouldBe(refusal);
    }

    [Fact]
    public void Screen_OffersWhatSomebodyMayCurate()
    {
        CatalogueRights.MayCurate(Police, Before, CataloguePart.Indicators, "politie").ShouldBeTrue();
        CatalogueRights.MayCurate(Police, Before, CataloguePart.Indicators, "jeugd").ShouldBeFalse();
        CatalogueRights.MayCurate(Police, Before, CataloguePart.Themes).ShouldBeFalse();
        CatalogueRights.MayCurate(Town, Before, CataloguePart.Themes).ShouldBeTrue();
        CatalogueRights.MayCurate(Officer, Before, CataloguePart.Policies).ShouldBeTrue();
        CatalogueRights.MayCurate(Officer, Before, CataloguePart.Indicators, "politie").ShouldBeFalse();
    }

    [Fact]
    public void Policy_MadeWeaker_IsForThePrivacyOfficerAlone()
    {
        var weaker = With(Policies.Care with { MinPopulation = 10, Version = 2 });
        EntryChange[] changes = [Change(CataloguePart.Policies) with { Id = "A" }];

        CatalogueRights.MayChange(Officer, Before, weaker, changes).Allowed.ShouldBeTrue();
        CatalogueRights.MayChange(Administrator, Before, weaker, changes).Refusals
            .ShouldBe([new(CatalogueRefusalReason.PrivacyOfficerOnly, CataloguePart.Policies, "A")]);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Policy_MadeStronger_NeedsAHigherVersion(int version, bool allowed) =>
        CatalogueRights.MayChange(Town, Before, With(Policies.Care with { MinPopulation = 100, Version = version }), [Change(CataloguePart.Policies)])
            .Allowed.ShouldBe(allowed);

    [Fact]
    public void Manager_OfAPartnerThatBecomesTheMunicipality_HasNoRightByThat()
    {
        var after = With(Policies.Care, PartnerLook.Municipality);

        CatalogueRights.MayChange(Police, Before, after, [Change(CataloguePart.Partners)]).Allowed.ShouldBeFalse();
    }

    private static EntryChange Change(CataloguePart part, params string[] partners) => new(part, "iets", EntryChangeKind.Changed, partners, ["name"]);

    private static Viewer Of(Role role, string? partner) => new("v", "V", [new(Here, partner, role)]);

    private static Catalogue With(DisclosurePolicy care, PartnerLook police = PartnerLook.Police)
    {
        var built = new CatalogueBuilder().WithPolicy(care).Build();
        return new()
        {
            Municipality = built.Municipality,
            Partners =
            [
                new("politie", new("Politie"), police, null),
                new("jeugd", new("Jeugd"), PartnerLook.Youth, null),
                new("gemeente", new("Gemeente"), PartnerLook.Municipality, null),
            ],
            Themes = built.Themes,
            Indicators = built.Indicators,
            Policies = built.Policies,
            Areas = built.Areas,
            Population = built.Population,
        };
    }
}
