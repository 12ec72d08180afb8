using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access;
using WijkDashboard.Access.Keys;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Store.Keys;
using WijkDashboard.Support;

namespace WijkDashboard.Features.DeliveryKeys;

public sealed class DeliveryKeysPageTests : IAsyncLifetime
{
    private readonly SqliteDatabase _database = new();
    private Installation _installation = null!;

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

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
    public async Task NewKey_IsShownOnceWithAWarning_AndIsThenOnlyKnownByItsBeginning()
    {
        await using var context = Context();
        var page = Render(context, Manager("politie"));
        page.Find("#naam").Change("kwartaallevering");

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldContain("Je ziet de sleutel alleen nu."));
        var secret = page.Find("#sleutel").GetAttribute("value")!;
        (await _installation.Get<KeyIdentity>().FindAsync(secret, Cancel)).ShouldNotBeNull();
        page.Find("tbody tr th").TextContent.ShouldContain("kwartaallevering");

        await Button(page, "Ik heb de sleutel bewaard").ClickAsync(new());

        page.Markup.ShouldNotContain(secret);
        page.Markup.ShouldContain(secret[..13]);
        page.Find("#naam").GetAttribute("value").ShouldBeNullOrEmpty();
    }

    [Theory]
    [InlineData(true, "De sleutel staat op het klembord.")]
    [InlineData(false, "druk op Ctrl+C")]
    public async Task Copying_SaysWhetherTheBrowserDidIt(bool allowed, string words)
    {
        await using var context = Context();
        context.JSInterop.SetupModule("./Features/DeliveryKeys/Parts/FreshKey.razor.js").Setup<bool>("copy", _ => true).SetResult(allowed);
        var page = Render(context, Manager("politie"));
        page.Find("#naam").Change("kwartaallevering");
        await page.Find("form").SubmitAsync();
        page.WaitForElement("#sleutel");

        await Button(page, "Kopieer de sleutel").ClickAsync(new());

        page.WaitForAssertion(() => page.Find(".copied").TextContent.ShouldContain(words));
    }

    [Fact]
    public async Task WithoutAName_NothingIsMade_AndTheFieldSaysWhy()
    {
        await using var context = Context();
        var page = Render(context, Manager("politie"));

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldContain("Geef de sleutel een naam"));
        page.Find("#naam").GetAttribute("aria-invalid").ShouldBe("true");
        page.Find("#naam").GetAttribute("aria-describedby")!.ShouldContain("weigering");
        (await _installation.Get<KeyStore>().ListAsync("gouda", Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Revoking_AsksFirst_AndTellsWhoDidIt()
    {
        var key = await MakeAsync();
        await using var context = Context();
        var page = Render(context, Manager("politie"));

        await Button(page, "Trek in").ClickAsync(new());
        page.Find("[role=group]").TextContent.ShouldContain("kunnen dan meteen niets meer");
        (await _installation.Get<KeyIdentity>().FindAsync(key.Secret, Cancel)).ShouldNotBeNull();
        await Button(page, "Ja, trek in").ClickAsync(new());

        page.WaitForAssertion(() => page.Find("tbody tr").TextContent.ShouldContain("ingetrokken"));
        page.Find("tbody tr").TextContent.ShouldContain("Marieke van Dijk");
        page.Find(".list [role=status]").TextContent.ShouldContain("kwartaal");
        page.FindAll("button").ShouldNotContain(b => b.TextContent.Trim() == "Trek in");
        (await _installation.Get<KeyIdentity>().FindAsync(key.Secret, Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task Revoking_OnSecondThought_KeepsTheKey()
    {
        var key = await MakeAsync();
        await using var context = Context();
        var page = Render(context, Manager("politie"));
        await Button(page, "Trek in").ClickAsync(new());

        await Button(page, "Nee, laat staan").ClickAsync(new());

        page.FindAll("[role=group]").ShouldBeEmpty();
        (await _installation.Get<KeyIdentity>().FindAsync(key.Secret, Cancel)).ShouldNotBeNull();
    }

    [Fact]
    public async Task List_TellsWhenAKeyWasUsedAndWhenItEnds()
    {
        var key = await MakeAsync(new(2027, 12, 31));
        await _installation.Get<KeyIdentity>().FindAsync(key.Secret, Cancel);
        await using var context = Context();

        var row = Render(context, Manager("politie")).Find("tbody tr").TextContent;

        row.ShouldContain("31 dec 2027");
        row.ShouldContain("20 nov 2026");
        row.ShouldContain("werkt");
    }

    [Fact]
    public async Task NoKeysYet_SaysWhatThatMeans()
    {
        await using var context = Context();

        Render(context, Manager("politie")).Find(".empty").TextContent.ShouldContain("Er zijn nog geen sleutels.");
    }

    [Fact]
    public async Task ManagerOfTwo_ChoosesForWhom_AndSeesBoth()
    {
        await MakeAsync();
        await using var context = Context();
        var page = Render(context, Manager("politie", "jeugdzorg"));
        page.FindAll("input[name=partner]").Count.ShouldBe(2);
        page.FindAll("input[name=partner]")[1].Change(true);
        page.Find("#naam").Change("van de ander");

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => page.FindAll("tbody tr").Count.ShouldBe(2));
        (await _installation.Get<KeyStore>().ListAsync("gouda", Cancel)).Select(k => k.PartnerId).Distinct().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("gouda", Role.Staff)]
    [InlineData("gouda", Role.Director)]
    [InlineData("nergens", Role.InformationManager)]
    public async Task WhoMakesNoKeysHere_ReadsOneAndTheSameText(string municipality, Role role)
    {
        await MakeAsync();
        await using var context = Context();
        var page = Render(context, new("iemand", "Iemand", [new("gouda", "politie", role)]), municipality);

        page.Find("h1").TextContent.ShouldBe("Deze pagina is niet voor jou open");
        page.FindAll("form, table").ShouldBeEmpty();
    }

    private ScreenContext Context() => new(more: services => services
        .AddSingleton(_installation.Get<ReadingGate>())
        .AddSingleton(_installation.Get<KeyDesk>())
        .AddSingleton(_installation.Get<TimeProvider>())
        .AddSingleton<ShellQuery>()
        .AddDeliveryKeys());

    private static IRenderedComponent<DeliveryKeysPage> Render(ScreenContext context, Viewer viewer, string municipality = "gouda")
    {
        var page = context.Render<CascadingValue<Viewer>>(p => p
                .Add(v => v.Value, viewer)
                .AddChildContent<DeliveryKeysPage>(c => c.Add(k => k.Municipality, municipality)))
            .FindComponent<DeliveryKeysPage>();
        page.WaitForState(() => page.FindAll(".loading").Count == 0);
        return page;
    }

    private static Viewer Manager(params string[] partners) =>
        new("manager", "Marieke van Dijk", [.. partners.Select(p => new Membership("gouda", p, Role.InformationManager))]);

    private async Task<KeyOutcome.Made> MakeAsync(DateOnly? lastDay = null) =>
        (KeyOutcome.Made)await _installation.Get<KeyDesk>().CreateAsync(Manager("politie"), "gouda", "politie", KeyUse.Deliver, "kwartaal", lastDay, Cancel);

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<DeliveryKeysPage> page, string words) =>
        page.FindAll("button").Single(b => b.TextContent.Trim() == words);
}
