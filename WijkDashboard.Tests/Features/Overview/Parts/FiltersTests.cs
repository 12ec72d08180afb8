using Bunit;
using WijkDashboard.Support;

namespace WijkDashboard.Features.Overview.Parts;

public sealed class FiltersTests
{
    [Fact]
    public async Task Choices_AreAddresses_AndKeepTheRest()
    {
        await using var context = new ScreenContext();
        var filters = Render(context);

        filters.Find("label[for=thema]").TextContent.ShouldBe("Thema");
        filters.FindAll("#thema option").Select(o => (o.TextContent, o.GetAttribute("data-to"))).ShouldBe(
            [("Alle thema\u2019s", "Neighbourhood   2015"), ("Veiligheid", "Neighbourhood veiligheid  2015"), ("Jeugd", "Neighbourhood jeugd  2015")]);
        filters.FindAll("#jaar option").Select(o => o.GetAttribute("data-to")).ShouldBe(["Neighbourhood   ", "Neighbourhood   2016", "Neighbourhood   2015"]);
        filters.FindAll("nav").Select(n => n.QuerySelectorAll("a").Select(a => (a.TextContent, a.GetAttribute("href")))).ShouldBe(
            [[("Wijk", "District   2015"), ("Buurt", "Neighbourhood   2015")], [("Naar verhouding", "Neighbourhood   2015"), ("Aantal", "Neighbourhood  count 2015")]]);
    }

    [Fact]
    public async Task Choices_ShowWhatIsChosen()
    {
        await using var context = new ScreenContext();
        var filters = Render(context);

        filters.FindAll("a[aria-current=true]").Select(a => a.TextContent).ShouldBe(["Buurt", "Naar verhouding"]);
        filters.Find("#jaar").GetAttribute("value").ShouldBe("2015");
        filters.Find("#thema").GetAttribute("value").ShouldBe("");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fields_SayWhetherThePageIsLive_AndAlwaysAnswer(bool isLive)
    {
        await using var context = new ScreenContext();
        context.SetRendererInfo(new(isLive ? "Server" : "Static", isLive));
        var filters = Render(context);

        filters.FindAll("select[data-live]").Count.ShouldBe(isLive ? 3 : 0);
        filters.FindAll("[disabled], [style]").ShouldBeEmpty();
    }

    private static ChoiceOptions Options() => new(
        [new(null, "Alle thema\u2019s"), new("veiligheid", "Veiligheid"), new("jeugd", "Jeugd")],
        [new(null, "Alle partners"), new("politie", "Politie")],
        [],
        [new(null, "Nieuwste"), new("2016", "2016"), new("2015", "2015")]);

    private static IRenderedComponent<Filters> Render(ScreenContext context) => context.Render<Filters>(p => p
        .Add(f => f.Choice, OverviewChoice.Read(new(Level: "buurt"), OverviewSample.Publication()).Choice with { Year = 2015 })
        .Add(f => f.Options, Options())
        .Add(f => f.To, choice => $"{choice.Level} {choice.ThemeId} {(choice.AsCount ? "count" : "")} {choice.Year}"));
}
