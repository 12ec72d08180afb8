using WijkDashboard.Api.Support;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Domain.Views;
using WijkDashboard.Support;

namespace WijkDashboard.Access.Views;

/// <summary>Views that people keep, the same on both databases.</summary>
public abstract class ViewDeskTests(TestDatabase database) : IAsyncLifetime
{
    private const string Address = "/gouda/overzicht?niveau=buurt";

    private static readonly Viewer s_kim = Person("1", "Kim", "politie");
    private static readonly Viewer s_colleague = Person("2", "Sam", "politie");
    private static readonly Viewer s_partner = Person("3", "Bo", "jeugdzorg");
    private static readonly Viewer s_manager = Person("4", "Max", "politie", Role.InformationManager);
    private static readonly Viewer s_stranger = new("5", "Wie", [new("elders", "politie", Role.Staff)]);

    private readonly LogLines _log = new();
    private Installation _installation = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private ViewDesk Desk => _installation.Get<ViewDesk>();

    public async ValueTask InitializeAsync()
    {
        SkipIfImpossible();
        await database.InitializeAsync();
        _installation = await Installation.CreateAsync(database, _log);
    }

    public async ValueTask DisposeAsync()
    {
        if (_installation is null) return;
        await _installation.DisposeAsync();
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Saved_IsFoundBackByItsOwnerAlone()
    {
        (await SaveAsync("  Voor maandag ", shared: false)).ShouldBeNull();

        var view = (await Desk.ListAsync(s_kim, "gouda", Cancel)).ShouldHaveSingleItem();
        (view.Name, view.Address, view.Owner, view.PartnerId, view.IsShared).ShouldBe(("Voor maandag", Address, "Kim", "politie", false));
        foreach (var other in new[] { s_colleague, s_partner, s_manager, s_stranger }) (await Desk.ListAsync(other, "gouda", Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Shared_IsSeenByTheOwnOrganisation_UntilItNoLongerIs()
    {
        await SaveAsync("Voor maandag", shared: true);
        var id = (await Desk.ListAsync(s_colleague, "gouda", Cancel)).ShouldHaveSingleItem().Id;
        (await Desk.ListAsync(s_partner, "gouda", Cancel)).ShouldBeEmpty();

        (await Desk.ChangeAsync(s_kim, "gouda", id, "Voor dinsdag", "", false, Cancel)).ShouldBeNull();

        (await Desk.ListAsync(s_colleague, "gouda", Cancel)).ShouldBeEmpty();
        (await Desk.ListAsync(s_kim, "gouda", Cancel)).ShouldHaveSingleItem().Name.ShouldBe("Voor dinsdag");
    }

    [Fact]
    public async Task AnotherView_IsNeitherChangedNorRemoved_ByWhoMayNot()
    {
        await SaveAsync("Voor maandag", shared: true);
        var id = (await Desk.ListAsync(s_kim, "gouda", Cancel))[0].Id;

        foreach (var other in new[] { s_colleague, s_partner, s_stranger })
        {
            (await Desk.ChangeAsync(other, "gouda", id, "Gekaapt", "Zomaar", true, Cancel)).ShouldBe(ViewRefusal.NotAllowed);
            (await Desk.RemoveAsync(other, "gouda", id, Cancel)).ShouldBeFalse();
        }

        (await Desk.RemoveAsync(s_manager, "elders", id, Cancel)).ShouldBeFalse();
        (await Desk.ListAsync(s_kim, "gouda", Cancel)).ShouldHaveSingleItem().Name.ShouldBe("Voor maandag");
        (await Desk.RemoveAsync(s_manager, "gouda", id, Cancel)).ShouldBeTrue();
        (await Desk.RemoveAsync(s_kim, "gouda", id, Cancel)).ShouldBeFalse();
        (await Desk.ListAsync(s_kim, "gouda", Cancel)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("https://elders.example/gouda/overzicht", "Naam", ViewRefusal.NoScreen)]
    [InlineData("/elders/overzicht", "Naam", ViewRefusal.NoScreen)]
    [InlineData(Address, "", ViewRefusal.NoName)]
    [InlineData(Address, "Bel j.jansen@example.org", ViewRefusal.PersonalData)]
    public async Task WhatIsNotGood_IsRefused_AndNothingIsKept(string address, string name, ViewRefusal refusal)
    {
        (await Desk.SaveAsync(s_kim, "gouda", address, name, "", false, Cancel)).ShouldBe(refusal);
        (await Desk.SaveAsync(s_stranger, "gouda", Address, "Naam", "", false, Cancel)).ShouldBe(ViewRefusal.NotAllowed);

        await using var db = _installation.OpenDatabase();
        db.Views.ShouldBeEmpty();
    }

    [Fact]
    public async Task MoreThanAnybodyFindsBack_IsRefused()
    {
        await using (var db = _installation.OpenDatabase())
        {
            for (var i = 0; i < ViewRules.Most; i++)
                db.Add(new Store.Views.StoredView { MunicipalityId = "gouda", Name = $"{i}", Purpose = "", Address = Address, IsShared = false, OwnerId = "1", Owner = "Kim", At = default });
            await db.SaveChangesAsync(Cancel);
        }

        (await SaveAsync("Nog een", shared: false)).ShouldBe(ViewRefusal.TooMany);
        (await Desk.SaveAsync(s_colleague, "gouda", Address, "Mijn eerste", "", false, Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task Log_TellsWhoDidWhatToWhich_AndNeverWhatItSays()
    {
        await SaveAsync("Geheimzinnig", shared: true);
        var id = (await Desk.ListAsync(s_kim, "gouda", Cancel))[0].Id;
        await Desk.RemoveAsync(s_manager, "gouda", id, Cancel);

        Told("made").ShouldStartWith($"gouda: 1 made saved view {id}.");
        Told("removed").ShouldStartWith($"gouda: 4 removed saved view {id}.");
        _log.All.Where(l => l.Contains("saved view", StringComparison.Ordinal)).ShouldAllBe(l => !l.Contains("Geheimzinnig", StringComparison.Ordinal));
    }

    protected virtual void SkipIfImpossible() { }

    private static Viewer Person(string id, string name, string partner, Role role = Role.Staff) => new(id, name, [new("gouda", partner, role)]);

    private string Told(string did) => _log.All.Single(l => l.Contains($" {did} saved view", StringComparison.Ordinal));

    private Task<ViewRefusal?> SaveAsync(string name, bool shared) => Desk.SaveAsync(s_kim, "gouda", Address, name, "Voor het wijkoverleg", shared, Cancel);
}

public sealed class SqliteViewDeskTests() : ViewDeskTests(new SqliteDatabase());

public sealed class PostgresViewDeskTests() : ViewDeskTests(new PostgresDatabase())
{
    protected override void SkipIfImpossible() => PostgresDatabase.SkipWithoutServer();
}
