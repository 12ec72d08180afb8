namespace WijkDashboard.Domain.Sharing;

public sealed class DeliveryRightsTests
{
    [Theory]
    [InlineData("politie", Role.InformationManager, null, null)]
    [InlineData("politie", Role.Deliverer, null, DeliveryRefusal.NotAnInformationManager)]
    [InlineData("politie", Role.Staff, DeliveryRefusal.NotForThisPartner, DeliveryRefusal.NotAnInformationManager)]
    [InlineData("politie", Role.Director, DeliveryRefusal.NotForThisPartner, DeliveryRefusal.NotAnInformationManager)]
    [InlineData("jeugdzorg", Role.InformationManager, DeliveryRefusal.NotForThisPartner, DeliveryRefusal.NotAnInformationManager)]
    public void Role_AtAPartner_DecidesWhoDeliversAndWhoApproves(string partner, Role role, DeliveryRefusal? toDeliver, DeliveryRefusal? toApprove)
    {
        var viewer = Somebody("gouda", partner, role);

        DeliveryRights.ToDeliver(viewer, "gouda", "politie").ShouldBe(toDeliver);
        DeliveryRights.ToApprove(viewer, "gouda", "politie", deliveredById: "another", fourEyes: false).ShouldBe(toApprove);
        DeliveryRights.ToManage(viewer, "gouda", "politie").ShouldBe(toApprove);
    }

    [Fact]
    public void ManagerElsewhere_MayNothingHere()
    {
        var viewer = Somebody("delft", "politie", Role.InformationManager);

        DeliveryRights.ToDeliver(viewer, "gouda", "politie").ShouldBe(DeliveryRefusal.NotForThisPartner);
        DeliveryRights.ToSeeDrafts(viewer, "gouda", "politie").ShouldBeFalse();
    }

    [Theory]
    [InlineData(true, "marieke", DeliveryRefusal.FourEyes)]
    [InlineData(true, "another", null)]
    [InlineData(true, null, null)]
    [InlineData(false, "marieke", null)]
    public void FourEyes_AskForAnotherThanWhoDelivered(bool fourEyes, string? deliveredBy, DeliveryRefusal? refusal) =>
        DeliveryRights.ToApprove(Somebody("gouda", "politie", Role.InformationManager), "gouda", "politie", deliveredBy, fourEyes).ShouldBe(refusal);

    [Theory]
    [InlineData("politie", true)]
    [InlineData("jeugdzorg", false)]
    public void Draft_IsSeenByItsOwnerAlone(string partner, bool sees) =>
        DeliveryRights.ToSeeDrafts(Somebody("gouda", partner, Role.Staff), "gouda", "politie").ShouldBe(sees);

    private static Viewer Somebody(string municipality, string partner, Role role) => new("marieke", "Marieke", [new(municipality, partner, role)]);
}
