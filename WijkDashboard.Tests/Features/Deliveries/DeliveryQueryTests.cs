using Microsoft.EntityFrameworkCore;
using WijkDashboard.Domain.Deliveries;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Deliveries;

namespace WijkDashboard.Features.Deliveries;

public sealed class DeliveryQueryTests
{
    [Fact]
    public async Task Draft_ForItsManager_HasHeadIssuesWithValuesAndSteps()
    {
        await using var bench = await DeliveryBench.CreateAsync();
        var id = await bench.DraftAsync(DeliveryBench.Wrong);

        var view = (await ViewAsync(bench, DeliveryBench.Manager, id)).ShouldNotBeNull();

        (view.Head.Title, view.Head.FileName, view.Head.State, view.Head.Publication).ShouldBe(("Misdrijven per wijk en jaar", "misdrijven.csv", DeliveryState.Draft, null));
        view.Head.Situation.ShouldContain("Alleen jullie eigen organisatie ziet dit");
        view.Issues.HasValues.ShouldBeTrue();
        view.Issues.Lines.SelectMany(l => l.Values).ShouldContain("veel");
        view.Steps.ShouldBe([DeliveryStep.Approve, DeliveryStep.Discard]);
        view.Next.ShouldBe(2);
        view.Preview.CountOf(FigureChange.New).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Draft_ForStaffOfThePartner_HasNoValuesAndNoSteps()
    {
        await using var bench = await DeliveryBench.CreateAsync();
        var id = await bench.DraftAsync(DeliveryBench.Wrong);

        var view = (await ViewAsync(bench, DeliveryBench.Staff, id)).ShouldNotBeNull();

        view.Issues.HasValues.ShouldBeFalse();
        view.Issues.Lines.ShouldAllBe(l => l.Values.Count == 0);
        view.Steps.ShouldBeEmpty();
        view.Approval.Refusal.ShouldBe(DeliveryRefusal.NotAnInformationManager);
    }

    [Fact]
    public async Task Draft_OfAnotherPartner_OrOfAnotherMunicipality_IsNotThere()
    {
        await using var bench = await DeliveryBench.CreateAsync();
        var id = await bench.DraftAsync();

        (await ViewAsync(bench, DeliveryBench.Other, id)).ShouldBeNull();
        (await ViewAsync(bench, DeliveryBench.Stranger, id)).ShouldBeNull();
        (await ViewAsync(bench, DeliveryBench.Manager, id + 1)).ShouldBeNull();
    }

    [Fact]
    public async Task Published_IsLaidBesideThePublicationBeforeIt_AndTellsWhoWhenAndWhy()
    {
        await using var bench = await DeliveryBench.CreateAsync();
        await bench.PublishedAsync();
        var id = await bench.PublishedAsync(DeliveryBench.Wrong, reason: "De rest volgt");

        var view = (await ViewAsync(bench, DeliveryBench.Other, id)).ShouldNotBeNull();

        view.Beside.Number.ShouldBe(view.Head.Publication!.Value - 1);
        view.Head.Situation.ShouldStartWith($"Gepubliceerd als stand {view.Head.Publication}");
        view.Events.Select(e => (e.What, e.Who, e.Reason)).ShouldBe(
            [("Geleverd", "Marieke van Dijk", null), ("Goedgekeurd", "Marieke van Dijk", "De rest volgt"), ("Gepubliceerd", "Marieke van Dijk", null)]);
        view.Issues.HasValues.ShouldBeFalse();
        view.Steps.ShouldBeEmpty();
    }

    [Fact]
    public async Task DraftThatWasNotSafeAtItsMoment_SaysSoAndWhatToDo()
    {
        await using var bench = await DeliveryBench.CreateAsync();
        var id = await bench.DraftAsync(DeliveryBench.Wrong);
        await using (var db = bench.Installation.OpenDatabase())
        {
            var heldBack = new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);
            await db.Deliveries.Where(d => d.Id == id).ExecuteUpdateAsync(d => d.SetProperty(x => x.HeldBackAt, heldBack), TestContext.Current.CancellationToken);
        }

        var view = (await ViewAsync(bench, DeliveryBench.Manager, id)).ShouldNotBeNull();

        view.Head.Situation.ShouldStartWith("Niet gepubliceerd op dinsdag 1 december 2026 om 10:00 uur");
        view.Head.Situation.ShouldEndWith("Keur het opnieuw goed, dan lees je om welke cijfers het gaat.");
        view.Steps.ShouldContain(DeliveryStep.Approve);
    }

    [Fact]
    public async Task Withdrawn_CanBeRestored_AndSaysByWhom()
    {
        await using var bench = await DeliveryBench.CreateAsync();
        var id = await bench.PublishedAsync();
        await bench.Desk.WithdrawAsync(DeliveryBench.Colleague, "gouda", id, "Verkeerd jaar", TestContext.Current.CancellationToken);

        var view = (await ViewAsync(bench, DeliveryBench.Manager, id)).ShouldNotBeNull();

        view.Head.Situation.ShouldStartWith("Ingetrokken door Tom Bakker");
        view.Events[^1].Reason.ShouldBe("Verkeerd jaar");
        view.Steps.ShouldBe([DeliveryStep.Restore]);
    }

    [Fact]
    public async Task Protection_SaysTheRuleOfThePolicyInWords()
    {
        await using var bench = await DeliveryBench.CreateAsync();
        var id = await bench.DraftAsync();

        var protection = (await ViewAsync(bench, DeliveryBench.Manager, id)).ShouldNotBeNull().Protection;

        (protection.HidesAny, protection.Hidden, protection.Shown).ShouldBe((false, "0", "14"));
        protection.Policies.ShouldHaveSingleItem().Rule.ShouldBe("Deze cijfers zijn op dit niveau al openbaar: niets wordt afgeschermd of afgerond.");
    }

    private static Task<DeliveryView?> ViewAsync(DeliveryBench bench, Viewer viewer, long id) =>
        bench.Get<DeliveryQuery>().ViewAsync(viewer, "gouda", id, TestContext.Current.CancellationToken);
}
