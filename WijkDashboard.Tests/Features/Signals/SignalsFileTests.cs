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

        var sheets = context.Get<SignalsFile>().Sheets(gouda.Publication, view);

        var list = sheets[0];
        list.Heads.ShouldBe(["Gebied", "Code", "Onderwerp", "Wat opvalt", "Geteld", "Ongeveer verwacht", "Hoe zeker", "Nieuw of niet", "Op de lijst", "Partner en periode", "Meer", "Kenmerk"]);
        list.Rows[0].Take(3).Select(c => c.Text).ShouldBe(["De Gaardenbuurt", "BU05130305", "Woninginbraak"]);
        list.Rows[0][3].Text.ShouldStartWith("Woninginbraak: van ongeveer 0,6 naar 11.");
        list.Rows[0][4].Number.ShouldBe(11);
        list.Rows.Select(r => r[^1].Text).Order().ShouldBe(gouda.Publication.Reports[(choice.Level, choice.EditionId)].Signals.Select(s => s.Id).Order());
        var explained = sheets[1].Rows.Select(r => (r[0].Text, r[1].Text)).ToArray();
        explained.ShouldContain(("Toeval", view.Chance));
        explained[0].Item2.ShouldStartWith("17 van ");
        explained.ShouldContain(("Bron en licentie", "Politie, eenheid Den Haag, misdrijven per buurt 2011–2016"));
    }
}
