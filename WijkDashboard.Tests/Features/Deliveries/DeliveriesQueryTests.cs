using WijkDashboard.Access;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Deliveries;
using WijkDashboard.Store.Publications;

namespace WijkDashboard.Features.Deliveries;

public sealed class DeliveriesQueryTests
{
    [Fact]
    public async Task Manager_SeesDraftsOfTheOwnPartner_WithWhatTheyWaitFor()
    {
        await using var bench = await DeliveryBench.CreateAsync();
        var id = await bench.DraftAsync(DeliveryBench.Wrong);

        var view = await ViewAsync(bench, DeliveryBench.Manager);

        view.Delivers.ShouldHaveSingleItem().Name.ShouldBe("Politie");
        var line = view.Waiting.ShouldHaveSingleItem();
        (line.Id, line.FileName, line.By).ShouldBe((id, "misdrijven.csv", "Marieke van Dijk"));
        line.Attention.ShouldContain("fout");
        view.History.ShouldBeEmpty();
    }

    [Fact]
    public async Task OtherPartner_SeesNoDraft_AndCannotActOnWhatIsPublished()
    {
        await using var bench = await DeliveryBench.CreateAsync();
        await bench.DraftAsync(DeliveryBench.Wrong);
        await bench.PublishedAsync();

        var view = await ViewAsync(bench, DeliveryBench.Other);

        view.Waiting.ShouldBeEmpty();
        var line = view.History.ShouldHaveSingleItem();
        line.Action.ShouldBeNull();
        (line.Shown, line.Hidden, line.State).ShouldBe(("14", "0", "Gepubliceerd"));
    }

    [Fact]
    public async Task Staff_OfTheOwnPartner_SeesDrafts_AndDeliversNothing()
    {
        await using var bench = await DeliveryBench.CreateAsync();
        await bench.DraftAsync();

        var view = await ViewAsync(bench, DeliveryBench.Staff);

        view.Delivers.ShouldBeEmpty();
        view.Waiting.ShouldHaveSingleItem().Attention.ShouldBe("klaar om goed te keuren");
    }

    [Fact]
    public async Task Scheduled_StandsWithItsMoment()
    {
        await using var bench = await DeliveryBench.CreateAsync();
        var id = await bench.DraftAsync();
        await bench.ApproveAsync(id, new() { PublishAt = new(2026, 12, 1, 8, 0, 0, TimeSpan.Zero) });

        var view = await ViewAsync(bench, DeliveryBench.Manager);

        view.Waiting.ShouldBeEmpty();
        view.Scheduled.ShouldHaveSingleItem().Attention.ShouldBe("dinsdag 1 december 2026 om 09:00 uur");
    }

    [Fact]
    public async Task Withdrawn_StaysInTheHistory_AndCanBeRestored()
    {
        await using var bench = await DeliveryBench.CreateAsync();
        var id = await bench.PublishedAsync();
        await bench.Desk.WithdrawAsync(DeliveryBench.Manager, "gouda", id, "Verkeerd jaar", TestContext.Current.CancellationToken);

        var line = (await ViewAsync(bench, DeliveryBench.Manager)).History.ShouldHaveSingleItem();

        (line.IsWithdrawn, line.State, line.Action).ShouldBe((true, "Ingetrokken", DeliveryStep.Restore));
    }

    [Fact]
    public async Task ApprovedBySomebodyElse_NamesBoth()
    {
        await using var bench = await DeliveryBench.CreateAsync();
        await bench.ApproveAsync(await bench.DraftAsync(), by: DeliveryBench.Colleague);

        var line = (await ViewAsync(bench, DeliveryBench.Manager)).History.ShouldHaveSingleItem();

        (line.By, line.ApprovedBy).ShouldBe(("Marieke van Dijk", "Tom Bakker"));
    }

    [Fact]
    public async Task History_IsNewestPublicationFirst_AndTheRestStandsBehindALink()
    {
        await using var bench = await DeliveryBench.CreateAsync();
        await KeepPublishedAsync(bench, 27);

        var view = await ViewAsync(bench, DeliveryBench.Manager);

        view.History.Select(l => l.Publication!.Value).ShouldBe(view.History.Select(l => l.Publication!.Value).OrderDescending());
        (view.History.Count, view.More).ShouldBe((25, 2));
        (await ViewAsync(bench, DeliveryBench.Manager, new(All: true))).History.Count.ShouldBe(27);
        (await ViewAsync(bench, DeliveryBench.Manager, new("niemand"))).ChosenPartner.ShouldBeNull();
        (await ViewAsync(bench, DeliveryBench.Manager, new("politie"))).ChosenPartner.ShouldBe("politie");
    }

    /// <summary>Deliveries without figures, straight into the database: delivering so many takes long.</summary>
    private static async Task KeepPublishedAsync(DeliveryBench bench, int count)
    {
        await using var db = bench.Installation.OpenDatabase();
        for (var n = 0; n < count; n++)
            db.Add(new StoredPublication
            {
                MunicipalityId = "gouda", Number = 100 + n, Cause = PublicationCause.Delivery, CatalogueNumber = 1, At = new(2026, 1, 5, 9, n, 0, TimeSpan.Zero),
                Delivery = new()
                {
                    MunicipalityId = "gouda", PartnerId = "politie", LayoutId = "politie-wijken", FileName = $"{n}.csv", Size = 1, Hash = $"{n}",
                    CatalogueNumber = 1, By = "Marieke", At = new(2026, 1, 5, 9, n, 0, TimeSpan.Zero), Refused = 0, Questions = 0, State = DeliveryState.Published,
                },
            });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<DeliveriesView> ViewAsync(DeliveryBench bench, Viewer viewer, DeliveriesAddress? address = null)
    {
        var publication = bench.Get<ReadingGate>().Open(viewer, "gouda").ShouldBeOfType<Admission.Granted>().Publication;
        return (await bench.Get<DeliveriesQuery>().ViewAsync(viewer, publication, address ?? new(), TestContext.Current.CancellationToken)).ShouldNotBeNull();
    }
}
