using System.Security.Claims;
using WijkDashboard.Domain.Sharing;

namespace WijkDashboard.Access;

public sealed class ViewerAccessTests
{
    [Fact]
    public void From_UnknownUser_IsNobody() =>
        ViewerAccess.From(new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "1")]))).ShouldBeNull();

    [Fact]
    public void From_SignedIn_HasNameAndMemberships()
    {
        var viewer = ViewerAccess.From(SignedIn(new("membership", "gouda/politie/staff")));

        viewer.ShouldNotBeNull();
        viewer.Id.ShouldBe("1");
        viewer.Name.ShouldBe("Sanne de Wit");
        viewer.Memberships.ShouldBe([new Membership("gouda", "politie", Role.Staff)]);
    }

    [Fact]
    public void From_ClaimThatIsNoMembership_GivesNoAccess() =>
        ViewerAccess.From(SignedIn(new("membership", "*/politie/staff")))!.Memberships.ShouldBeEmpty();

    private static ClaimsPrincipal SignedIn(Claim claim) =>
        new(new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, "1"), new(ViewerAccess.NameClaim, "Sanne de Wit"), claim], "test"));
}
