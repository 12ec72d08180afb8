using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Overview;

public sealed class ReasonQueryTests
{
    [Fact]
    public async Task Reason_OfASignal_HasBothNumbersAndWhatElseItCouldBe()
    {
        await using var context = new ScreenContext();
        var reason = Reason(context, OverviewSample.Beemd, "inbraak");
        reason.Label.ShouldBe("Sterk signaal");
        reason.Observed!.Number.ShouldBe("11");
        reason.Expected!.Number.ShouldBe("0,6");
        reason.Explanation.ShouldBe("Meer woninginbraak dan in vergelijkbare buurten: 11 tegen ongeveer 0,6 verwacht. Dat verschil is groter dan buurten normaal van elkaar verschillen.");
        reason.History.Select(b => (b.Period, b.Number)).ShouldBe([("2015", "1"), ("2016", "11")]);
        reason.Facts.Select(f => f.Term).ShouldBe(["Vergeleken", "Hoe zeker", "Kan ook zijn", "Cijfer", "Bron", "Kwaliteit", "Stand"]);
        reason.Facts.Single(f => f.Term == "Vergeleken").Words.ShouldBe("met 12 vergelijkbare buurten van deze gemeente, 2016");
        reason.Facts.Single(f => f.Term == "Cijfer").Words.ShouldBe("17,9 per 1.000, op 615 mensen (2015)");
        reason.Facts.Single(f => f.Term == "Kan ook zijn").Words.ShouldContain("Kleine aantallen");
    }

    [Fact]
    public async Task Reason_OfAHiddenCell_IsTheOneExplanationWithoutNumbers()
    {
        await using var context = new ScreenContext();
        var reason = Reason(context, OverviewSample.Beemd, "bijstand");
        var other = Reason(context, OverviewSample.Eiland, "bijstand");
        reason.Observed.ShouldBeNull();
        reason.Expected.ShouldBeNull();
        reason.History.ShouldBeEmpty();
        reason.Explanation.ShouldStartWith("Dit cijfer is afgeschermd");
        reason.Explanation.ShouldBe(other.Explanation);
        reason.Facts.ShouldBe(other.Facts);
    }

    [Fact]
    public async Task Reason_OfAnOrdinaryFigure_SaysWhereItLies()
    {
        await using var context = new ScreenContext();
        Reason(context, OverviewSample.Akker, "inbraak").Explanation.ShouldBe("Dit cijfer is lager dan in de meeste buurten. Het verschil is niet groter dan normaal.");
        Reason(context, OverviewSample.Dijk, "inbraak").Explanation.ShouldContain("minder dan 200 mensen");
    }

    [Fact]
    public async Task Reason_InEnglish_IsEnglish()
    {
        await using var context = new ScreenContext("en-GB");
        Reason(context, OverviewSample.Beemd, "inbraak").Explanation
            .ShouldBe("Higher count of home burglary than in comparable neighbourhoods: 11 against about 0.6 expected. That difference is larger than neighbourhoods normally differ from each other.");
    }

    private static ReasonView Reason(ScreenContext context, AreaCode area, string indicator)
    {
        var publication = OverviewSample.Publication();
        var choice = OverviewChoice.Read(new(Level: "buurt"), publication).Choice;
        return context.Get<ReasonQuery>().View(publication, choice, new(area, indicator), Mutes.None).ShouldNotBeNull();
    }
}
