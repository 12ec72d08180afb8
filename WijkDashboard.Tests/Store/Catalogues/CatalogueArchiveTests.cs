using Microsoft.EntityFrameworkCore;
using WijkDashboard.Support;

namespace WijkDashboard.Store.Catalogues;

public sealed class SqliteCatalogueArchiveTests : CatalogueArchiveTests<SqliteDatabase>;

public sealed class PostgresCatalogueArchiveTests : CatalogueArchiveTests<PostgresDatabase>
{
    protected override void Require() => PostgresDatabase.SkipWithoutServer();
}

/// <summary>Versions of the catalogue of one municipality; what is in the files does not matter here.</summary>
public abstract class CatalogueArchiveTests<TDatabase> : IAsyncLifetime
    where TDatabase : TestDatabase, new()
{
    private const string Gouda = Installation.Municipality;

    private readonly TDatabase _database = new();
    private Installation? _installation;

    private CatalogueArchive Archive => _installation!.Get<CatalogueArchive>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Require();
        await _database.InitializeAsync();
        _installation = await Installation.CreateAsync(_database);
    }

    public async ValueTask DisposeAsync()
    {
        if (_installation is not null) await _installation.DisposeAsync();
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected virtual void Require()
    {
    }

    [Fact]
    public async Task Version_SavedByAPerson_IsTheNewestWithNameAndNote()
    {
        (await SaveAsync(await ChangedAsync("x"), expected: 1, note: "Waarom")).ShouldBe(new CatalogueSaved.Saved(2));

        var newest = (await Archive.NewestVersionAsync(Gouda, Cancel))!;
        (newest.Number, newest.By, newest.Note, newest.FromFolder).ShouldBe((2, "Sanne", "Waarom", false));
        newest.Files["themes.json"].ShouldBe("x");
    }

    [Fact]
    public async Task Version_Saved_MakesAPublicationThatReadsByIt()
    {
        await SaveAsync(await ChangedAsync("x"), expected: 1);

        await using var db = _installation!.OpenDatabase();
        var publication = await db.Publications.OrderByDescending(p => p.Number).FirstAsync(Cancel);
        (publication.CatalogueNumber, publication.Delivery).ShouldBe((2, null));
    }

    [Fact]
    public async Task Version_ThatSaysTheSame_IsNotKept()
    {
        (await SaveAsync((await Archive.NewestAsync(Gouda, Cancel))!, expected: 1)).ShouldBe(new CatalogueSaved.Unchanged());

        (await CountAsync()).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Version_MadeFromAnOlderOne_IsAConflictAndChangesNothing()
    {
        await SaveAsync(await ChangedAsync("x"), expected: 1);

        var conflict = (await SaveAsync(await ChangedAsync("y"), expected: 1)).ShouldBeOfType<CatalogueSaved.Conflict>();

        (conflict.Number, conflict.By).ShouldBe((2, "Sanne"));
        (await CountAsync()).ShouldBe((2, 2));
    }

    [Fact]
    public async Task Versions_SavedAtOnceFromTheSameOne_AreOneAndConflicts()
    {
        var files = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => ChangedAsync($"versie {n}")));

        var outcomes = await Task.WhenAll(files.Select(f => SaveAsync(f, expected: 1)));

        outcomes.OfType<CatalogueSaved.Saved>().ShouldHaveSingleItem().Number.ShouldBe(2);
        outcomes.OfType<CatalogueSaved.Conflict>().Count().ShouldBe(5);
        (await CountAsync()).ShouldBe((2, 2));
    }

    [Fact]
    public async Task Municipality_ThatIsUnknown_IsAConflict() =>
        (await Archive.SaveAsync("nergens", new Dictionary<string, string>(), "Sanne", null, 1, Cancel)).ShouldBeOfType<CatalogueSaved.Conflict>();

    [Fact]
    public async Task Folder_ThatDidNotChange_LeavesWhatPeopleChanged()
    {
        var folder = (await Archive.NewestAsync(Gouda, Cancel))!;
        await SaveAsync(await ChangedAsync("x"), expected: 1);

        (await Archive.TakeUpAsync(Gouda, folder, Cancel)).ShouldBe(new CatalogueSaved.Unchanged());

        (await Archive.NewestAsync(Gouda, Cancel))!["themes.json"].ShouldBe("x");
    }

    [Fact]
    public async Task Folder_ThatChangedItself_IsTakenUp()
    {
        await SaveAsync(await ChangedAsync("x"), expected: 1);

        (await Archive.TakeUpAsync(Gouda, await ChangedAsync("nieuwe map"), Cancel)).ShouldBe(new CatalogueSaved.Saved(3) { ReplacesEditsBy = "Sanne" });

        var newest = (await Archive.NewestVersionAsync(Gouda, Cancel))!;
        (newest.By, newest.FromFolder, newest.Files["themes.json"]).ShouldBe(("data/gouda", true, "nieuwe map"));
    }

    [Fact]
    public async Task Folder_ThatGotWhatPeopleChanged_DoesNotUndoTheirNextChange()
    {
        var exported = await ChangedAsync("x");
        await SaveAsync(exported, expected: 1);
        await Archive.TakeUpAsync(Gouda, exported, Cancel);
        var number = (await Archive.NewestVersionAsync(Gouda, Cancel))!.Number;
        await SaveAsync(await ChangedAsync("y"), expected: number);

        (await Archive.TakeUpAsync(Gouda, exported, Cancel)).ShouldBe(new CatalogueSaved.Unchanged());

        (await Archive.NewestAsync(Gouda, Cancel))!["themes.json"].ShouldBe("y");
    }

    [Fact]
    public async Task Versions_AskedWithSomeFiles_ComeOldestFirstWithThose()
    {
        await SaveAsync(await ChangedAsync("x"), expected: 1);

        var versions = await Archive.VersionsAsync(Gouda, ["themes.json", "rules-die-er-niet-zijn.json"], Cancel);

        versions.Select(v => (v.Number, v.FromFolder)).ShouldBe([(1, true), (2, false)]);
        versions.ShouldAllBe(v => v.Files.Keys.SequenceEqual(new[] { "themes.json" }));
    }

    [Fact]
    public async Task Used_AfterADelivery_AreTheIdsInIt()
    {
        (await UsedAsync()).Indicators.ShouldBeEmpty();

        await _installation!.DeliverAsync("Wijkcode;Wijknaam;Jaar;Woninginbraak;Fietsdiefstal;Diefstal uit/vanaf auto;Bedreiging en mishandeling;Vernieling;Winkeldiefstal;Totaal misdrijven\nWK051304;;2016;5;;;;;;\n");

        var used = await UsedAsync();
        used.Indicators.ShouldBe(["woninginbraak"]);
        used.Partners.ShouldBe(["politie"]);
        used.Layouts.ShouldBe(["politie-wijken"]);
        used.Policies.ShouldBe(["C"]);
    }

    private async Task<IReadOnlyDictionary<string, string>> ChangedAsync(string themes) =>
        new Dictionary<string, string>((await Archive.NewestAsync(Gouda, Cancel))!) { ["themes.json"] = themes };

    private Task<CatalogueSaved> SaveAsync(IReadOnlyDictionary<string, string> files, int expected, string? note = null) =>
        Archive.SaveAsync(Gouda, files, "Sanne", note, expected, Cancel);

    private Task<UsedIds> UsedAsync() => Archive.UsedAsync(Gouda, ["woninginbraak", "jeugdzorg"], Cancel);

    private async Task<(int Catalogues, int Publications)> CountAsync()
    {
        await using var db = _installation!.OpenDatabase();
        return (await db.Catalogues.CountAsync(Cancel), await db.Publications.CountAsync(Cancel));
    }
}
