using System.Text;
using System.Text.Json;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Intake;
using WijkDashboard.Store.Audits;
using WijkDashboard.Support;
using WijkDashboard.Ui.Files;

namespace WijkDashboard.Features.Proofs;

public sealed class ProofsPageTests : IAsyncLifetime
{
    private static readonly Viewer s_officer = AuditedTown.Person("zorg", Role.PrivacyOfficer);

    private readonly SqliteDatabase _database = new();
    private Installation _installation = null!;
    private DeliveryOutcome.Accepted _published = null!;

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        _installation = await Installation.CreateAsync(_database);
        var town = new AuditedTown(_installation);
        await town.TakeUpAsync();
        await _installation.RefreshAsync();
        _published = await town.PublishAsync(30, 10, 15, 5);
    }

    public async ValueTask DisposeAsync()
    {
        await _installation.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task List_ForThePrivacyOfficer_LeadsToEachProof()
    {
        await using var context = Context();
        var page = await RenderAsync(context, s_officer);

        var rows = page.FindAll("tbody tr");
        rows.Count.ShouldBe(2);
        rows[0].TextContent.ShouldContain("een levering van Zorg");
        rows[0].QuerySelector("a")!.GetAttribute("href").ShouldBe($"/proefstad/bescherming/{_published.Publication}");
        rows[1].TextContent.ShouldContain("geen nieuwe cijfers");
        rows[1].QuerySelector("a").ShouldBeNull();
    }

    [Fact]
    public async Task Sheet_SaysWhatWasProvedHowAndWhatWasHiddenForIt()
    {
        await using var context = Context();
        var page = await RenderAsync(context, s_officer, _published.Publication);

        page.Find("h1").TextContent.ShouldBe($"Bescherming van kleine aantallen, stand {_published.Publication}");
        page.Find(".verdict").TextContent.ShouldEndWith("ligt overal 7 of meer uit elkaar. Afgeschermd: 2.");
        Fact(page, "Zo ver moeten kleinste en grootste uit elkaar liggen").ShouldBe("5");
        Fact(page, "Een gebied is de som van de gebieden erin").ShouldBe("1");
        Fact(page, "A.1 Hulp").ShouldBe("Schermt af onder 8, ook nul. Rondt niet af.");
        page.FindAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldSatisfyAllConditions(
            row => row.ShouldContain("Hulp hulp, Gebied WK980100, 2020"), row => row.ShouldContain("het totaal verraadde een deel"),
            row => row.ShouldContain("Hulp hulp, Gebied BU98010002, 2020"));
        page.Find(".sign").TextContent.ShouldContain("Handtekening");
    }

    [Fact]
    public async Task File_HasTheSameNumbers_AndNoHiddenCount()
    {
        await using var context = Context();
        var page = await RenderAsync(context, s_officer, _published.Publication);

        var save = page.FindComponent<SaveFile>().Instance;
        var text = Encoding.UTF8.GetString(save.Make());

        save.Name.ShouldBe($"bescherming-proefstad-{_published.Publication}.json");
        var report = JsonDocument.Parse(text).RootElement.GetProperty("report");
        report.GetProperty("hidden").GetInt32().ShouldBe(2);
        report.GetProperty("equations").GetProperty("areas").GetInt32().ShouldBe(1);
        report.GetProperty("policies")[0].GetString().ShouldBe("A.1");
        text.ShouldNotContain(": 30,");
    }

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Director)]
    [InlineData(Role.InformationManager)]
    public async Task Others_AreToldForWhomItIs_AndReadNothingOfIt(Role role)
    {
        await using var context = Context();
        var viewer = AuditedTown.Person("zorg", role);

        foreach (var number in new int?[] { null, _published.Publication })
        {
            var page = await RenderAsync(context, viewer, number);
            page.Markup.ShouldContain("De bewijzen zijn voor de functionaris gegevensbescherming");
            page.FindAll("table").ShouldBeEmpty();
            page.Markup.ShouldNotContain("WK980100");
        }
    }

    [Fact]
    public async Task Number_ThatIsNoPublication_IsSaidPlainly()
    {
        await using var context = Context();

        (await RenderAsync(context, s_officer, 99)).Markup.ShouldContain("Van deze stand is er geen bewijs.");
    }

    [Fact]
    public async Task Sheet_InEnglish_IsEnglish()
    {
        await using var context = Context("en-GB");

        (await RenderAsync(context, s_officer, _published.Publication)).Find(".verdict").TextContent.ShouldEndWith("Hidden: 2.");
    }

    [Theory]
    [InlineData(Role.PrivacyOfficer, true)]
    [InlineData(Role.Staff, false)]
    public async Task Menu_LeadsHere_ForWhomItIs(Role role, bool leads) =>
        new ShellQuery(_installation.Get<ReadingGate>()).For(AuditedTown.Person("zorg", role), _installation.Feed.Current(AuditedTown.Id)!).ReadsProofs.ShouldBe(leads);

    private ScreenContext Context(string culture = "nl-NL") => new(culture, services => services
        .AddSingleton(_installation.Get<ReadingGate>()).AddSingleton<ShellQuery>().AddProofs());

    private static async Task<IRenderedComponent<ProofsPage>> RenderAsync(ScreenContext context, Viewer viewer, int? number = null)
    {
        var page = context.Render<ProofsPage>(p => p
            .AddCascadingValue(viewer)
            .Add(s => s.Municipality, AuditedTown.Id)
            .Add(s => s.Number, number));
        await page.WaitForStateAsync(() => page.FindAll("[role=status]").All(s => !s.TextContent.Contains("laden", StringComparison.Ordinal) && s.TextContent != "Loading"));
        return page;
    }

    private static string Fact(IRenderedComponent<ProofsPage> page, string term) =>
        page.FindAll("dl div").First(d => d.QuerySelector("dt")!.TextContent == term).QuerySelector("dd")!.TextContent;
}
