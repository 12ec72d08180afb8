namespace WijkDashboard.Domain.Sharing;

public sealed class VisibilityTests
{
    private static Viewer With(params Membership[] memberships) => new("1", "Sanne", memberships);

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Director)]
    [InlineData(Role.InformationManager)]
    public void Refusal_MemberOfTheMunicipality_IsNone(Role role) =>
        Visibility.Refusal(With(new Membership("gouda", "politie", role)), "gouda", known: true).ShouldBeNull();

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Director)]
    [InlineData(Role.InformationManager)]
    public void Refusal_MemberOfAnotherMunicipality_IsNotAMember(Role role) =>
        Visibility.Refusal(With(new Membership("delft", "politie", role)), "gouda", known: true)
            .ShouldBe(RefusalReason.NotAMember);

    [Fact]
    public void Refusal_WithoutMemberships_IsNotAMember() =>
        Visibility.Refusal(With(), "gouda", known: true).ShouldBe(RefusalReason.NotAMember);

    [Fact]
    public void Refusal_AdministratorOfTheInstallation_IsNone() =>
        Visibility.Refusal(With(new Membership(null, null, Role.Administrator)), "gouda", known: true).ShouldBeNull();

    [Fact]
    public void Refusal_AdministratorOfAnotherMunicipality_IsNotAMember() =>
        Visibility.Refusal(With(new Membership("delft", null, Role.Administrator)), "gouda", known: true)
            .ShouldBe(RefusalReason.NotAMember);

    [Theory]
    [InlineData("gouda", Role.PrivacyOfficer, true)]
    [InlineData("gouda", Role.Administrator, true)]
    [InlineData(null, Role.Administrator, true)]
    [InlineData("gouda", Role.Director, false)]
    [InlineData("delft", Role.PrivacyOfficer, false)]
    [InlineData("delft", Role.Administrator, false)]
    public void Proofs_AreReadByWhoAnswersForTheProtectionThere(string? municipality, Role role, bool reads) =>
        Visibility.MayReadProofs(With(new Membership(municipality, null, role)), "gouda").ShouldBe(reads);

    [Fact]
    public void Refusal_UnknownMunicipality_IsUnknownEvenForTheAdministrator() =>
        Visibility.Refusal(With(new Membership(null, null, Role.Administrator)), "atlantis", known: false)
            .ShouldBe(RefusalReason.UnknownMunicipality);
}
