using System.Text;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Intake;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Signals;

public sealed class SignalsFileTests(GoudaInstallation gouda) : IClassFixture<GoudaInstallation>
{
    [Fact]
    public async Task File_HasTheLinesOfTheScreen_ByTheIdsOfTheEngine_WithWhereTheyComeFrom()
    {
        var choice = SignalsChoice.Read(new("buurt"), gouda.Publication).Choice;
        await using var context = new ScreenContext();
        var view = await context.Get<SignalsQuery>().ViewAsync(gouda.Publication, choice, Mutes.None);

        var lines = Encoding.UTF8.GetString(context.Get<SignalsFile>().Write(gouda.Publication, view)).Split("\r\n");

        lines[0].ShouldBe("\uFEFFGebied;Code;Onderwerp;Wat opvalt;Geteld;Ongeveer verwacht;Hoe zeker;Nieuw of niet;Op de lijst;Partner en periode;Meer;Kenmerk");
        lines[1].ShouldStartWith("De Gaardenbuurt;BU05130305;Woninginbraak;Woninginbraak: van ongeveer 0,6 naar 11.");
        lines[1..9].Select(l => l.Split(';')[^1]).Order().ShouldBe(gouda.Publication.Reports[(choice.Level, choice.EditionId)].Signals.Select(s => s.Id).Order());
        lines.ShouldContain(l => l.StartsWith("Gouda, stand 17 van "));
        lines.ShouldContain("Bron: Politie, eenheid Den Haag, misdrijven per buurt 2011–2016");
    }
}
