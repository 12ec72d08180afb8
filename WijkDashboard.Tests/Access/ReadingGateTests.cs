using System.Globalization;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Support;

namespace WijkDashboard.Access;

public sealed class ReadingGateTests
{
    private static readonly Viewer s_member = new("1", "Sanne", [new("gouda", "politie", Role.Staff)]);
    private static readonly Viewer s_administrator = new("2", "Hanna", [new(null, null, Role.Administrator)]);

    [Fact]
    public async Task Open_Member_GetsThePublication()
    {
        var gate = new ReadingGate(SampleCatalogue.Feed());

        gate.Open(s_member, "gouda").ShouldBeOfType<Admission.Granted>().Publication.Number.ShouldBe(1);
    }

    [Theory]
    [InlineData("voorbeeldstad", RefusalReason.NotAMember)]
    [InlineData("atlantis", RefusalReason.UnknownMunicipality)]
    public async Task Open_Elsewhere_IsRefused(string municipalityId, RefusalReason reason)
    {
        var gate = new ReadingGate(SampleCatalogue.Feed());

        gate.Open(s_member, municipalityId).ShouldBe(new Admission.Refused(reason));
    }

    [Fact]
    public async Task Municipalities_AreThoseTheViewerMayRead()
    {
        var gate = new ReadingGate(SampleCatalogue.Feed());

        gate.Municipalities(s_member).Select(m => m.Id).ShouldBe(["gouda"]);
        gate.Municipalities(s_administrator).Select(m => m.Id).ShouldBe(["gouda", "voorbeeldstad"]);
    }

    [Fact]
    public async Task Follow_Member_HearsOfEachPublicationUntilDisposed()
    {
        var feed = SampleCatalogue.Feed();
        var heard = 0;
        using (new ReadingGate(feed).Follow(s_member, "gouda", () => Task.FromResult(heard++)))
        {
            feed.Take(SampleCatalogue.Publication("gouda", "Gouda", number: 2));
            feed.Take(SampleCatalogue.Publication("voorbeeldstad", "Voorbeeldstad", number: 2));
        }

        feed.Take(SampleCatalogue.Publication("gouda", "Gouda", number: 3));

        heard.ShouldBe(1);
    }

    [Fact]
    public void Follow_ByAReaderOfAnotherLanguage_IsHeardInTheOwnLanguage()
    {
        var feed = SampleCatalogue.Feed();
        CultureInfo? heard = null;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        using var following = new ReadingGate(feed).Follow(s_member, "gouda", () =>
        {
            heard = CultureInfo.CurrentUICulture;
            return Task.CompletedTask;
        });

        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        feed.Take(SampleCatalogue.Publication("gouda", "Gouda", number: 2));

        heard.ShouldNotBeNull().Name.ShouldBe("nl-NL");
        CultureInfo.CurrentUICulture.Name.ShouldBe("en-GB");
    }

    [Fact]
    public async Task Follow_NotAMember_HearsNothing()
    {
        var feed = SampleCatalogue.Feed();
        var heard = 0;
        using var following = new ReadingGate(feed).Follow(s_member, "voorbeeldstad", () => Task.FromResult(heard++));

        feed.Take(SampleCatalogue.Publication("voorbeeldstad", "Voorbeeldstad", number: 2));

        heard.ShouldBe(0);
    }
}
