using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access;
using WijkDashboard.Access.Views;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Domain.Views;
using WijkDashboard.Features.Views.Parts;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Views;

public sealed class ViewsPageTests : IAsyncLifetime
{
    private const string Address = "/gouda/overzicht?niveau=buurt";

    private static readonly Viewer s_kim = new("1", "Kim", [new("gouda", "politie", Role.Staff)]);
    private static readonly Viewer s_sam = new("2", "Sam", [new("gouda", "politie", Role.Staff)]);

    private readonly SqliteDatabase _database = new();
    private Installation _installation = null!;

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    private ViewDesk Desk => _installation.Get<ViewDesk>();

    private Publication Publication => _installation.Feed.Current("gouda")!;

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
    public async Task Page_ListsTheOwnAndThoseOfColleagues_EachWithWhatItIsFor()
    {
        await SaveAsync(s_kim, "Voor maandag", false);
        await SaveAsync(s_sam, "Inbraak per buurt", true);
        await SaveAsync(s_sam, "Alleen van Sam", false);
        await using var context = Context();
        var page = await RenderAsync(context, s_kim);

        page.FindAll("h2").Select(h => h.TextContent).ShouldBe(["Van mij", "Gedeeld door collega’s van Politie"]);
        page.FindAll("li h3 a").Select(a => (a.TextContent, a.GetAttribute("href"))).ShouldBe([("Voor maandag", Address), ("Inbraak per buurt", Address)]);
        var shared = page.Find("section[aria-labelledby=gedeeld] li");
        shared.TextContent.ShouldContain("Voor het wijkoverleg");
        shared.TextContent.ShouldContain("Overzicht · Sam, 20 november 2026 · gedeeld met collega’s");
        shared.QuerySelectorAll("button").ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_WithoutViews_SaysHowToKeepOne()
    {
        await using var context = Context("en-GB");

        (await RenderAsync(context, s_kim)).Find("section[aria-labelledby=van-mij]").TextContent.ShouldContain("Choose on a screen what you want to see, then “Save view”.");
    }

    [Fact]
    public async Task Removing_IsAsked_AndThenSaid()
    {
        await SaveAsync(s_kim, "Voor maandag", true);
        await using var context = Context();
        var page = await RenderAsync(context, s_kim);

        await Button(page, "Verwijder: Voor maandag").ClickAsync(new());
        page.Find("[role=group]").TextContent.ShouldContain("“Voor maandag” verwijderen? Ook je collega’s zien hem dan niet meer.");
        await Button(page, "Nee, laat staan").ClickAsync(new());
        (await Desk.ListAsync(s_kim, "gouda", Cancel)).ShouldHaveSingleItem();
        await Button(page, "Verwijder: Voor maandag").ClickAsync(new());
        await Button(page, "Ja, verwijder").ClickAsync(new());

        await page.WaitForAssertionAsync(() => page.Find(".told").TextContent.ShouldBe("“Voor maandag” is verwijderd."));
        (await Desk.ListAsync(s_kim, "gouda", Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Button_KeepsTheScreenAsItIsSet_AfterSayingWhatIsWrongWithTheWords()
    {
        await using var context = Context();
        context.Get<NavigationManager>().NavigateTo(Address);
        var module = context.JSInterop.SetupModule("./Features/SaveViewDialog.razor.js");
        module.Mode = JSRuntimeMode.Loose;
        var button = context.Render<SaveView>(p => p.AddCascadingValue(s_kim).Add(b => b.Municipality, "gouda"));

        await button.Find("button").ClickAsync(new());
        await FillAsync(button, "Gebeld met de heer De Vries", "Voor het wijkoverleg");
        button.Find(".refusal").TextContent.ShouldStartWith("Dit lijkt over een persoon te gaan.");
        await button.FindAll("input[type=radio]")[1].ChangeAsync(new() { Value = "on" });
        await FillAsync(button, "Buurten", "Voor het wijkoverleg");
        module.VerifyInvoke("close");
        await button.Find("dialog").TriggerEventAsync("onclose", EventArgs.Empty);

        button.Find("[role=status]").TextContent.ShouldBe("“Buurten” is bewaard.");
        var kept = (await Desk.ListAsync(s_sam, "gouda", Cancel)).ShouldHaveSingleItem();
        (kept.Name, kept.Purpose, kept.Address).ShouldBe(("Buurten", "Voor het wijkoverleg", Address));
    }

    [Fact]
    public async Task Button_IsNotThereForAKey()
    {
        await using var context = Context();

        context.Render<SaveView>(p => p.AddCascadingValue(new Viewer("9", "Sleutel", [new("gouda", "politie", Role.Reader)])).Add(b => b.Municipality, "gouda")).Markup.ShouldBeEmpty();
    }

    private static async Task FillAsync(IRenderedComponent<SaveView> button, string name, string purpose)
    {
        await button.Find("#weergave-naam").ChangeAsync(new() { Value = name });
        await button.Find("#weergave-doel").ChangeAsync(new() { Value = purpose });
        await button.Find("form").SubmitAsync();
    }

    private static IElement Button(IRenderedComponent<ViewsScreen> page, string name) => page.FindAll("button").First(b => b.TextContent == name);

    private Task<ViewRefusal?> SaveAsync(Viewer viewer, string name, bool shared) =>
        Desk.SaveAsync(viewer, "gouda", Address, name, "Voor het wijkoverleg", shared, Cancel);

    private ScreenContext Context(string culture = "nl-NL") => new(culture, s => s.AddViews().AddSingleton(_installation.Get<ReadingGate>()).AddSingleton(Desk));

    private async Task<IRenderedComponent<ViewsScreen>> RenderAsync(ScreenContext context, Viewer viewer)
    {
        var page = context.Render<ViewsScreen>(p => p.AddCascadingValue(viewer).Add(s => s.Publication, Publication));
        await page.WaitForElementAsync("section");
        return page;
    }
}
