using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Discordance;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Signals;

public sealed class SignalsQueryTests
{
    [Fact]
    public async Task Line_OfASignal_HasEverythingToTalkAboutIt()
    {
        var line = (await ViewAsync(Sample())).Cards.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem();

        (line.Before + line.Strong + line.After).ShouldBe("Meer woninginbraak dan in vergelijkbare buurten: 11 tegen ongeveer 0,6 verwacht.");
        (line.TierName, line.Label, line.Origin).ShouldBe(("Sterk", "nieuw", "Politie, 2016"));
        line.Observed.ShouldBe(new("11", "geteld in 2016"));
        line.Expected.ShouldBe(new("0,6", "ongeveer verwacht"));
        line.Facts.Select(f => f.Term).ShouldBe(["Vergeleken", "Kan ook zijn", "Bron"]);
        line.Background.Select(f => f.Term).ShouldBe(["Hoe zeker", "Goed of niet", "Wat er geteld is", "Kwaliteit"]);
        Fact(line, "Vergeleken").ShouldBe("met 12 vergelijkbare buurten van deze gemeente, 2016");
        Fact(line, "Hoe zeker").ShouldStartWith("Van elke twintig sterke signalen");
        Fact(line, "Kan ook zijn").ShouldContain("Kleine aantallen");
        line.Overview.ShouldBe("/voorbeeldstad/overzicht?niveau=buurt&cel=BU99990102.inbraak");
    }

    [Theory]
    [InlineData(Polarity.NoJudgement, 11, false, "Geen oordeel: meer of minder is hier niet vanzelf goed of slecht.")]
    [InlineData(Polarity.LowerIsBetter, 11, false, "Ongunstig: bij dit cijfer is lager beter.")]
    [InlineData(Polarity.LowerIsBetter, 0, true, "Gunstig: bij dit cijfer is lager beter.")]
    [InlineData(Polarity.HigherIsBetter, 11, true, "Gunstig: bij dit cijfer is hoger beter.")]
    public async Task Deviation_IsJudgedOnlyWhereTheFigureHasAGoodWay(Polarity polarity, double observed, bool favourable, string words)
    {
        var publication = Of(OverviewSample.Publication(polarity: polarity), [Signal with { Observed = observed }]);

        var line = (await ViewAsync(publication)).Cards[0].Lines[0];

        line.IsFavourable.ShouldBe(favourable);
        Fact(line, "Goed of niet").ShouldBe(words);
    }

    [Fact]
    public async Task KnownPicture_IsNoCard_AndStaysToBeUnfolded()
    {
        var view = await ViewAsync(Sample(s => s with { Label = SignalLabel.Known }));

        view.Cards.ShouldBeEmpty();
        view.Known.ShouldHaveSingleItem().Name.ShouldBe("Beemd");
        view.Summary.ShouldBe("Buurten van Voorbeeldstad: 0 sterk, 0 mogelijk.");
    }

    [Fact]
    public async Task List_LongerThanAMeeting_KeepsTheLeastCertainApart()
    {
        var view = await ViewAsync(Of(OverviewSample.Publication(), Enumerable.Range(0, TestFamily.MostLines + 2)
            .Select(i => Signal with { Id = $"s{i}", P = i, Area = i % 2 == 0 ? OverviewSample.Beemd : OverviewSample.Akker })));

        view.Cards.Select(c => (c.Name, c.Lines.Count)).ShouldBe([("Beemd", 5), ("Akker", 5)]);
        view.More.SelectMany(c => c.Lines).Select(l => l.Id).ShouldBe(["s10", "s11"]);
    }

    [Fact]
    public async Task Disagreement_HasNoNumbersAndNoCell_AndIsNeutral()
    {
        var signal = new DiscordanceSignal("d", OverviewSample.Beemd, "p", Period.OfYear(2016), Tier.Possible, 2, -2, 3, 0.001, 0.2);
        var pair = new DiscordancePair("p", new FigureDomain.OfPartner("politie"), new FigureDomain.OfTheme("bestaan"), null);
        var publication = Of(OverviewSample.Publication(pairs: pair), [signal]);

        var line = (await ViewAsync(publication, new("buurt", Partner: "werk"))).Cards.ShouldHaveSingleItem().Lines[0];

        (line.Observed, line.Expected, line.Finding).ShouldBe((null, null, null));
        Fact(line, "Goed of niet").ShouldStartWith("Geen oordeel");
        line.Overview.ShouldBe("/voorbeeldstad/overzicht?niveau=buurt");
    }

    [Theory]
    [InlineData("werk", null, null)]
    [InlineData(null, "bestaan", null)]
    [InlineData(null, null, "verloop")]
    public async Task Filter_ThatHidesTheSignal_SaysThatThereIsOneWithoutIt(string? partner, string? theme, string? lens)
    {
        var view = await ViewAsync(Sample(), new("buurt", partner, theme, lens));

        view.Cards.ShouldBeEmpty();
        view.Elsewhere.ShouldHaveSingleItem().Words.ShouldBe("Zonder filters: 1");
        view.Chance.ShouldContain("40 cijfers getoetst");
    }

    [Fact]
    public async Task Districts_WithoutSignals_PointAtTheNeighbourhoods()
    {
        var there = (await ViewAsync(Sample(), new())).Elsewhere.ShouldHaveSingleItem();

        there.Words.ShouldBe("Per buurt: 1");
        there.Choice.ToQuery()["niveau"].ShouldBe("buurt");
    }

    [Fact]
    public async Task EarlierPublication_AskedFor_StaysThatOneInTheOverview() =>
        (await ViewAsync(Sample(), new("buurt", Number: "14"))).Cards[0].Lines[0].Overview.ShouldEndWith("&stand=14");

    private static readonly IndicatorSignal Signal = (IndicatorSignal)OverviewSample.Publication().Reports.Values.SelectMany(r => r.Signals).Single();

    private static string Fact(SignalLine line, string term) => line.Facts.Concat(line.Background).Single(f => f.Term == term).Words;

    private static Publication Sample(Func<IndicatorSignal, IndicatorSignal>? change = null) =>
        Of(OverviewSample.Publication(), [change is null ? Signal : change(Signal)]);

    private static Publication Of(Publication publication, IEnumerable<Signal> signals) => publication with
    {
        Reports = publication.Reports.ToDictionary(
            r => r.Key,
            r => new SignalReport(r.Value.Level, r.Value.EditionId, r.Value.Benchmark, [.. r.Value.Families.Select(f => f with { Signals = [.. signals] })])),
    };

    [Fact]
    public async Task Muted_IsNoCard_StaysToBeUnfoldedWithItsReason_AndIsNotCounted()
    {
        var mutes = new Mutes(1, [new(3, SignalTopic.Of(Signal), "Bekend bij de wijkagent", DateOnly.MaxValue, "Kim", "politie", DateTimeOffset.UnixEpoch, 13)]);

        var view = await ViewAsync(Sample(), mutes: mutes);

        view.Summary.ShouldBe("Buurten van Voorbeeldstad: 0 sterk, 0 mogelijk.");
        view.Cards.ShouldBeEmpty();
        var line = view.Muted.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem();
        line.MuteId.ShouldBe(3);
        Fact(line, "Van de lijst").ShouldEndWith("door Kim (Politie): Bekend bij de wijkagent");
        view.Mutes.ShouldHaveSingleItem().Holds.ShouldBeTrue();
    }

    private static async Task<SignalsView> ViewAsync(Publication publication, SignalsAddress? address = null, Mutes? mutes = null)
    {
        await using var context = new ScreenContext();
        return await context.Get<SignalsQuery>().ViewAsync(publication, SignalsChoice.Read(address ?? new("buurt"), publication).Choice, mutes ?? Mutes.None);
    }
}
