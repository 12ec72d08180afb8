using WijkDashboard.Domain.Indicators;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Support;

namespace WijkDashboard.Intake.Catalogues;

public sealed class CatalogueDeskTests : IAsyncLifetime
{
    private const string Gouda = Installation.Municipality;
    private const string Figures = "Wijkcode;Wijknaam;Jaar;Woninginbraak;Fietsdiefstal;Diefstal uit/vanaf auto;Bedreiging en mishandeling;Vernieling;Winkeldiefstal;Totaal misdrijven\nWK051304;;2016;5;;;;;;\n";

    private static readonly Viewer Police = new("p", "Sanne", [new(Gouda, "politie", Role.InformationManager)]);
    private static readonly Viewer Town = new("t", "Yusuf", [new(Gouda, "gemeente", Role.InformationManager)]);
    private static readonly Viewer Officer = new("o", "Naima", [new(Gouda, "gemeente", Role.PrivacyOfficer)]);

    private readonly SqliteDatabase _database = new();
    private Installation _installation = null!;

    private CatalogueDesk Desk => _installation.Get<CatalogueDesk>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        _installation = await Installation.CreateAsync(_database);
    }

    public async ValueTask DisposeAsync()
    {
        await _installation.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Catalogue_OfAnotherMunicipalityOrNone_DoesNotOpen()
    {
        var stranger = new Viewer("x", "X", [new("zwolle", "politie", Role.InformationManager)]);

        (await Desk.OpenAsync(stranger, Gouda, Cancel)).ShouldBeNull();
        (await Desk.OpenAsync(Police with { Memberships = [new("nergens", "politie", Role.Staff)] }, "nergens", Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task Change_OfOnesOwnIndicator_IsPublishedAtOnce()
    {
        var open = await OpenAsync(Police);
        var burglary = open.Folder.Catalogue.Indicator("woninginbraak")!;

        var outcome = await SaveAsync(Police, open, open.Editor.Put(burglary with { Name = new("Inbraak in huis") }), "Beter woord");

        outcome.ShouldBe(new CatalogueOutcome.Saved(2));
        _installation.Feed.Current(Gouda)!.Catalogue.Indicator("woninginbraak")!.Name.Dutch.ShouldBe("Inbraak in huis");
        var last = CatalogueHistory.LastChanges(await Desk.HistoryAsync(await OpenAsync(Police), Cancel));
        (last[(CataloguePart.Indicators, "woninginbraak")].By, last[(CataloguePart.Indicators, "woninginbraak")].Note).ShouldBe(("Sanne", "Beter woord"));
        last[(CataloguePart.Indicators, "fietsdiefstal")].By.ShouldBe("data/gouda");
    }

    [Fact]
    public async Task Change_OfAnotherPartnersIndicator_IsNotAllowed()
    {
        var open = await OpenAsync(Town);
        var burglary = open.Folder.Catalogue.Indicator("woninginbraak")!;

        (await SaveAsync(Town, open, open.Editor.Put(burglary with { Decimals = 0 }))).ShouldBeOfType<CatalogueOutcome.NotAllowed>()
            .Refusals.ShouldBe([new(CatalogueRefusalReason.NotOwnPartner, CataloguePart.Indicators, "woninginbraak")]);
    }

    [Fact]
    public async Task Policy_MadeWeaker_IsSavedByThePrivacyOfficerOnly()
    {
        var weaker = (await OpenAsync(Officer)).Folder.Catalogue.Policies[0] with { MinPopulation = 20, Version = 2 };

        (await SaveAsync(Town, await OpenAsync(Town), (await OpenAsync(Town)).Editor.Put(weaker))).ShouldBeOfType<CatalogueOutcome.NotAllowed>()
            .Refusals.ShouldHaveSingleItem().Reason.ShouldBe(CatalogueRefusalReason.PrivacyOfficerOnly);
        (await SaveAsync(Officer, await OpenAsync(Officer), (await OpenAsync(Officer)).Editor.Put(weaker))).ShouldBe(new CatalogueOutcome.Saved(2));
    }

    [Fact]
    public async Task Change_WhileSomebodySaved_IsAConflictThatNamesThem()
    {
        var mine = await OpenAsync(Town);
        var theirs = await OpenAsync(Town);
        await SaveAsync(Town, theirs, theirs.Editor.Put(new Theme("groen", new("Groen"))));

        (await SaveAsync(Town, mine, mine.Editor.Put(new Theme("water", new("Water"))))).ShouldBeOfType<CatalogueOutcome.Conflict>().By.ShouldBe("Yusuf");
    }

    [Theory]
    [InlineData("  ", null)]
    [InlineData(" Beter ", "Beter")]
    public async Task Note_IsKeptAsItIsMeant(string note, string? kept)
    {
        var open = await OpenAsync(Town);
        await SaveAsync(Town, open, open.Editor.Put(new Theme("groen", new("Groen"))), note);

        (await OpenAsync(Town)).Version.Note.ShouldBe(kept);
    }

    [Fact]
    public async Task Note_TooLong_IsCut()
    {
        var open = await OpenAsync(Town);
        await SaveAsync(Town, open, open.Editor.Put(new Theme("groen", new("Groen"))), new string('x', 5000));

        (await OpenAsync(Town)).Version.Note!.Length.ShouldBe(CatalogueDesk.MaxNote);
    }

    [Fact]
    public async Task Refusals_BeforeSaving_AreThoseOfSaving()
    {
        var open = await OpenAsync(Police);
        var files = open.Editor.Put(new Theme("groen", new("Groen"))).ShouldBeOfType<CatalogueEdit.Made>().Files;

        CatalogueDesk.Refusals(Police, open, files).ShouldBe([new(CatalogueRefusalReason.MunicipalityOnly, CataloguePart.Themes, "groen")]);
        CatalogueDesk.Refusals(Town, open, files).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_Changed_IsSaidSo()
    {
        var open = await OpenAsync(Police);

        (await Desk.SaveAsync(Police, open, open.Version.Files, null, Cancel)).ShouldBe(new CatalogueOutcome.Unchanged());
    }

    [Fact]
    public async Task Import_ThatDoesNotRead_IsRefusedInWords()
    {
        var open = await OpenAsync(Police);

        (await Desk.SaveAsync(Police, open, new Dictionary<string, string>(open.Version.Files) { ["themes.json"] = "[]" }, null, Cancel))
            .ShouldBeOfType<CatalogueOutcome.Refused>().Issues.ShouldContain(i => i.Problem == CatalogueProblem.EmptyList);
    }

    [Fact]
    public async Task Import_OfAnotherMunicipality_IsRefused()
    {
        var open = await OpenAsync(Town);
        var files = new Dictionary<string, string>(open.Version.Files);
        files["municipality.json"] = files["municipality.json"].Replace("\"gouda\"", "\"boskoop\"", StringComparison.Ordinal);

        (await Desk.SaveAsync(Town, open, files, null, Cancel)).ShouldBeOfType<CatalogueOutcome.Refused>().Issues.ShouldHaveSingleItem().Place.ShouldBe("id");
    }

    [Fact]
    public async Task Import_WithoutAnIndicatorThatGotFiguresMeanwhile_IsRefused()
    {
        var open = await OpenAsync(Police);
        var removed = open.Editor.Remove(CataloguePart.Indicators, "woninginbraak");
        var files = new Dictionary<string, string>(open.Version.Files)
        {
            ["indicators.json"] = new JsonText(open.Version.Files["indicators.json"]).Remove(0),
            ["layouts.json"] = open.Version.Files["layouts.json"].Replace("\"woninginbraak\"", "\"fietsdiefstal\"", StringComparison.Ordinal),
        };
        await _installation.DeliverAsync(Figures);

        removed.ShouldBeOfType<CatalogueEdit.Refused>().Issues.ShouldAllBe(i => i.Problem == CatalogueProblem.UnknownIndicator);
        (await Desk.SaveAsync(Police, open, files, null, Cancel)).ShouldBeOfType<CatalogueOutcome.Refused>()
            .Issues.Select(i => (i.Problem, i.Place)).ShouldBe([(CatalogueProblem.IdHasFigures, "woninginbraak")]);
    }

    private async Task<OpenCatalogue> OpenAsync(Viewer viewer) => (await Desk.OpenAsync(viewer, Gouda, Cancel))!;

    private Task<CatalogueOutcome> SaveAsync(Viewer viewer, OpenCatalogue open, CatalogueEdit edit, string? note = null) =>
        Desk.SaveAsync(viewer, open, edit.ShouldBeOfType<CatalogueEdit.Made>().Files, note, Cancel);
}
