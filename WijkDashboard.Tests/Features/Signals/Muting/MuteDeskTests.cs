using Microsoft.EntityFrameworkCore;
using WijkDashboard.Access;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Domain.Signals;
using WijkDashboard.Domain.Signals.Muting;
using WijkDashboard.Store.Muting;
using WijkDashboard.Store.Publications;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Signals.Muting;

/// <summary>A signal that is left off the list for a while, the same on both databases.</summary>
public abstract class MuteDeskTests(TestDatabase database) : IAsyncLifetime
{
    private static readonly Viewer s_kim = new("1", "Kim", [new("gouda", "politie", Role.Staff)]);
    private static readonly Viewer s_stranger = new("2", "Wie", [new("elders", "politie", Role.Staff)]);

    private Installation _installation = null!;
    private Publication _publication = null!;
    private MuteDesk _desk = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private ReadingGate Gate => _installation.Get<ReadingGate>();

    private Mutes Mutes => Gate.MutesOf(s_kim, "gouda");

    private SignalsChoice Choice => SignalsChoice.Read(new("buurt"), _publication).Choice;

    private Signal Signal => _publication.Reports[(Choice.Level, Choice.EditionId)].Signals[0];

    public async ValueTask InitializeAsync()
    {
        SkipIfImpossible();
        await database.InitializeAsync();
        _installation = await Installation.CreateAsync(database);
        _publication = MuteDesks.Publication(_installation);
        _desk = MuteDesks.Of(_installation);
    }

    public async ValueTask DisposeAsync()
    {
        if (_installation is null) return;
        await _installation.DisposeAsync();
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Mute_IsKept_WithWhoWhenAndWhy_AndReadersAreTold()
    {
        var told = 0;
        using var following = Gate.Follow(s_kim, "gouda", () => Task.FromResult(told++));

        (await MuteAsync("  Wordt al besproken ")).ShouldBeNull();

        var mute = Mutes.Find(Signal, _desk.Today).ShouldNotBeNull();
        (mute.Reason, mute.By, mute.PartnerId, mute.Publication).ShouldBe(("Wordt al besproken", "Kim", "politie", _publication.Number));
        mute.LastDay.ShouldBe(_desk.Today.AddDays(30));
        told.ShouldBe(1);
        (await StoredAsync()).ShouldHaveSingleItem().ById.ShouldBe("1");
    }

    [Fact]
    public async Task Mute_OfWhatIsMuted_LeavesTheFirstReason()
    {
        await MuteAsync("Eerste");

        (await MuteAsync("Tweede")).ShouldBe(MuteRefusal.AlreadyMuted);

        Mutes.All.ShouldHaveSingleItem().Reason.ShouldBe("Eerste");
    }

    [Fact]
    public async Task Ended_IsOnTheListAgain_AndCanBeMutedAnew()
    {
        await MuteAsync("Eerste");
        var id = Mutes.All[0].Id;

        (await _desk.EndAsync(s_kim, "gouda", id, Cancel)).ShouldBeTrue();
        (await _desk.EndAsync(s_kim, "gouda", id, Cancel)).ShouldBeFalse();

        Mutes.Find(Signal, _desk.Today).ShouldBeNull();
        Mutes.All.ShouldHaveSingleItem().EndedBy.ShouldBe("Kim");
        (await MuteAsync("Tweede")).ShouldBeNull();
        Mutes.All.Select(m => m.Reason).ShouldBe(["Tweede", "Eerste"]);
    }

    [Fact]
    public async Task AnotherServer_ReadsItAtItsNextLook()
    {
        await using var other = Installation.Build(database, TimeProvider.System);
        var refresh = (PublicationRefresh)other.GetService(typeof(PublicationRefresh))!;
        await refresh.RunAsync(Cancel);

        await MuteAsync("Wordt al besproken");
        await refresh.RunAsync(Cancel);

        ((ReadingGate)other.GetService(typeof(ReadingGate))!).MutesOf(s_kim, "gouda").All.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Stranger_MutesNothing_EndsNothing_AndReadsNothing()
    {
        await MuteAsync("Wordt al besproken");

        (await MuteAsync("Weg ermee", s_stranger)).ShouldBe(MuteRefusal.NotAllowed);
        (await _desk.EndAsync(s_stranger, "gouda", Mutes.All[0].Id, Cancel)).ShouldBeFalse();
        (await _desk.EndAsync(new("3", "Zij", [new("elders", "politie", Role.Staff)]), "elders", Mutes.All[0].Id, Cancel)).ShouldBeFalse();

        Gate.MutesOf(s_stranger, "gouda").All.ShouldBeEmpty();
        Mutes.Find(Signal, _desk.Today).ShouldNotBeNull();
    }

    [Fact]
    public async Task SignalThatIsNotThere_IsRefused_AndNothingIsKept()
    {
        (await _desk.MuteAsync(s_kim, _publication, Choice, "level:verzonnen:BU99990102:2016", "Zomaar", _desk.Today, Cancel)).ShouldBe(MuteRefusal.NoSuchSignal);

        (await StoredAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task TwoAtOnce_AreOne()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => MuteAsync($"Reden {i}"))));

        answers.Count(a => a is null).ShouldBe(1);
        (await StoredAsync()).ShouldHaveSingleItem();
    }

    protected virtual void SkipIfImpossible() { }

    private Task<MuteRefusal?> MuteAsync(string reason, Viewer? viewer = null) =>
        _desk.MuteAsync(viewer ?? s_kim, _publication, Choice, Signal.Id, reason, _desk.Today.AddDays(30), Cancel);

    private async Task<List<StoredMute>> StoredAsync()
    {
        await using var db = _installation.OpenDatabase();
        return await db.Mutes.AsNoTracking().ToListAsync(Cancel);
    }
}

public sealed class SqliteMuteDeskTests() : MuteDeskTests(new SqliteDatabase());

public sealed class PostgresMuteDeskTests() : MuteDeskTests(new PostgresDatabase())
{
    protected override void SkipIfImpossible() => PostgresDatabase.SkipWithoutServer();
}
