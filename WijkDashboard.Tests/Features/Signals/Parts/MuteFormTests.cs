using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using WijkDashboard.Access;
using WijkDashboard.Domain.Sharing;
using WijkDashboard.Features.Signals.Muting;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Signals.Parts;

public sealed class MuteFormTests : IAsyncLifetime
{
    private readonly SqliteDatabase _database = new();
    private Installation _installation = null!;

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
    public async Task TakenOffAndPutBack_IsToldAndKeptBelowTheList()
    {
        await using var context = Context();
        var screen = Render(context, Role.Staff);
        screen.Find(".signals > header > p").TextContent.ShouldBe("Buurten van Voorbeeldstad: 1 sterk, 0 mogelijk.");

        await Button(screen, "Van de lijst halen").ClickAsync(new());
        screen.Find("form textarea").Change("Wordt al besproken met de wijkagent");
        screen.Find("form input").Change("2027-03-01");
        await screen.Find("form").SubmitAsync();
        await screen.WaitForStateAsync(() => screen.Find(".told").TextContent.Length > 0);

        screen.Find(".told").TextContent.ShouldBe("Woninginbraak staat niet meer op de lijst, tot en met 1 maart 2027. Je vindt het onder de lijst terug.");
        screen.Find(".signals > header > p").TextContent.ShouldBe("Buurten van Voorbeeldstad: 0 sterk, 0 mogelijk.");
        var folded = screen.Find("section.found > details");
        folded.QuerySelector("summary")!.TextContent.ShouldBe("Van de lijst gehaald: 1");
        folded.QuerySelector("article")!.TextContent.ShouldContain("Tot en met 1 maart 2027 niet op de lijst, door Kim (Politie): Wordt al besproken met de wijkagent");
        folded.QuerySelector("tbody tr")!.TextContent.ShouldContain("Woninginbraak: meer dan elders");

        await Button(screen, "Terug op de lijst").ClickAsync(new());
        await screen.WaitForStateAsync(() => screen.Find(".told").TextContent.Contains("weer", StringComparison.Ordinal));

        screen.Find(".signals > header > p").TextContent.ShouldBe("Buurten van Voorbeeldstad: 1 sterk, 0 mogelijk.");
        screen.Find("details tbody").TextContent.ShouldContain("teruggezet op 20 november 2026 door Kim");
    }

    [Theory]
    [InlineData("", "2027-03-01", "Schrijf waarom.")]
    [InlineData("Gebeld met de heer De Vries", "2027-03-01", "Dit lijkt over een persoon te gaan.")]
    [InlineData("Wordt al besproken", "2026-11-19", "Die dag is al voorbij.")]
    [InlineData("Wordt al besproken", "2028-01-01", "Kies een dag binnen een jaar.")]
    public async Task SomethingWrong_IsSaidAndWhatWasWrittenStays(string reason, string day, string words)
    {
        await using var context = Context();
        var screen = Render(context, Role.Director);
        await Button(screen, "Van de lijst halen").ClickAsync(new());

        screen.Find("form textarea").Change(reason);
        screen.Find("form input").Change(day);
        await screen.Find("form").SubmitAsync();

        await screen.WaitForAssertionAsync(() => screen.Find("form .refusal").TextContent.ShouldStartWith(words));
        screen.FindAll("form [aria-invalid]").Count.ShouldBe(1);
        screen.Find("form textarea").GetAttribute("value").ShouldBe(reason);
        _installation.Feed.MutesOf("gouda").All.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhoGuardsPrivacyOrLooksAtAnEarlierPublication_OnlyReads()
    {
        await using var context = Context();

        var read = Render(context, Role.PrivacyOfficer);
        read.FindAll("article").ShouldHaveSingleItem().QuerySelector("button").ShouldBeNull();
        Render(context, Role.Staff, $"?niveau=buurt&stand={_installation.Feed.Current("gouda")!.Number}").FindAll("article button").ShouldBeEmpty();
    }

    private ScreenContext Context() => new(more: services => services
        .AddSingleton(MuteDesks.Of(_installation)).AddSingleton(_installation.Get<TimeProvider>())
        .AddSingleton(_installation.Get<ReadingGate>()).AddSingleton<ShellQuery>());

    private IRenderedComponent<SignalsPage> Render(ScreenContext context, Role role, string query = "?niveau=buurt")
    {
        _installation.Feed.Take(MuteDesks.Publication(_installation));
        context.Get<NavigationManager>().NavigateTo("/gouda/opvallend" + query);
        return context.Render<SignalsPage>(p => p
            .AddCascadingValue(new Viewer("1", "Kim", [new("gouda", "politie", role)]))
            .Add(s => s.Municipality, "gouda"));
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<SignalsPage> screen, string words) =>
        screen.FindAll("button").First(b => b.TextContent.StartsWith(words, StringComparison.Ordinal));
}
