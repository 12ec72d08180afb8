using WijkDashboard.Domain;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Support;

namespace WijkDashboard.Access.Demo;

public sealed class DemoPeopleTests
{
    private static readonly IReadOnlyList<DemoPerson> s_people =
        DemoPeople.Of([SampleCatalogue.Of("gouda", "Gouda"), SampleCatalogue.Of("voorbeeldstad", "Voorbeeldstad")]);

    [Fact]
    public void Of_EachPartner_HasOnePersonForEachRole() =>
        s_people.Where(p => p.Partner is not null && p.Role != Role.PrivacyOfficer)
            .GroupBy(p => (p.Municipality!.Id, p.Partner!.Id))
            .ShouldAllBe(g => g.Select(p => p.Role).SequenceEqual(new[] { Role.Staff, Role.Director, Role.InformationManager }));

    [Fact]
    public void Of_TwoMunicipalitiesOfTwoPartners_IsTwelvePeopleAndAnAdministrator()
    {
        s_people.Count.ShouldBe(13);
        s_people[^1].Membership.ShouldBe(new(null, null, Role.Administrator));
    }

    [Fact]
    public void Of_TheMunicipalitysOwnPartner_HasAPrivacyOfficerWhoTakesNobodysName()
    {
        var catalogue = SampleCatalogue.Of("gouda", "Gouda");
        var before = DemoPeople.Of([catalogue]);
        var town = new Partner("gemeente", new("Gemeente"), PartnerLook.Municipality, null);
        var people = DemoPeople.Of([Copy(catalogue, [.. catalogue.Partners, town])]);

        var officer = people.Single(p => p.Role == Role.PrivacyOfficer);
        (officer.Id, officer.Partner).ShouldBe(("demo-gouda-gemeente-privacyofficer", town));
        people.Where(p => p.Partner?.Id is "politie" or "jeugd").ShouldBe(before.Where(p => p.Partner is not null));
    }

    private static Catalogue Copy(Catalogue catalogue, IReadOnlyList<Partner> partners) => new()
    {
        Municipality = catalogue.Municipality,
        Partners = partners,
        Themes = catalogue.Themes,
        Indicators = catalogue.Indicators,
        Policies = catalogue.Policies,
        Areas = catalogue.Areas,
        Population = catalogue.Population,
    };

    [Fact]
    public void Of_EveryPerson_HasAnIdAndNameOfTheirOwn()
    {
        s_people.Select(p => p.Id).ShouldBeUnique();
        s_people.Select(p => p.Name).ShouldBeUnique();
    }

    [Fact]
    public void Of_AnotherMunicipalityBefore_KeepsIds()
    {
        var alone = DemoPeople.Of([SampleCatalogue.Of("voorbeeldstad", "Voorbeeldstad")]);

        alone.Select(p => p.Id).ShouldBeSubsetOf(s_people.Select(p => p.Id));
        alone[0].Id.ShouldBe("demo-voorbeeldstad-politie-staff");
    }
}
