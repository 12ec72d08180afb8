using CsCheck;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Domain.Views;

public sealed class ViewRulesTests
{
    private static readonly Gen<Viewer> s_viewers = Gen.Select(Gen.Int[1, 3], Gen.Int[0, 1], Gen.Int[0, 1], Gen.Int[0, Enum.GetValues<Role>().Length - 1], (id, place, partner, role) =>
        new Viewer($"{id}", "Kim", [new(place == 0 ? "gouda" : "elders", (Role)role is Role.Administrator ? null : partner == 0 ? "politie" : "zorg", (Role)role)]));

    [Fact]
    public void View_IsSeenByItsOwner_AndWhenSharedByColleaguesOfThatOrganisationInThatMunicipality_AndByNobodyElse() =>
        Gen.Select(s_viewers, Gen.Bool).Sample((viewer, shared) =>
        {
            var view = View(shared);
            var member = viewer.Memberships[0];
            var reads = member.MunicipalityId == "gouda" && member.Role is not (Role.Deliverer or Role.Reader);
            var expected = reads && (viewer.Id == "1" || (shared && member.PartnerId == "politie"));
            return ViewRules.MaySee(viewer, view) == expected
                && (!ViewRules.MayChange(viewer, view) || (expected && viewer.Id == "1"))
                && (!ViewRules.MayRemove(viewer, view) || expected);
        });

    [Fact]
    public void SharedView_OfAColleague_IsRemovedByTheInformationManager_AndChangedByNobodyElse()
    {
        Viewer manager = Person("2", Role.InformationManager), colleague = Person("3", Role.Staff);

        (ViewRules.MayRemove(manager, View(shared: true)), ViewRules.MayRemove(colleague, View(shared: true))).ShouldBe((true, false));
        ViewRules.MayRemove(manager, View(shared: false)).ShouldBeFalse();
        ViewRules.MayChange(manager, View(shared: true)).ShouldBeFalse();
    }

    [Fact]
    public void AnOwnerWhoLeftTheOrganisation_SharesNothingWithItAnyMore() =>
        ViewRules.PartnerOf(new Viewer("1", "Kim", [new("gouda", "zorg", Role.Staff)]), View(shared: true)).ShouldBeNull();

    [Theory]
    [InlineData("Voor maandag", "", false, "politie", null)]
    [InlineData("Voor maandag", "Wijkoverleg", true, "politie", null)]
    [InlineData(" ", "Wijkoverleg", false, "politie", ViewRefusal.NoName)]
    [InlineData("Voor maandag", " ", true, "politie", ViewRefusal.NoPurpose)]
    [InlineData("Voor maandag", "Wijkoverleg", true, null, ViewRefusal.NoOrganisation)]
    [InlineData("Bel 06-12345678", "", false, "politie", ViewRefusal.PersonalData)]
    [InlineData("Voor maandag", "Gebeld met de heer De Vries", false, "politie", ViewRefusal.PersonalData)]
    public void NameAndPurpose_AreGood_OrTheFirstFaultIsNamed(string name, string purpose, bool shared, string? partner, ViewRefusal? refusal) =>
        ViewRules.Refusal(name, purpose, shared, partner).ShouldBe(refusal);

    [Fact]
    public void NameAndPurpose_HaveAnEnd()
    {
        ViewRules.Refusal(new('a', ViewRules.LongestName + 1), "", false, null).ShouldBe(ViewRefusal.NameTooLong);
        ViewRules.Refusal("Naam", new('a', ViewRules.LongestPurpose + 1), false, null).ShouldBe(ViewRefusal.PurposeTooLong);
    }

    private static Viewer Person(string id, Role role) => new(id, "Kim", [new("gouda", "politie", role)]);

    private static SavedView View(bool shared) => new(7, "gouda", "Naam", "Doel", "/gouda/overzicht", shared, "1", "Kim", "politie", default);
}
