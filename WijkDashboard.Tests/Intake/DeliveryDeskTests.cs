using Microsoft.EntityFrameworkCore;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Support;

namespace WijkDashboard.Intake;

/// <summary>The same promises on both databases.</summary>
public abstract class DeliveryDeskTests(TestDatabase database) : IAsyncLifetime
{
    private const string Head = "Wijkcode;Wijknaam;Jaar;Woninginbraak;Fietsdiefstal;Diefstal uit/vanaf auto;Bedreiging en mishandeling;Vernieling;Winkeldiefstal;Totaal misdrijven\n";
    private const string First = Head + "WK051302;De Korte Akkeren;2016;49;78;116;91;184;19;600\n";
    private Installation _installation = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        SkipIfImpossible();
        await database.InitializeAsync();
        _installation = await Installation.CreateAsync(database);
    }

    public async ValueTask DisposeAsync()
    {
        if (_installation is null) return;
        await _installation.DisposeAsync();
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Delivery_OfGoodFile_IsTheNextPublication()
    {
        var before = Current.Number;

        var outcome = await _installation.DeliverAsync(First);

        var accepted = outcome.ShouldBeOfType<DeliveryOutcome.Accepted>();
        accepted.Publication.ShouldBe(before + 1);
        Current.Number.ShouldBe(before + 1);
        Cell("woninginbraak").Count.ShouldBe(49);
        Cell("misdrijven").Count.ShouldBe(600);
    }

    [Fact]
    public async Task Delivery_OfTheSameFileAgain_ChangesNothing()
    {
        var first = (DeliveryOutcome.Accepted)await _installation.DeliverAsync(First);

        var second = (DeliveryOutcome.Accepted)await _installation.DeliverAsync(First);

        second.IsNew.ShouldBeFalse();
        second.Publication.ShouldBe(first.Publication);
        (await CountsAsync()).ShouldBe((1, 7));
    }

    [Fact]
    public async Task Delivery_OfTheSameFileTwiceAtOnce_IsOneDelivery()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _installation.DeliverAsync(First))));

        outcomes.Cast<DeliveryOutcome.Accepted>().Count(o => o.IsNew).ShouldBe(1);
        outcomes.Cast<DeliveryOutcome.Accepted>().Select(o => o.Publication).Distinct().Count().ShouldBe(1);
        (await CountsAsync()).ShouldBe((1, 7));
    }

    [Fact]
    public async Task Delivery_WithOneBadRow_StoresNothing()
    {
        var before = Current.Number;

        var outcome = await _installation.DeliverAsync(First + "WK059999;Nergens;2016;1;1;1;1;1;1;6\n");

        outcome.ShouldBeOfType<DeliveryOutcome.Refused>().Total.ShouldBe(1);
        (await CountsAsync()).ShouldBe((0, 0));
        await _installation.RefreshAsync();
        Current.Number.ShouldBe(before);
    }

    [Fact]
    public async Task Delivery_AsDryRun_CountsAndStoresNothing()
    {
        var outcome = (DeliveryOutcome.Accepted)await _installation.DeliverAsync(First, dryRun: true);

        outcome.Publication.ShouldBeNull();
        outcome.Published.ShouldBe(7);
        (await CountsAsync()).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Delivery_OfCorrection_ReplacesTheFigureAndKeepsTheEarlierState()
    {
        await _installation.DeliverAsync(First);
        var earlier = Current;

        await _installation.DeliverAsync(First.Replace(";49;", ";50;", StringComparison.Ordinal));

        Cell("woninginbraak").Count.ShouldBe(50);
        earlier.Figures.Find("woninginbraak", AreaCode.Parse("WK051302"), Period.OfYear(2016))!.Count.ShouldBe(49);
        (await CountsAsync()).ShouldBe((2, 14));
    }

    [Fact]
    public async Task Delivery_OfSmallCount_KeepsNothingOfIt()
    {
        await _installation.DeliverAsync("Wijk;Naam;Wmo-cliënten\nWK051308;Stolwijkersluis;7\n", "maatschappelijk-werk", "mw-wmo-2021");

        await using var db = _installation.OpenDatabase();
        var cell = await db.Observations.SingleAsync(Cancel);
        cell.State.ShouldBe(CellState.Suppressed);
        (cell.Count, cell.Exposure, cell.Value).ShouldBe((null, null, null));
    }

    [Fact]
    public async Task NewPublication_IsToldToOpenPages()
    {
        var told = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var reader = _installation.Feed.Subscribe(Installation.Municipality, () =>
        {
            told.TrySetResult(Current.Number);
            return Task.CompletedTask;
        });

        var accepted = (DeliveryOutcome.Accepted)await _installation.DeliverAsync(First);

        (await told.Task.WaitAsync(TimeSpan.FromSeconds(10), Cancel)).ShouldBe(accepted.Publication!.Value);
    }

    [Fact]
    public async Task Publication_OfAnotherProgram_IsTakenUpByRefreshing()
    {
        await using var other = await Installation.CreateAsync(database);
        await other.DeliverAsync(First);

        await _installation.RefreshAsync();

        Cell("woninginbraak").Count.ShouldBe(49);
    }

    protected virtual void SkipIfImpossible()
    {
    }

    private Publication Current => _installation.Feed.Current(Installation.Municipality)!;

    private DisclosedObservation Cell(string indicator) =>
        Current.Figures.Find(indicator, AreaCode.Parse("WK051302"), Period.OfYear(2016))!;

    private async Task<(int Deliveries, int Observations)> CountsAsync()
    {
        await using var db = _installation.OpenDatabase();
        return (await db.Deliveries.CountAsync(Cancel), await db.Observations.CountAsync(Cancel));
    }
}

public sealed class SqliteDeliveryDeskTests : DeliveryDeskTests
{
    public SqliteDeliveryDeskTests()
        : base(new SqliteDatabase())
    {
    }
}

public sealed class PostgresDeliveryDeskTests : DeliveryDeskTests
{
    public PostgresDeliveryDeskTests()
        : base(new PostgresDatabase())
    {
    }

    protected override void SkipIfImpossible() => PostgresDatabase.SkipWithoutServer();
}
