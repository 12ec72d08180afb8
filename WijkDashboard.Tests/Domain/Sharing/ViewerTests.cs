namespace WijkDashboard.Domain.Sharing;

public sealed class ViewerTests
{
    private static readonly Viewer Manager = new("m", "M", [new("gouda", "politie", Role.InformationManager)]);

    [Fact]
    public void Role_AtAPartner_IsOfThatPartnerAndMunicipality()
    {
        Manager.Is(Role.InformationManager, "gouda", "politie").ShouldBeTrue();
        Manager.Is(Role.InformationManager, "gouda").ShouldBeTrue();
        Manager.Is(Role.InformationManager, "gouda", "jeugdzorg").ShouldBeFalse();
        Manager.Is(Role.InformationManager, "zwolle", "politie").ShouldBeFalse();
        Manager.Is(Role.PrivacyOfficer, "gouda", "politie").ShouldBeFalse();
    }

    [Fact]
    public void Administrator_OfOneMunicipality_AdministersThatOne()
    {
        var one = new Viewer("a", "A", [new("gouda", null, Role.Administrator)]);
        var all = new Viewer("a", "A", [new(null, null, Role.Administrator)]);

        one.Administers("gouda").ShouldBeTrue();
        one.Administers("zwolle").ShouldBeFalse();
        all.Administers("zwolle").ShouldBeTrue();
        Manager.Administers("gouda").ShouldBeFalse();
    }
}
