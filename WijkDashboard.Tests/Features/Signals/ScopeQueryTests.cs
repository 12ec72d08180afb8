using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Signals;

public sealed class ScopeQueryTests
{
    [Fact]
    public async Task Scope_OfEachLens_NamesWhatWasComparedAndWhyTheRestWasNot()
    {
        var scopes = await ViewAsync(new("buurt"));

        scopes.Select(s => s.Lens).ShouldBe([Lens.Level, Lens.Change]);
        scopes[0].Compared.ShouldBe(["Woninginbraak (12)", "Bijstand (12)"]);
        scopes[0].NotCompared.Select(n => (n.Why, string.Join(", ", n.Names))).ShouldBe([("Niet geleverd per buurt.", "Wmo")]);
        scopes[1].NotCompared.Select(n => (n.Why, string.Join(", ", n.Names))).ShouldBe(
            [("Er is maar één periode, dus er is nog geen verloop.", "Woninginbraak, Bijstand"), ("Niet geleverd per buurt.", "Wmo")]);
    }

    [Fact]
    public async Task Scope_OfAPartnerAndLens_IsOnlyThat()
    {
        var scope = (await ViewAsync(new("buurt", Partner: "politie", Lens: "anderen"))).ShouldHaveSingleItem();

        scope.Compared.ShouldBe(["Woninginbraak (12)"]);
        scope.NotCompared.ShouldBeEmpty();
    }

    [Fact]
    public async Task Scope_OfTheOwnHistory_DoesNotSpeakOfOthers() =>
        (await ViewAsync(new("buurt", Benchmark: "verloop"))).ShouldHaveSingleItem().Lens.ShouldBe(Lens.Change);

    private static async Task<IReadOnlyList<LensScope>> ViewAsync(SignalsAddress address)
    {
        await using var context = new ScreenContext();
        var publication = OverviewSample.Publication();
        return (await context.Get<SignalsQuery>().ViewAsync(publication, SignalsChoice.Read(address, publication).Choice, Mutes.None)).Scopes;
    }
}
