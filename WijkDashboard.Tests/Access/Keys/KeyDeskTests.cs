using Microsoft.EntityFrameworkCore;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Keys;
using WijkDashboard.Support;

namespace WijkDashboard.Access.Keys;

/// <summary>The same promises on both databases.</summary>
public abstract class KeyDeskTests(TestDatabase database) : IAsyncLifetime
{
    private static readonly Viewer s_manager = Of("politie", Role.InformationManager);
    private Installation _installation = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private KeyDesk Desk => _installation.Get<KeyDesk>();

    private KeyIdentity Identity => _installation.Get<KeyIdentity>();

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
    public async Task Key_ForReading_ReadsTheMunicipalityAndDeliversNothing()
    {
        var made = (await Desk.CreateAsync(s_manager, "gouda", "politie", KeyUse.Read, "bi-pakket", null, Cancel)).ShouldBeOfType<KeyOutcome.Made>();

        var viewer = KeyIdentity.ViewerOf((await Identity.FindAsync(made.Secret, Cancel)).ShouldNotBeNull());

        viewer.Memberships.ShouldBe([new Membership("gouda", "politie", Role.Reader)]);
        Visibility.Refusal(viewer, "gouda", known: true).ShouldBeNull();
        Visibility.Refusal(viewer, "elders", known: true).ShouldBe(RefusalReason.NotAMember);
        DeliveryRights.ToDeliver(viewer, "gouda", "politie").ShouldBe(DeliveryRefusal.NotForThisPartner);
        DeliveryRights.ToManage(viewer, "gouda", "politie").ShouldBe(DeliveryRefusal.NotAnInformationManager);
        Visibility.MayReadProofs(viewer, "gouda").ShouldBeFalse();
    }

    [Fact]
    public async Task Key_OfAManager_DeliversForThatPartnerAndReadsNothing()
    {
        var made = await MakeAsync();

        var found = (await Identity.FindAsync(made.Secret, Cancel)).ShouldNotBeNull();

        var viewer = KeyIdentity.ViewerOf(found);
        viewer.Memberships.ShouldBe([new Membership("gouda", "politie", Role.Deliverer)]);
        DeliveryRights.ToDeliver(viewer, "gouda", "politie").ShouldBeNull();
        DeliveryRights.ToDeliver(viewer, "gouda", "jeugdzorg").ShouldNotBeNull();
        DeliveryRights.ToManage(viewer, "gouda", "politie").ShouldNotBeNull();
        _installation.Get<ReadingGate>().Open(viewer, "gouda").ShouldBeOfType<Admission.Refused>();
        Desk.PartnersOf(viewer, "gouda").ShouldBeEmpty();
    }

    [Fact]
    public async Task Key_IsKeptAsItsHash()
    {
        var made = await MakeAsync();

        await using var db = _installation.OpenDatabase();
        var stored = await db.Keys.SingleAsync(Cancel);
        stored.Hash.ShouldBe(KeySecret.HashOf(made.Secret));
        var hidden = made.Secret[KeySecret.PrefixOf(made.Secret).Length..];
        typeof(StoredKey).GetProperties().Select(p => p.GetValue(stored)?.ToString() ?? "").ShouldNotContain(v => v.Contains(hidden));
        made.ToString().ShouldNotContain(hidden);
    }

    [Theory]
    [InlineData("politie", Role.Staff)]
    [InlineData("politie", Role.Director)]
    [InlineData("politie", Role.Deliverer)]
    [InlineData("jeugdzorg", Role.InformationManager)]
    [InlineData(null, Role.Administrator)]
    public async Task Others_MakeSeeAndRevokeNone(string? partner, Role role)
    {
        var made = await MakeAsync();
        var other = Of(partner, role);

        (await Desk.CreateAsync(other, "gouda", "politie", KeyUse.Deliver, "naam", null, Cancel)).ShouldBe(new KeyOutcome.Refused(KeyRefusal.NotAllowed));
        (await Desk.ListAsync(other, "gouda", Cancel)).ShouldBeEmpty();
        (await Desk.RevokeAsync(other, "gouda", made.Key.Id, Cancel)).ShouldBeFalse();
        (await Identity.FindAsync(made.Secret, Cancel)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("", null, KeyRefusal.NoName)]
    [InlineData("   ", null, KeyRefusal.NoName)]
    [InlineData("naam", "2026-11-19", KeyRefusal.DayIsOver)]
    public async Task Wish_ThatCannotBe_IsRefusedByItsReason(string name, string? lastDay, KeyRefusal reason) =>
        (await Desk.CreateAsync(s_manager, "gouda", "politie", KeyUse.Deliver, name, lastDay is null ? null : DateOnly.Parse(lastDay), Cancel))
            .ShouldBe(new KeyOutcome.Refused(reason));

    [Fact]
    public async Task Wish_WithALongName_IsRefused() =>
        (await Desk.CreateAsync(s_manager, "gouda", "politie", KeyUse.Deliver, new('n', KeyDesk.LongestName + 1), null, Cancel))
            .ShouldBe(new KeyOutcome.Refused(KeyRefusal.NameTooLong));

    [Fact]
    public async Task Wish_ForAPartnerThatIsNotThere_IsRefused() =>
        (await Desk.CreateAsync(Installation.Program with { Memberships = [new(null, null, Role.Administrator)] }, "gouda", "niemand", KeyUse.Deliver, "naam", null, Cancel))
            .ShouldBe(new KeyOutcome.Refused(KeyRefusal.UnknownPartner));

    [Fact]
    public async Task Revoking_Twice_KeepsTheFirst()
    {
        var made = await MakeAsync();

        (await Desk.RevokeAsync(s_manager, "gouda", made.Key.Id, Cancel)).ShouldBeTrue();
        (await Desk.RevokeAsync(s_manager with { Name = "Een ander" }, "gouda", made.Key.Id, Cancel)).ShouldBeFalse();

        var listed = (await Desk.ListAsync(s_manager, "gouda", Cancel)).ShouldHaveSingleItem();
        listed.RevokedBy.ShouldBe(s_manager.Name);
        listed.RevokedAt.ShouldNotBeNull();
        (await Identity.FindAsync(made.Secret, Cancel)).ShouldBeNull();
        (await Identity.StillHoldsAsync(made.Key.Id, Cancel)).ShouldBeFalse();
    }

    [Fact]
    public async Task Revoking_UnderAnotherMunicipality_DoesNothing()
    {
        var made = await MakeAsync();

        (await Desk.RevokeAsync(Installation.Program, "voorbeeldstad", made.Key.Id, Cancel)).ShouldBeFalse();

        (await Identity.FindAsync(made.Secret, Cancel)).ShouldNotBeNull();
    }

    [Fact]
    public async Task LastUse_IsWrittenOnceAMinute()
    {
        var made = await MakeAsync();
        var clock = new SteppingClock();
        var identity = new KeyIdentity(_installation.Get<KeyStore>(), clock);

        await identity.FindAsync(made.Secret, Cancel);
        var first = await LastUsedAsync();
        clock.Now += TimeSpan.FromSeconds(59);
        await identity.FindAsync(made.Secret, Cancel);
        var second = await LastUsedAsync();
        clock.Now += TimeSpan.FromSeconds(1);
        await identity.FindAsync(made.Secret, Cancel);
        var third = await LastUsedAsync();

        first.ShouldBe(SteppingClock.Start);
        second.ShouldBe(first);
        third.ShouldBe(SteppingClock.Start.AddMinutes(1));
    }

    [Fact]
    public async Task BeginningThatTwoKeysShare_LetsEachInAsItself()
    {
        var made = await MakeAsync();
        var twin = made.Secret[..^1] + (made.Secret[^1] == 'f' ? '0' : 'f');
        await _installation.Get<KeyStore>().AddAsync(
            new()
            {
                MunicipalityId = "gouda", PartnerId = "jeugdzorg", Name = "tweeling", Prefix = KeySecret.PrefixOf(twin), Hash = KeySecret.HashOf(twin),
                MadeBy = "test", MadeAt = SteppingClock.Start,
            },
            Cancel);

        (await Identity.FindAsync(twin, Cancel))!.PartnerId.ShouldBe("jeugdzorg");
        (await Identity.FindAsync(made.Secret, Cancel))!.PartnerId.ShouldBe("politie");
    }

    protected virtual void SkipIfImpossible()
    {
    }

    private async Task<KeyOutcome.Made> MakeAsync() =>
        (await Desk.CreateAsync(s_manager, "gouda", "politie", KeyUse.Deliver, "kwartaallevering", null, Cancel)).ShouldBeOfType<KeyOutcome.Made>();

    private async Task<DateTimeOffset?> LastUsedAsync() => (await Desk.ListAsync(s_manager, "gouda", Cancel)).ShouldHaveSingleItem().LastUsedAt;

    private static Viewer Of(string? partner, Role role) => new("iemand", "Marieke van Dijk", [new("gouda", partner, role)]);

    private sealed class SteppingClock : TimeProvider
    {
        public static readonly DateTimeOffset Start = new(2026, 11, 20, 10, 0, 0, TimeSpan.Zero);

        public DateTimeOffset Now { get; set; } = Start;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

public sealed class SqliteKeyDeskTests : KeyDeskTests
{
    public SqliteKeyDeskTests()
        : base(new SqliteDatabase())
    {
    }
}

public sealed class PostgresKeyDeskTests : KeyDeskTests
{
    public PostgresKeyDeskTests()
        : base(new PostgresDatabase())
    {
    }

    protected override void SkipIfImpossible() => PostgresDatabase.SkipWithoutServer();
}
